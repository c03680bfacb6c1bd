import {expect, fixture, html} from '@open-wc/testing';
import {focusedElement} from '../../../src/components/focus.js';
import {NrrHideFirst} from '../../../src/components/quick-hide/hide-first.js';
import {t} from '../../../src/i18n/reading.js';
import {buttonOf, part, textOf, within, wordsOf} from './heard.js';

const words = t.reading.hide;

describe('<nrr-hide-first>', () => {
  let first: NrrHideFirst;
  let kept: number;

  beforeEach(async () => {
    kept = 0;
    NrrHideFirst.known = false;
    NrrHideFirst.keep = () => {
      kept += 1;
    };
    first = await fixture(html`<nrr-hide-first></nrr-hide-first>`);
  });

  after(() => {
    NrrHideFirst.known = false;
  });

  const tryIt = () => {
    const hide = part(first, 'nrr-quick-hide');
    const button = part(hide, 'button');
    button.focus();
    button.click();
    expect(document.querySelector('dialog[open]')).to.not.equal(null);
    document.querySelector<HTMLElement>('dialog[open] button')?.click();
  };

  it('given somebody who was never told, when it is read, then it says what hiding does and what it leaves', () => {
    expect(wordsOf(first)).to.contain('Press “Return”').and.to.contain('the browser tab');
  });

  it('given the page, when hiding is tried here, then it is kept once, and the focus is on what is left', async () => {
    tryIt();
    await first.updateComplete;
    await first.updateComplete;
    expect(kept).to.equal(1);
    expect(textOf(focusedElement())).to.contain(words.knownDone);
    expect(within(first.renderRoot as unknown as Element, 'a').hash).to.equal('#/reading');
  });

  it('given the page, when somebody knows it, then it is kept, and gone on the next step and everywhere', async () => {
    const known = buttonOf(first, words.known);
    known.focus();
    known.click();
    await first.updateComplete;
    expect(textOf(focusedElement())).to.contain(words.knownDone);
    window.dispatchEvent(new Event('hashchange'));
    await first.updateComplete;
    expect(wordsOf(first)).to.equal('');
    const next = await fixture(html`<nrr-hide-first></nrr-hide-first>`);
    expect(wordsOf(next)).to.equal('');
    expect(kept).to.equal(1);
  });

  it('given another button that hid the page, when they are back, then they know, and the focus stays', async () => {
    const other = await fixture<HTMLElement>(html`<button>Elsewhere</button>`);
    other.focus();
    document.dispatchEvent(new Event('nrr-return'));
    await first.updateComplete;
    expect(kept).to.equal(1);
    expect(textOf(focusedElement())).to.equal('Elsewhere');
  });
});
