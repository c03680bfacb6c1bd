import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/quick-hide/hide-key.js';
import type {NrrHideKey} from '../../../src/components/quick-hide/hide-key.js';
import {t} from '../../../src/i18n/reading.js';
import {hear, wordsOf} from './heard.js';

const words = t.reading.hide;

describe('<nrr-hide-key>', () => {
  let key: NrrHideKey;
  let hidden: number;
  /** What waits for the end of the five seconds. */
  let ends: (() => void)[];

  beforeEach(async () => {
    hidden = 0;
    ends = [];
    key = await fixture(
      html`<nrr-hide-key
        .hide=${() => (hidden += 1)}
        .later=${(_ms: number, run: () => void) => {
          ends.push(run);
          return () => {
            ends = ends.filter(each => each !== run);
          };
        }}
      ></nrr-hide-key>`,
    );
  });

  const press = async (name = 'Shift') => {
    await sendKeys({press: name});
    await key.updateComplete;
  };
  const dots = () => key.shadowRoot?.querySelectorAll('.pressed').length ?? 0;

  it('given two presses of Shift, when counted, then each is shown by a dot, and said', async () => {
    const heard = hear(key, 'nrr-announce');
    await press();
    expect([dots(), wordsOf(key)]).to.deep.equal([1, words.shift(2)]);
    await press();
    expect([dots(), wordsOf(key)]).to.deep.equal([2, words.shift(1)]);
    expect(heard).to.deep.equal([words.shift(2), words.shift(1)]);
    expect(hidden).to.equal(0);
  });

  it('given a third press, when counted, then the page is hidden and no dots are left', async () => {
    for (let presses = 0; presses < 3; presses++) await press();
    expect(hidden).to.equal(1);
    expect(wordsOf(key)).to.equal('');
    expect(ends).to.deep.equal([]);
  });

  it('given two presses, when five seconds have passed, then the count has ended, and that is said', async () => {
    await press();
    await press();
    const heard = hear(key, 'nrr-announce');
    expect(ends.length).to.equal(1);
    ends[0]?.();
    await key.updateComplete;
    expect(wordsOf(key)).to.equal('');
    expect(heard).to.deep.equal([words.countEnded]);
    await press();
    expect(hidden).to.equal(0);
  });

  it('given a count, when another key or the pointer is pressed, then it has ended', async () => {
    await press();
    await press('a');
    expect(wordsOf(key)).to.equal('');
    for (let presses = 0; presses < 4; presses++) {
      await sendKeys({down: 'Shift'});
      window.dispatchEvent(new Event('pointerdown'));
      await sendKeys({up: 'Shift'});
    }
    expect(hidden).to.equal(0);
  });

  it('given somebody who tabs back three times, when counted, then nothing happens', async () => {
    for (let presses = 0; presses < 3; presses++) {
      await sendKeys({down: 'Shift'});
      await sendKeys({press: 'Tab'});
      await sendKeys({up: 'Shift'});
    }
    expect(hidden).to.equal(0);
  });
});
