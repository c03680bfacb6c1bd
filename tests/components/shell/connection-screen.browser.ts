import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/connection-screen/connection-screen.js';
import type {
  ConnectionTrouble,
  NrrConnectionScreen,
} from '../../../src/components/connection-screen/connection-screen.js';
import {focusedElement} from '../../../src/components/focus.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';

describe('<nrr-connection-screen>', () => {
  let main: HTMLElement;
  let heard: string[];
  let screen: NrrConnectionScreen;

  beforeEach(async () => {
    main = document.createElement('main');
    heard = hear(main, 'nrr-announce', 'nrr-connect-again', 'nrr-untracked');
    screen = await fixture(
      html`<nrr-connection-screen details="SCORM 1.2; error 101"></nrr-connection-screen>`,
      {parentNode: main},
    );
  });

  it('given no LMS, when shown, then that is said once, aloud and in words, with what to do', () => {
    expect(heard).to.deep.equal(['Not connected to your learning system']);
    expect(wordsOf(screen)).to.contain('open it from your learning system');
    expect(wordsOf(screen)).to.contain('nothing you do reaches your learning system');
  });

  const reasons: readonly [ConnectionTrouble, string][] = [
    ['blocked', 'The browser keeps the two apart'],
    ['wrong-edition', 'the package of the other edition is the one to upload'],
    ['closed', 'Close the course and open it again'],
    ['initialise-failed', 'Wait a minute and try again'],
  ];
  for (const [reason, words] of reasons) {
    it(`given ${reason}, when shown, then the words are for it`, async () => {
      screen.reason = reason;
      await screen.updateComplete;
      expect(wordsOf(screen)).to.contain(words);
      expect(heard).to.have.length(2);
    });
  }

  it('given the choice, when made by key, then each way is told', async () => {
    buttonOf(screen, 'Try again').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    expect(heard.slice(1)).to.deep.equal(['nrr-connect-again', 'nrr-untracked']);
  });

  it('given a try under way, when pressed again, then it keeps the focus and asks no second time', async () => {
    buttonOf(screen, 'Try again').focus();
    screen.trying = true;
    await screen.updateComplete;
    await sendKeys({press: 'Enter'});
    expect(textOf(focusedElement())).to.equal('Trying…');
    expect(focusedElement()?.getAttribute('aria-disabled')).to.equal('true');
    expect(heard).to.not.contain('nrr-connect-again');
  });

  it('given a try that failed again, when its end comes, then that is said', async () => {
    screen.trying = true;
    await screen.updateComplete;
    screen.trying = false;
    await screen.updateComplete;
    expect(heard).to.have.length(2);
  });

  it('given a session that is over, when shown, then there is nothing to try again', async () => {
    screen.reason = 'closed';
    await screen.updateComplete;
    expect(() => buttonOf(screen, 'Try again')).to.throw();
    buttonOf(screen, 'Continue without a record').click();
    expect(heard).to.contain('nrr-untracked');
  });

  it('given technical details, when unfolded by key, then they can be selected by key', async () => {
    part(screen, 'summary').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    const field = focusedElement();
    expect(field).to.be.instanceOf(HTMLTextAreaElement);
    if (!(field instanceof HTMLTextAreaElement)) return;
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'a'});
    await sendKeys({up: 'Control'});
    expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal(
      'SCORM 1.2; error 101',
    );
    expect(field.readOnly).to.equal(true);
  });

  it('given technical details, when copied by key, then that is said', async () => {
    const details = part(screen, 'details') as HTMLDetailsElement;
    details.open = true;
    buttonOf(part(screen, 'nrr-copy-field'), 'Copy the details').focus();
    await sendKeys({press: 'Enter'});
    expect(heard.slice(1)).to.deep.equal(['Copied.']);
  });

  it('given no technical details, when shown, then nothing offers them', async () => {
    screen.details = '';
    await screen.updateComplete;
    expect(screen.shadowRoot?.querySelectorAll('details')).to.have.length(0);
  });
});
