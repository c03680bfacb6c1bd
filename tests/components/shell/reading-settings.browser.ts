import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {css, LitElement} from 'lit';
import type {Display} from '../../../src/components/display-choice/theme.js';
import {focusedElement} from '../../../src/components/focus.js';
import {wantsStillness} from '../../../src/components/motion.js';
import '../../../src/components/reading-settings/reading-settings.js';
import type {NrrReadingSettings} from '../../../src/components/reading-settings/reading-settings.js';
import {usualReading, type Reading} from '../../../src/components/reading-settings/reading.js';
import {showReading} from '../../../src/components/reading-settings/show-reading.js';
import {t} from '../../../src/i18n/reading.js';
import {base} from '../../../src/styles/base.styles.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';

const words = t.reading;

/** A part of the course whose own styles say other things than the reader's. */
class SetPart extends LitElement {
  static override styles = [
    base,
    css`
      p {
        font-size: var(--text-m);
        line-height: 1.2;
      }
    `,
  ];
  override render() {
    return html`<p>First <button>Press</button></p>
      <p>Second</p>`;
  }
}
customElements.define('set-part', SetPart);

describe('the reader’s own style sheet', () => {
  afterEach(() => {
    showReading(usualReading);
  });

  const styleOf = async (selector: string) => {
    const set = await fixture(html`<set-part></set-part>`);
    return getComputedStyle(part(set, selector));
  };
  const em = (length: string, {fontSize}: CSSStyleDeclaration) =>
    Number((parseFloat(length) / parseFloat(fontSize)).toFixed(3));

  it('given spacing, when shown, then it reaches buttons and what a part’s own styles say, by WCAG 1.4.12 at least', async () => {
    showReading({...usualReading, lines: 'wide', words: 'wide', letters: 'wide'});
    const paragraph = await styleOf('p');
    expect(em(paragraph.lineHeight, paragraph)).to.be.at.least(1.5);
    expect(em(paragraph.marginBottom, paragraph)).to.equal(2);
    for (const style of [paragraph, await styleOf('button')]) {
      expect(em(style.letterSpacing, style)).to.equal(0.12);
      expect(em(style.wordSpacing, style)).to.equal(0.16);
    }
  });

  it('given a text size, when shown over another, then the page’s own unit has that size, and as usual again after', () => {
    const size = () => getComputedStyle(document.documentElement).fontSize;
    const usual = parseFloat(size());
    showReading({...usualReading, text: '200'});
    showReading({...usualReading, text: '150'});
    expect(parseFloat(size())).to.equal(usual * 1.5);
    showReading(usualReading);
    expect(parseFloat(size())).to.equal(usual);
  });

  it('given reduced motion, when shown, then parts are asked to be still, and no longer after', () => {
    showReading({...usualReading, motion: 'reduced'});
    expect(wantsStillness()).to.equal(true);
    showReading(usualReading);
    expect(wantsStillness()).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches);
  });
});

describe('<nrr-reading-settings>', () => {
  let settings: NrrReadingSettings;
  let kept: (Reading | Display | boolean)[];

  beforeEach(async () => {
    kept = [];
    const keep = (choice: Reading | Display | boolean) => {
      kept.push(choice);
    };
    settings = await fixture(
      html`<nrr-reading-settings
        kept
        .keep=${{reading: keep, display: keep, plainQuestions: keep}}
      ></nrr-reading-settings>`,
    );
  });

  const radio = (name: string, value: string) =>
    part(settings, `[name=${name}][value="${value}"]`) as HTMLInputElement;

  it('given the screen, when it opens, then its heading has the focus', () => {
    expect(textOf(focusedElement())).to.equal(words.title);
  });

  it('given a group, when a choice is made by key, then it is shown, kept and said', async () => {
    const heard = hear(settings, 'nrr-announce');
    radio('text', '100').focus();
    await sendKeys({press: 'ArrowDown'});
    expect(kept).to.deep.equal([{...usualReading, text: '115'}]);
    expect(heard).to.deep.equal(['Text size: 115 %.']);
    expect(radio('text', '115').checked).to.equal(true);
    expect(focusedElement() === radio('text', '115')).to.equal(true);
  });

  it('given choices in every part, when made one by one, then none takes another back', async () => {
    for (const [name, value] of Object.entries({lines: 'wide', display: 'dark', motion: 'reduced'}))
      radio(name, value).click();
    part(settings, '[type=checkbox]').click();
    await settings.updateComplete;
    expect(kept).to.deep.equal([
      {...usualReading, lines: 'wide'},
      'dark',
      {...usualReading, lines: 'wide', motion: 'reduced'},
      true,
    ]);
  });

  it('given choices, when all is to be as usual, then everything is, and that is said', async () => {
    radio('letters', 'widest').click();
    radio('display', 'contrast').click();
    const heard = hear(settings, 'nrr-announce');
    kept = [];
    buttonOf(settings, words.usual).click();
    await settings.updateComplete;
    expect(kept).to.deep.equal([usualReading, 'device', false]);
    expect(heard).to.deep.equal([words.usualDone]);
    expect(radio('letters', 'usual').checked).to.equal(true);
    expect(radio('display', 'device').checked).to.equal(true);
  });

  it('given a device that keeps nothing, when the screen is read, then it says how long choices last', async () => {
    expect(wordsOf(settings)).to.contain(words.kept);
    settings.kept = false;
    await settings.updateComplete;
    expect(wordsOf(settings)).to.contain(words.notKept);
  });

  it('given a voice that is found late, when it is there, then the screen says where to listen', async () => {
    let found: () => void = () => undefined;
    const late: NrrReadingSettings = await fixture(
      html`<nrr-reading-settings
        .whenVoice=${(tell: () => void) => {
          found = tell;
          return () => undefined;
        }}
      ></nrr-reading-settings>`,
    );
    expect(wordsOf(late)).to.contain(words.aloud.missing);
    found();
    await late.updateComplete;
    expect(wordsOf(late)).to.contain(words.aloud.there);
  });
});
