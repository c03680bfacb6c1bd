import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {css, LitElement} from 'lit';
import {focusedElement} from '../../../src/components/focus.js';
import {passagesIn, sentencesOf} from '../../../src/components/read-aloud/passages.js';
import {NrrReadAloud} from '../../../src/components/read-aloud/read-aloud.js';
import {localVoice, whenVoice} from '../../../src/components/read-aloud/voices.js';
import {t} from '../../../src/i18n/reading.js';
import {FakeSpeech, voice} from './fake-speech.js';
import {buttonOf, hear, part, textOf} from './heard.js';

const words = t.reading.listen;

class ReadPart extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    .unseen {
      display: none;
    }
  `;
  override render() {
    return html`<h2>What to do</h2>
      <p>Tell <b>Ms Rangi</b> today.<sup>1</sup> She knows who comes next.</p>
      <ul>
        <li>Listen <read-term>calmly</read-term></li>
        <li><p>Write it down</p></li>
      </ul>
      <p class="unseen">Not shown</p>
      <button>Press</button>
      <section class="sources">Somebody, 2025</section>`;
  }
}
customElements.define('read-part', ReadPart);
class ReadTerm extends LitElement {
  override render() {
    return html`<span role="button"><slot></slot></span>`;
  }
}
customElements.define('read-term', ReadTerm);

describe('the voices of a device', () => {
  const far = voice('Far', {localService: false});

  it('given only voices of servers or of other languages, when one is chosen, then there is none', () => {
    expect(localVoice([far, voice('Deutsch', {lang: 'de-DE'})])).to.equal(undefined);
  });

  it('given several of the device, when one is chosen, then it is the one of the nearest English', () => {
    const [us, nz] = [voice('US', {lang: 'en_US', default: true}), voice('NZ', {lang: 'en_NZ'})];
    expect(localVoice([far, us, nz])).to.equal(nz);
    expect(localVoice([far, voice('IE', {lang: 'en-IE'}), us])).to.equal(us);
  });

  it('given voices that the browser finds late, when they are there, then that is told once', () => {
    const {synthesis} = new FakeSpeech([]);
    let told = 0;
    whenVoice(synthesis, () => (told += 1));
    synthesis.find([far]);
    expect(told).to.equal(0);
    synthesis.find([far, voice('Near')]);
    synthesis.find([voice('Near')]);
    expect(told).to.equal(1);
  });

  it('given a browser without speech, when asked, then nothing is told', () => {
    let told = 0;
    whenVoice(undefined, () => (told += 1))();
    expect(told).to.equal(0);
  });
});

describe('what is read aloud', () => {
  it('given a part of the course, when gone through, then each block has its words as shown, without marks, lists of sources or buttons', async () => {
    const read = await fixture<HTMLElement>(html`<read-part></read-part>`);
    expect(passagesIn(read).map(({element, text}) => [element.localName, text])).to.deep.equal([
      ['h2', 'What to do'],
      ['p', 'Tell Ms Rangi today. She knows who comes next.'],
      ['li', 'Listen calmly'],
      ['p', 'Write it down'],
    ]);
  });

  const cases: readonly (readonly [text: string, sentences: readonly string[]])[] = [
    ['One. Two? “Three!” Four', ['One.', 'Two?', '“Three!”', 'Four']],
    [
      'Call 0508 1.2.3 now. Go to police.govt.nz.',
      ['Call 0508 1.2.3 now.', 'Go to police.govt.nz.'],
    ],
    ['…', ['…']],
  ];
  for (const [text, sentences] of cases) {
    it(`given “${text}”, when taken apart, then there are ${sentences.length} sentences`, () => {
      expect(sentencesOf(text)).to.deep.equal(sentences);
    });
  }

  it('given a sentence that would last longer than Chrome can speak, when taken apart, then pieces end at its commas, and nothing is lost', () => {
    const long = `${'when this goes on and on and on, '.repeat(12)}it ends.`;
    const pieces = sentencesOf(long);
    expect(Math.max(...pieces.map(({length}) => length))).to.be.at.most(180);
    expect(pieces.join(' ')).to.equal(long);
  });
});

describe('<nrr-read-aloud>', () => {
  let speech: FakeSpeech;
  let aloud: NrrReadAloud;
  let holder: HTMLElement;
  let rates: string[];

  beforeEach(async () => {
    rates = [];
    NrrReadAloud.kept = {rate: undefined, keep: rate => rates.push(rate)};
    speech = new FakeSpeech([voice('Near')]);
    holder = await fixture(html`
      <div>
        <p>Before</p>
        <nrr-read-aloud .speech=${speech}></nrr-read-aloud>
        <p id="first">One. Two.</p>
        <p id="second">Three.</p>
        <nrr-step-nav>Next</nrr-step-nav>
      </div>
    `);
    const found = holder.querySelector('nrr-read-aloud');
    if (!found) throw new Error('it is not there');
    aloud = found;
  });

  const press = async (label: string) => {
    buttonOf(aloud, label).focus();
    buttonOf(aloud, label).click();
    await aloud.updateComplete;
  };
  const marked = () =>
    [...holder.querySelectorAll('p')]
      .filter(({style}) => style.outline.includes('dashed'))
      .map(textOf);
  const isSilent = () => speech.synthesis.current === undefined;
  const said = () => speech.synthesis.spoken.map(({text}) => text);

  it('given a step, when Listen is pressed, then it reads from there to the ways on, sentence by sentence, by a voice of the device', async () => {
    const heard = hear(holder, 'nrr-announce');
    await press(words.listen);
    for (let sentences = 0; sentences < 3; sentences++) speech.synthesis.end();
    await aloud.updateComplete;
    expect(said()).to.deep.equal(['One.', 'Two.', 'Three.']);
    expect(speech.synthesis.spoken.map(each => each.voice?.name)).to.deep.equal([
      'Near',
      'Near',
      'Near',
    ]);
    expect(heard).to.deep.equal([words.end]);
    expect(marked()).to.deep.equal([]);
    expect(textOf(part(aloud, 'button'))).to.equal(words.listen);
  });

  it('given a reading, when it goes on, then the paragraph has a dashed line around it, and the focus stays', async () => {
    await press(words.listen);
    expect(marked()).to.deep.equal(['One. Two.']);
    const focused = focusedElement();
    expect(textOf(focused)).to.equal(words.pause);
    speech.synthesis.end();
    expect(marked()).to.deep.equal(['One. Two.']);
    speech.synthesis.end();
    expect(marked()).to.deep.equal(['Three.']);
    expect(focusedElement() === focused).to.equal(true);
  });

  it('given a pause, when gone on, then the sentence begins again; what the browser tells late of the first changes nothing', async () => {
    await press(words.listen);
    speech.synthesis.end();
    const cut = speech.synthesis.current;
    await press(words.pause);
    expect(isSilent()).to.equal(true);
    cut?.onerror?.({} as SpeechSynthesisErrorEvent);
    cut?.onend?.({} as SpeechSynthesisEvent);
    expect(marked()).to.deep.equal(['One. Two.']);
    await press(words.resume);
    expect(said()).to.deep.equal(['One.', 'Two.', 'Two.']);
  });

  it('given a reading, when Stop is pressed, then it is silent, unmarked, and the focus on Listen', async () => {
    await press(words.listen);
    await press(words.stop);
    expect(isSilent()).to.equal(true);
    expect(marked()).to.deep.equal([]);
    expect(textOf(focusedElement())).to.equal(words.listen);
  });

  it('given a reading, when another pace is chosen, then the sentence is read at it, and it is kept', async () => {
    await press(words.listen);
    const select = part(aloud, 'select') as HTMLSelectElement;
    select.value = '1.2';
    select.dispatchEvent(new Event('change'));
    expect(speech.synthesis.spoken.map(({text, rate}) => [text, rate])).to.deep.equal([
      ['One.', 1],
      ['One.', 1.2],
    ]);
    expect(rates).to.deep.equal(['1.2']);
  });

  const endings: Readonly<Record<string, () => void>> = {
    'the step is left': () => window.dispatchEvent(new Event('hashchange')),
    'the page is hidden quickly': () => document.dispatchEvent(new Event('nrr-hide')),
    'the page is left': () => window.dispatchEvent(new Event('pagehide')),
    'the page is out of sight': () => {
      Object.defineProperty(document, 'hidden', {configurable: true, value: true});
      document.dispatchEvent(new Event('visibilitychange'));
      Reflect.deleteProperty(document, 'hidden');
    },
    'the element is taken away': () => aloud.remove(),
    'the voice fails': () => speech.synthesis.fail(),
    'what it reads is taken away': () => {
      holder.querySelector('#first')?.remove();
      speech.synthesis.end();
    },
    'the voice is taken from the device': () => {
      speech.synthesis.find([]);
      speech.synthesis.end();
    },
  };
  for (const [when, end] of Object.entries(endings)) {
    it(`given a reading, when ${when}, then it is silent, and nothing is marked`, async () => {
      await press(words.listen);
      end();
      await aloud.updateComplete;
      expect(isSilent()).to.equal(true);
      expect(said()).to.deep.equal(['One.']);
      expect(marked()).to.deep.equal([]);
    });
  }

  it('given a paragraph out of sight, when it is read, then it comes into sight; one in sight does not move', async () => {
    const second = holder.querySelector<HTMLElement>('#second');
    if (second) second.style.marginTop = '300vh';
    await press(words.listen);
    await new Promise(requestAnimationFrame);
    expect(window.scrollY).to.equal(0);
    speech.synthesis.end();
    speech.synthesis.end();
    await waitUntil(() => (second?.getBoundingClientRect().top ?? Infinity) < window.innerHeight);
    await press(words.stop);
    window.scrollTo(0, 0);
  });
});
