import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/reflect-question/reflect-question.js';
import type {NrrReflect} from '../../../src/components/reflect-question/reflect-question.js';
import '../../../src/components/two-voices/two-voices.js';
import type {NrrTwoVoices} from '../../../src/components/two-voices/two-voices.js';
import type {Response, StepRecord} from '../../../src/course/attempt.js';
import {sampleReflect, sampleVoices} from '../../helpers/sample-talk.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const ask = (record: Partial<StepRecord> = {}, earlier: Response = {}) =>
  stage<NrrReflect>('nrr-reflect', {activity: sampleReflect, earlier}, record);

describe('<nrr-reflect>', () => {
  it('given the keyboard alone, when an option is chosen, then it is kept, and the step is finished by “Read on”', async () => {
    const {element, heard} = await ask();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Space'});
    await settled(element);
    expect(heard).to.deep.equal(['answer a=a']);
    expect(wordsOf(element)).not.to.contain('Waiting to be sure');
    await sendKeys({press: 'Tab'});
    expect(focusedWords()).to.equal('Read on');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard.slice(1)).to.deep.equal(['check', 'finish']);
  });

  it('given an answer, when read on, then it stands beside what follows, without a verdict', async () => {
    const {element, heard} = await ask({response: {a: 'b'}});
    const row = find(element, 'button', 'Read on').parentElement;
    expect(row?.localName).to.equal('div');
    await click(element, 'Read on');
    expect(heard).to.deep.equal(['check', 'finish']);
    // Without it Orca says nothing of the heading that the focus goes to.
    expect(find(element, 'button', 'Change my answer').parentElement).to.equal(row);
    expect(focusedWords()).to.equal('What would you need before telling your lead?');
    expect(wordsOf(element)).to.contain('Your answer: A colleague who saw it too');
    expect(wordsOf(element)).to.contain('Waiting to be sure is common.');
    expect(element.renderRoot.querySelectorAll('.feedback')).to.have.length(0);
  });

  it('given no answer, when read on, then that counts the same', async () => {
    const {element, heard} = await ask();
    await click(element, 'Read on');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(wordsOf(element)).to.contain('You chose none, and that is fine.');
  });

  it('given the same was asked before, when read on, then both answers stand side by side', async () => {
    const {element} = await ask({response: {a: 'c'}, checks: 1}, {a: 'a'});
    expect(wordsOf(element)).to.contain('Before, you said: Proof Now you say: A worry');
    element.earlier = {a: 'c'};
    await settled(element);
    expect(wordsOf(element)).to.contain('You say the same as before: A worry');
  });

  it('given an answer, when it is changed, then the question comes back with it', async () => {
    const {element, record} = await ask({response: {a: 'b'}, checks: 1, done: true});
    await click(element, 'Change my answer');
    expect(record()).to.deep.equal({done: true, checks: 0, response: {a: 'b'}});
    const picked = element.renderRoot.querySelector('input:checked');
    expect(picked?.parentElement?.textContent.trim()).to.equal('A colleague who saw it too');
  });
});

describe('<nrr-two-voices>', () => {
  it('given two sides, when shown, then each has a heading and its points, and neither looks stronger', async () => {
    const {element} = await stage<NrrTwoVoices>('nrr-two-voices', {activity: sampleVoices});
    const sides = [...element.renderRoot.querySelectorAll('section')];
    expect(sides.map(side => side.querySelector('h2')?.textContent)).to.deep.equal([
      'Police',
      'Privacy',
    ]);
    expect(sides.map(side => side.querySelectorAll('li').length)).to.deep.equal([2, 2]);
    const looks = sides.map(side => {
      const {backgroundColor, borderColor, color, width} = getComputedStyle(side);
      return {backgroundColor, borderColor, color, width};
    });
    expect(looks[1]).to.deep.equal(looks[0]);
  });
});
