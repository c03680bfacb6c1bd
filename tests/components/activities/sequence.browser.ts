import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/sequence-activity/sequence-activity.js';
import type {NrrSequence} from '../../../src/components/sequence-activity/sequence-activity.js';
import {shuffled} from '../../../src/components/sequence-activity/shuffled.js';
import {focusedElement} from '../../../src/components/focus.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {wordsOnPaper} from '../../helpers/on-paper.js';
import {sampleSequence, sequenceRight} from '../../helpers/sample-practice.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

/** The last two are the wrong way round. */
const lastSwapped = {...sequenceRight, c: 'b', d: 'd'};

const show = (record: Partial<StepRecord> = {}) =>
  stage<NrrSequence>('nrr-sequence', {activity: sampleSequence}, record);

const pool = (element: NrrSequence) => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.pool button'),
];
/** Goes on, or back, by Tab to the button with these words. */
async function tabTo(element: NrrSequence, words: string) {
  const target = find(element, 'button', words);
  const way = element.renderRoot.querySelectorAll('button').length;
  for (let count = 0; count < way && focusedElement() !== target; count++) {
    const from = focusedElement();
    const isBack = from && target.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (isBack) await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    if (isBack) await sendKeys({up: 'Shift'});
  }
  expect(focusedWords()).to.equal(words);
}

const places = (element: NrrSequence) =>
  [...element.renderRoot.querySelectorAll('.place')].map(({textContent}) =>
    textContent.replace(/\s+/g, ' ').trim(),
  );

describe('the order in which the steps wait', () => {
  it('given steps, when shuffled, then all are there, not in their order, and always the same', () => {
    for (const seed of ['what-next', 'another', 'a', '']) {
      const once = shuffled(sampleSequence.steps, seed);
      expect(once).to.have.members([...sampleSequence.steps]);
      expect(once).not.to.deep.equal(sampleSequence.steps);
      expect(shuffled(sampleSequence.steps, seed)).to.deep.equal(once);
    }
  });
});

