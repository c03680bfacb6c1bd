import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/quick-hide/quick-hide.js';
import type {NrrQuickHide} from '../../../src/components/quick-hide/quick-hide.js';
import {hear, part, textOf, within} from './heard.js';

const cover = () => document.querySelector('dialog[open]');
const isCovered = () => cover() !== null;
const isInert = (element: Element | null) => Boolean(element?.closest('[inert]'));
const outside = 'Titles and tabs outside this page';

describe('<nrr-quick-hide>', () => {
  let page: HTMLElement;
  let hide: NrrQuickHide;

  beforeEach(async () => {
    document.title = 'The course';
    page = await fixture(html`
      <main>
        <nrr-quick-hide></nrr-quick-hide>
        <p>Words of the course</p>
        <button>Next</button>
      </main>
    `);
    hide = within(page, 'nrr-quick-hide');
  });

  afterEach(() => {
    cover()?.querySelector('button')?.click();
  });

  const button = () => part(hide, 'button');

  it('given a page, when the button is pressed by key, then an opaque page covers all of it', async () => {
    button().focus();
    await sendKeys({press: 'Enter'});
    const dialog = cover();
    expect(textOf(dialog?.querySelector('h1'))).to.equal('Staff notes');
    const {left, top, right, bottom} = dialog?.getBoundingClientRect() ?? new DOMRect();
    expect([left, top, right, bottom]).to.deep.equal([0, 0, innerWidth, innerHeight]);
    for (const [x, y] of [
      [1, 1],
      [innerWidth - 1, innerHeight - 1],
      [innerWidth / 2, 50],
    ] as const) {
      expect(dialog?.contains(document.elementFromPoint(x, y))).to.equal(true);
    }
    for (const layer of [dialog, dialog?.parentElement]) {
      expect(layer && getComputedStyle(layer).backgroundColor).to.match(/^rgb\(/);
      expect(layer && getComputedStyle(layer).opacity).to.equal('1');
    }
  });

  it('given a covered page, when looked at, then the title is neutral, the rest inert and Return has the focus', () => {
    button().click();
    expect(document.title).to.equal('Staff notes');
    expect(textOf(focusedElement())).to.equal('Return');
    expect(isInert(page)).to.equal(true);
    expect(isInert(cover())).to.equal(false);
  });

  it('given the button, when pressed, then the cover stands before anyone is told to save', () => {
    let covered = false;
    hide.addEventListener('nrr-hide', () => {
      covered = cover() !== null;
    });
    button().click();
    expect(covered).to.equal(true);
  });

  it('given a covered page, when Return is pressed, then everything is as it was', async () => {
    const heard = hear(page, 'nrr-hide', 'nrr-return');
    button().focus();
    await sendKeys({press: 'Space'});
    await sendKeys({press: 'Enter'});
    expect(isCovered()).to.equal(false);
    expect(document.title).to.equal('The course');
    expect(isInert(page)).to.equal(false);
    expect(focusedElement() === button()).to.equal(true);
    expect(heard).to.deep.equal(['nrr-hide', 'nrr-return']);
  });

  it('given a part that was inert before, when the learner returns, then it still is', () => {
    const still = document.createElement('aside');
    still.inert = true;
    document.body.append(still);
    button().click();
    cover()?.querySelector('button')?.click();
    expect(still.inert).to.equal(true);
    still.remove();
  });

  it('given a covered page, when Escape is pressed again and again, then it stays covered', async () => {
    button().click();
    for (let presses = 0; presses < 3; presses++) await sendKeys({press: 'Escape'});
    expect(isCovered()).to.equal(true);
    expect(textOf(focusedElement())).to.equal('Return');
  });

  it('given a covered page, when tabbed through, then the focus never reaches the course', async () => {
    button().click();
    for (let presses = 0; presses < 3; presses++) {
      await sendKeys({press: 'Tab'});
      const focused = focusedElement();
      // Some browsers stop at the page itself on the way round.
      expect(focused === undefined || cover()?.contains(focused)).to.equal(true);
    }
  });

  it('given a dialog of the course that is open, when hidden, then the cover is above it and can be left', async () => {
    const dialog = await fixture<HTMLDialogElement>(html`<dialog>A question</dialog>`);
    dialog.showModal();
    button().click();
    const back = document.querySelector<HTMLElement>('dialog[aria-label="Staff notes"] button');
    const {x, y} = back?.getBoundingClientRect() ?? new DOMRect();
    expect(document.elementFromPoint(x + 5, y + 5) === back).to.equal(true);
    back?.click();
    expect(document.title).to.equal('The course');
    dialog.close();
  });

  it('given a voice that is reading, when hidden, then it stops', () => {
    let stopped = 0;
    withSpeech({cancel: () => stopped++}, () => {
      button().click();
    });
    expect(stopped).to.equal(1);
  });

  it('given speech that fails, when hidden, then the page is covered and told all the same', () => {
    const heard = hear(page, 'nrr-hide');
    withSpeech(undefined, () => {
      button().click();
    });
    expect(document.title).to.equal('Staff notes');
    expect(heard).to.deep.equal(['nrr-hide']);
  });

  it('given a learner who was not told yet, when hidden, then the cover says what it leaves in sight', () => {
    button().click();
    expect(textOf(cover())).to.contain(outside);
  });

  it('given a learner who knows, when hidden, then the cover says nothing of it', () => {
    hide.explained = true;
    button().click();
    expect(textOf(cover())).to.not.contain(outside);
  });

  it('given the button, when asked what it does, then its description names what stays in sight', () => {
    const id = button().getAttribute('aria-describedby') ?? '';
    expect(textOf(part(hide, `#${id}`))).to.contain('browser tab stay as they are');
  });

  it('given a covered page, when the button is heard, then it says that the course is covered', () => {
    button().click();
    expect(cover()?.querySelector('button')?.getAttribute('aria-description')).to.equal(
      'The course is covered.',
    );
  });

  it('given a page that was scrolled since, when Return is pressed, then it stands where it stood', () => {
    const below = document.createElement('p');
    below.style.height = '400vh';
    page.append(below);
    button().focus();
    window.scrollTo(0, 500);
    button().click();
    cover()?.querySelector('button')?.click();
    expect(window.scrollY).to.equal(500);
    expect(focusedElement() === button()).to.equal(true);
  });

  it('given a covered page, when it is printed, then only the cover is on paper', async () => {
    const paper = await pageOnPaper();
    button().click();
    expect(page.checkVisibility()).to.equal(false);
    expect(cover()?.checkVisibility()).to.equal(true);
    cover()?.querySelector('button')?.click();
    expect(page.checkVisibility()).to.equal(true);
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(sheet => sheet !== paper);
  });

  describe('the key', () => {
    const shift = async (presses = 3) => {
      for (let press = 0; press < presses; press++) await sendKeys({press: 'Shift'});
    };

    it('given that nobody chose it, when sticky keys are asked for by five presses of Shift, then nothing happens', async () => {
      const heard = hear(page, 'nrr-announce', 'nrr-hide');
      await shift(5);
      expect(isCovered()).to.equal(false);
      expect(heard).to.deep.equal([]);
    });

    it('given that it was chosen, when Shift is pressed three times, then the page is covered', async () => {
      await chooseKey();
      const heard = hear(page, 'nrr-hide');
      await shift();
      expect(isCovered()).to.equal(true);
      expect(heard).to.deep.equal(['nrr-hide']);
    });

    it('given that it was chosen and given up again, when Shift is pressed, then nobody counts', async () => {
      await chooseKey();
      hide.keyEnabled = false;
      await hide.updateComplete;
      await shift();
      expect(isCovered()).to.equal(false);
    });

    it('given an element that has left the page, when Shift is pressed, then nobody counts', async () => {
      await chooseKey();
      hide.remove();
      await shift();
      expect(isCovered()).to.equal(false);
    });

    /** What counts is fetched then. */
    const chooseKey = async () => {
      hide.keyEnabled = true;
      await customElements.whenDefined('nrr-hide-key');
      await hide.updateComplete;
    };
  });

  describe('as a skip link', () => {
    beforeEach(async () => {
      hide.skip = true;
      await hide.updateComplete;
    });

    it('given no focus, when the page is looked at, then it takes no room', () => {
      expect(hide.getBoundingClientRect().height).to.equal(0);
      expect(getComputedStyle(button()).clipPath).to.equal('inset(50%)');
    });

    it('given the focus, when it comes by Tab, then it shows itself, and covers the page', async () => {
      button().focus();
      expect(hide.getBoundingClientRect().height).to.be.at.least(44);
      expect(getComputedStyle(button()).clipPath).to.equal('none');
      await sendKeys({press: 'Enter'});
      expect(isCovered()).to.equal(true);
    });
  });
});

/** Puts another speech in the browser's place while something happens. */
function withSpeech(speech: {cancel: () => void} | undefined, act: () => void): void {
  Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: speech});
  act();
  Reflect.deleteProperty(window, 'speechSynthesis');
}

/** Lets what the page's own style sheet says about print hold on the screen. */
async function pageOnPaper(): Promise<CSSStyleSheet> {
  const [sheet, paper] = [new CSSStyleSheet(), new CSSStyleSheet()];
  sheet.replaceSync(await (await fetch('/src/styles/cover.css')).text());
  const print = [...sheet.cssRules].filter(
    rule => rule instanceof CSSMediaRule && rule.media.mediaText === 'print',
  ) as CSSMediaRule[];
  paper.replaceSync(
    print.flatMap(({cssRules}) => [...cssRules].map(rule => rule.cssText)).join(''),
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, paper];
  return paper;
}
