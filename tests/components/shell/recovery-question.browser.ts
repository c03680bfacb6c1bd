import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../../src/components/focus.js';
import '../../../src/components/recovery-question/recovery-question.js';
import {
  RecoverEvent,
  type NrrRecoveryQuestion,
} from '../../../src/components/recovery-question/recovery-question.js';
import {buttonOf, hear, part, textOf, wordsOf} from './heard.js';
import {today} from './samples.js';

describe('<nrr-recovery-question>', () => {
  let heard: string[];
  let chosen: boolean[];
  let element: NrrRecoveryQuestion;

  beforeEach(async () => {
    const main = document.createElement('main');
    heard = hear(main, 'nrr-announce');
    chosen = [];
    main.addEventListener(RecoverEvent.eventName, event => {
      if (event instanceof RecoverEvent) chosen.push(event.keep);
    });
    element = await fixture(html`<nrr-recovery-question .at=${today}></nrr-recovery-question>`, {
      parentNode: main,
    });
  });

  it('given work on this device, when shown, then it says of when it is, aloud too', () => {
    expect(wordsOf(element)).to.match(/holds work from 22 November 2026, 10\.42\sam/);
    expect(heard).to.have.length(1);
    expect(heard[0]).to.match(/22 November 2026, 10\.42\sam/);
  });

  it('given work on this device, when read, then the LMS may have been reset on purpose', () => {
    expect(wordsOf(element)).to.contain('was reset on purpose');
  });

  it('given the question, when each way is chosen by key, then carrying on comes first', async () => {
    buttonOf(element, 'Carry on with it').focus();
    await sendKeys({press: 'Enter'});
    await sendKeys({press: 'Tab'});
    expect(textOf(focusedElement())).to.equal('Start afresh');
    await sendKeys({press: 'Enter'});
    expect(chosen).to.deep.equal([true, false]);
  });

  it('given the way that deletes, when a screen reader comes to it, then it is told that before', () => {
    const id = buttonOf(element, 'Start afresh').getAttribute('aria-describedby') ?? '';
    expect(textOf(part(element, `#${id}`))).to.contain('the work on this device is deleted');
  });
});