describe('<nrr-sequence>', () => {
  it('given nothing placed, when shown, then it asks what comes first, and there is nothing to check', async () => {
    const {element} = await show();
    expect(wordsOf(element)).to.contain('What comes first? (1 of 4)');
    expect(pool(element)).to.have.length(4);
    expect(wordsOf(element)).not.to.contain('Check my order');
  });

  it('given a step, when it is pressed, then it has the first place and the focus goes on to the next to be placed', async () => {
    const {element, record, heard} = await show();
    await click(element, 'Step 1: Stay with Ravi');
    expect(record().response).to.deep.equal({a: 'c'});
    expect(wordsOf(element)).to.contain('What comes next? (2 of 4)');
    expect(focusedWords()).to.match(/^Step 2: /);
    expect(heard[0]).to.equal('answer a=c');
    expect(heard[1]).to.match(/^announce Step 1: Stay with Ravi.*\. What comes next\? \(2 of 4\)$/);
    expect(heard).to.have.length(2);
  });

  it('given the keyboard alone, when all are placed, one is moved and the order is checked, then the step is finished', async () => {
    const {element, heard} = await show();
    for (const [index, words] of ['Stay with Ravi', 'Keep the words', 'Stop replying'].entries()) {
      await tabTo(element, `Step ${String(index + 1)}: ${words}`);
      await sendKeys({press: 'Enter'});
      await settled(element);
    }
    expect(focusedWords()).to.equal('Step 4: Block the account');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(focusedWords()).to.equal('Check my order');
    await tabTo(element, 'Move up: Stop replying. Now 3 of 4');
    await sendKeys({press: 'Space'});
    await settled(element);
    expect(focusedWords()).to.equal('Move up: Stop replying. Now 2 of 4');
    await tabTo(element, 'Check my order');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard.slice(-2)).to.deep.equal(['check', 'finish']);
    expect(focusedWords()).to.equal('All 4 right');
  });

  it('given two placed steps, when one is moved up, then they change places and the focus goes along and says where it is', async () => {
    const {element, record} = await show({response: {a: 'a', b: 'c'}});
    await click(element, 'Move up: Stay with Ravi. Now 2 of 4');
    expect(record().response).to.deep.equal({a: 'c', b: 'a'});
    expect(focusedWords()).to.equal('Move up: Stay with Ravi. Now 1 of 4');
  });

  it('given the first step, when it is to be moved up, then nothing happens and the button keeps the focus', async () => {
    const {element, heard} = await show({response: {a: 'a', b: 'c'}});
    const button = find(element, 'button', 'Move up: Stop replying. Now 1 of 4');
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await click(element, 'Move up: Stop replying. Now 1 of 4');
    expect(heard).to.deep.equal([]);
    expect(focusedWords()).to.equal('Move up: Stop replying. Now 1 of 4');
  });

  it('given two in each other’s places, when checked, then they say earlier and later, not why; the right ones say why', async () => {
    const {element, heard} = await show({response: lastSwapped});
    await click(element, 'Check my order');
    expect(heard).to.deep.equal(['check']);
    expect(focusedWords()).to.equal('2 of 4 right');
    expect(places(element)[0]).to.contain('Right. The child comes first.');
    expect(places(element)[2]).to.contain('Block the account').and.to.contain('It comes later.');
    expect(places(element)[3]).to.contain('Keep the words').and.to.contain('It comes earlier.');
    expect(wordsOf(element)).not.to.contain('They can vanish');
    expect(pool(element)).to.have.length(0);
  });

  it('given wrong places, when tried again, then the right steps stay and cannot be moved, and the others wait again', async () => {
    const {element, record} = await show({response: lastSwapped, checks: 1});
    await click(element, 'Try the others again');
    expect(record().response).to.deep.equal({a: 'c', b: 'a'});
    expect(pool(element)).to.have.length(2);
    expect(focusedWords()).to.match(/^Step 3: /);
    expect(wordsOf(element)).not.to.contain('Move up');
  });

  it('given a gap between right places, when the next is placed, then it fills the gap', async () => {
    const {element, record} = await show({response: {a: 'd', b: 'a', c: 'c', d: 'b'}, checks: 1});
    await click(element, 'Try the others again');
    expect(places(element)[0]).to.equal('1 Still open');
    await click(element, 'Step 1: Stay with Ravi');
    expect(record().response).to.deep.equal({a: 'c', b: 'a', d: 'b'});
    await click(element, 'Step 3: Keep the words');
    await click(element, 'Check my order');
    expect(focusedWords()).to.equal('All 4 right');
  });

  it('given two checks, when the answers are asked for, then every place shows its right step and why, and what was there', async () => {
    const {element, heard} = await show({response: lastSwapped, checks: 2});
    await click(element, 'Show the answers');
    expect(heard).to.deep.equal(['check', 'finish']);
    expect(places(element)[2]).to.contain('Keep the words').and.to.contain('They can vanish');
    expect(places(element)[2]).to.contain('Here you had: Block the account');
    expect(wordsOf(element)).to.contain('Safe, stop, keep, block.');
  });

  it('given one step kept in two places, when shown, then it can still be checked', async () => {
    const {element} = await show({response: {...sequenceRight, d: 'c'}});
    await click(element, 'Check my order');
    expect(focusedWords()).to.equal('3 of 4 right');
  });

  it('given a kept step that has left the course, when shown, then its place is open', async () => {
    const {element} = await show({response: {...sequenceRight, a: 'z'}});
    expect(places(element)[0]).to.equal('1 Still open');
    expect(pool(element).map(({id}) => id)).to.deep.equal(['put-c']);
  });

  it('given it is half done, when printed, then the steps that wait are on paper too', async () => {
    const {element} = await show({response: {a: 'a', b: 'c'}});
    const words = wordsOnPaper(element);
    expect(words).to.contain('1 Stop replying 2 Stay with Ravi');
    expect(words).to.contain('Block the account').and.to.contain('Keep the words');
    expect(words).not.to.contain('Move up');
  });

  it('given it is done, when started again, then nothing is placed and the first to be placed has the focus', async () => {
    const {element, heard} = await show({response: sequenceRight, checks: 1, done: true});
    await click(element, 'Start again');
    expect(heard).to.deep.equal(['retry']);
    expect(pool(element)).to.have.length(4);
    expect(focusedWords()).to.match(/^Step 1: /);
  });
});
