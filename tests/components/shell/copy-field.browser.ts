import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/copy-field/copy-field.js';
import type {NrrCopyField} from '../../../src/components/copy-field/copy-field.js';
import {focusedElement} from '../../../src/components/focus.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';

const text = 'first line\nTe Ātiawa, “second” line';

describe('<nrr-copy-field>', () => {
  let heard: string[];
  let element: NrrCopyField;

  beforeEach(async () => {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce');
    element = await fixture(
      html`<nrr-copy-field label="The note" action="Copy the note" .text=${text}></nrr-copy-field>`,
      {parentNode: main},
    );
  });

  /** Makes the browser refuse to copy until the test ends. */
  function refuseCopying(refuse: () => boolean): void {
    Object.defineProperty(document, 'execCommand', {value: refuse, configurable: true});
  }

  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand');
  });

  const field = () => part(element, 'textarea') as HTMLTextAreaElement;
  const selected = () => field().value.slice(field().selectionStart, field().selectionEnd);

  it('given a text, when read, then the field has its name and nothing can be typed', () => {
    expect(textOf(field().labels[0])).to.equal('The note');
    expect(field().value).to.equal(text);
    expect(field().readOnly).to.equal(true);
  });

  it('given the button, when pressed by key, then another field can be given the very text', async () => {
    buttonOf(element, 'Copy the note').focus();
    await sendKeys({press: 'Enter'});
    const target = await fixture<HTMLTextAreaElement>(html`<textarea></textarea>`);
    target.focus();
    await sendKeys({down: 'Control'});
    await sendKeys({press: 'v'});
    await sendKeys({up: 'Control'});
    expect(target.value).to.equal(text);
  });

  it('given a text that was copied, when told, then it is said and shown, and the focus is back on the button', async () => {
    buttonOf(element, 'Copy the note').focus();
    await sendKeys({press: 'Space'});
    expect(heard).to.deep.equal(['Copied.']);
    expect(wordsOf(element)).to.contain('Copied.');
    expect(textOf(focusedElement())).to.equal('Copy the note');
  });

  const refusals: readonly [string, () => boolean][] = [
    ['refuses', () => false],
    [
      'throws',
      () => {
        throw new DOMException('no', 'NotAllowedError');
      },
    ],
  ];
  for (const [what, refuse] of refusals) {
    it(`given a browser that ${what}, when pressed, then it says so and the text is selected for the hand`, async () => {
      refuseCopying(refuse);
      buttonOf(element, 'Copy the note').focus();
      await sendKeys({press: 'Enter'});
      expect(heard).to.have.length(1);
      expect(heard[0]).to.contain('did not copy it');
      expect(wordsOf(element)).to.contain('did not copy it');
      expect(focusedElement()?.localName).to.equal('textarea');
      expect(selected()).to.equal(text);
    });
  }

  it('given a text that was copied, when it becomes another, then nothing says that this one was', async () => {
    buttonOf(element, 'Copy the note').click();
    element.text = 'other words';
    await element.updateComplete;
    expect(wordsOf(element)).to.not.contain('Copied.');
  });
});
