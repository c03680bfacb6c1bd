import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/admin-note/admin-note.js';
import type {NrrAdminNote} from '../../../src/components/admin-note/admin-note.js';
import {focusedElement} from '../../../src/components/focus.js';
import {hear, part, textOf, wordsOf} from './heard.js';

describe('<nrr-admin-note>', () => {
  let heard: string[];
  let element: NrrAdminNote;

  beforeEach(async () => {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce');
    element = await fixture(html`<nrr-admin-note text="what was done"></nrr-admin-note>`, {
      parentNode: main,
    });
  });

  it('given a note, when read, then it has a heading and says that it is no proof', () => {
    expect(textOf(part(element, 'h2'))).to.equal('A note for your administrator');
    expect(wordsOf(element)).to.contain('It is not proof of completion.');
  });

  it('given a note, when gone through by key, then the note comes before the button that copies it', async () => {
    const field = part(part(element, 'nrr-copy-field'), 'textarea') as HTMLTextAreaElement;
    field.focus();
    expect(field.value).to.equal('what was done');
    await sendKeys({press: 'Tab'});
    expect(textOf(focusedElement())).to.equal('Copy the note');
    await sendKeys({press: 'Enter'});
    expect(heard).to.deep.equal(['Copied.']);
  });
});
