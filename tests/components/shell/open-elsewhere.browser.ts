import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/open-elsewhere/open-elsewhere.js';
import type {
  NrrOpenElsewhere,
  WindowTrouble,
} from '../../../src/components/open-elsewhere/open-elsewhere.js';
import {buttonOf, hear, textOf, wordsOf} from './heard.js';

describe('<nrr-open-elsewhere>', () => {
  let heard: string[];

  function show(state: WindowTrouble): Promise<NrrOpenElsewhere> {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce', 'nrr-take-over');
    return fixture(html`<nrr-open-elsewhere state=${state}></nrr-open-elsewhere>`, {
      parentNode: main,
    });
  }

  it('given the course in another window, when shown, then its one heading has the focus and says so', async () => {
    const element = await show('asking');
    expect(textOf(focusedElement())).to.equal('This course is open in another window or tab');
    expect(focusedElement()?.localName).to.equal('h1');
    expect(element.shadowRoot?.querySelectorAll('h1')).to.have.length(1);
    expect(heard).to.deep.equal([]);
  });

  it('given the course in another window, when read, then it says how to go on there', async () => {
    expect(wordsOf(await show('asking'))).to.contain(
      'close this window or tab and go to the other',
    );
  });

  for (const state of ['asking', 'elsewhere'] as const) {
    it(`given ${state}, when this window is chosen by key, then that is told`, async () => {
      await show(state);
      await sendKeys({press: 'Tab'});
      expect(textOf(focusedElement())).to.equal('Carry on here');
      await sendKeys({press: 'Enter'});
      expect(heard).to.deep.equal(['nrr-take-over']);
    });
  }

  it('given taking over, when pressed again, then the button keeps the focus and asks no second time', async () => {
    const element = await show('asking');
    buttonOf(element, 'Carry on here').focus();
    element.state = 'waiting';
    await element.updateComplete;
    await sendKeys({press: 'Enter'});
    expect(textOf(focusedElement())).to.equal('Taking over…');
    expect(focusedElement()?.getAttribute('aria-disabled')).to.equal('true');
    expect(heard).to.deep.equal(['Taking over from the other window…']);
  });

  it('given a window that another one took over from, when read, then it may be closed', async () => {
    const words = wordsOf(await show('elsewhere'));
    expect(words).to.contain('You can close this one');
    expect(words).to.contain('nothing is sent from here any more');
  });
});
