import {expect} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import '../../../src/components/recall/recall.js';
import type {NrrRecall} from '../../../src/components/recall/recall.js';
import type {StepRecord} from '../../../src/course/attempt.js';
import {wordsOnPaper} from '../../helpers/on-paper.js';
import {recallTitles, sampleRecall} from '../../helpers/sample-recall.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const ask = (record: Partial<StepRecord> = {}, activity = sampleRecall()) =>
  stage<NrrRecall>('nrr-recall', {activity, titles: recallTitles}, record);

async function pick(element: NrrRecall, label: string) {
  find(element, 'input', label).click();
  await settled(element);
}

const linksUnder = (element: NrrRecall, id: string) =>
  [...element.renderRoot.querySelectorAll(`[aria-labelledby="${id}"] a`)].map(link =>
    link.textContent.trim(),
  );

describe('<nrr-recall>', () => {
  it('given the keyboard alone, when an answer is picked and how sure it is, then the answer is kept under its place, and of the second nothing leaves', async () => {
    const {element, heard} = await ask();
    element.addEventListener('nrr-certainty', () => heard.push('certainty'));
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await settled(element);
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'ArrowDown'});
    await settled(element);
    expect(focusedWords()).to.equal('Very sure');
    await sendKeys({press: 'Tab'});
    expect(focusedWords()).to.equal('Check this answer');
    await sendKeys({press: 'Enter'});
    await settled(element);
    expect(heard).to.deep.equal(['answer a=b', 'check']);
    expect(focusedWords()).to.equal('Question 1 of 2: right');
  });

  it('given no answer, when it is to be judged, then it asks for one and nothing is judged', async () => {
    const {element, heard} = await ask();
    await click(element, 'Check this answer');
    expect(heard).to.deep.equal([]);
    expect(focusedWords()).to.match(/^Choose an answer first\./);
    await pick(element, 'Secret? D');
    expect(wordsOf(element)).not.to.contain('Choose an answer first.');
  });

  it('given a wrong answer, when it is judged, then why it is not right, what is and why stand there before the next question', async () => {
    const {element} = await ask();
    expect(wordsOf(element)).not.to.contain('Why A.');
    await pick(element, 'Secret? A');
    await click(element, 'Check this answer');
    const words = wordsOf(element);
    expect(words).to.contain('Your answer: Secret? A Not right. Why A.');
    expect(words).to.contain('The right answer: Secret? B Why B.');
    expect(words).to.contain('Question 2 of 2').and.not.to.contain('Question 1 of 2 ');
    expect(linksUnder(element, 'said-0')).to.deep.equal(['Read again: Six moves']);
  });

  it('given the second, when it is judged, then it is kept under its own place and the step is finished', async () => {
    const {element, heard, record} = await ask({response: {a: 'b'}, checks: 1});
    await pick(element, 'Note? C');
    await click(element, 'Check this answer');
    expect(heard).to.deep.equal(['answer b=c', 'check', 'finish']);
    expect(record()).to.deep.equal({done: true, checks: 2, response: {a: 'b', b: 'c'}});
    expect(focusedWords()).to.equal('Question 2 of 2: right');
    expect(wordsOf(element))
      .to.contain('On to something new.')
      .and.not.to.contain('Worth another look');
  });

  it('given both wrong, when the learner was sure of the second, then that stands first in what is worth another look', async () => {
    const {element} = await ask();
    await pick(element, 'Secret? A');
    await pick(element, 'Not sure');
    await click(element, 'Check this answer');
    await pick(element, 'Note? A');
    await pick(element, 'Very sure');
    await click(element, 'Check this answer');
    expect(linksUnder(element, 'look')).to.deep.equal([
      'Read again: Words, not guesses',
      'Read again: Six moves',
    ]);
    const look = element.renderRoot.querySelector('[aria-labelledby="look"]');
    const words = look?.textContent.replace(/\s+/g, ' ');
    expect(words).to.contain('Question 2 You were very sure of this one.');
    expect(words?.split('You were very sure').length).to.equal(2);
  });

  it('given what somebody was sure of, when printed, then neither the question nor the answer to it is on paper', async () => {
    const {element} = await ask();
    await pick(element, 'Secret? A');
    await pick(element, 'Very sure');
    const certainty = element.renderRoot.querySelector('nrr-certainty');
    expect(certainty && wordsOnPaper(certainty)).to.equal('');
    await click(element, 'Check this answer');
    await pick(element, 'Note? C');
    await click(element, 'Check this answer');
    expect(wordsOf(element)).to.contain('You were very sure of this one.');
    const paper = wordsOnPaper(element);
    expect(paper).to.contain('Question 1 of 2: not right').and.to.contain('On to something new.');
    expect(paper).not.to.match(/very sure|Worth another look/);
  });

  it('given nobody said how sure they were, when both are wrong, then they stand in their order', async () => {
    const {element} = await ask({response: {a: 'a', b: 'a'}, checks: 2, done: true});
    expect(linksUnder(element, 'look')).to.deep.equal([
      'Read again: Six moves',
      'Read again: Words, not guesses',
    ]);
  });

  it('given an answer that was right and not sure, when it is judged, then it says so', async () => {
    const {element} = await ask();
    await pick(element, 'Secret? B');
    await pick(element, 'Not sure');
    await click(element, 'Check this answer');
    expect(wordsOf(element)).to.contain('You were not sure, and you were right.');
  });

  it('given the learner was sure, when they leave and come back, then it is remembered; when they start again, it is forgotten', async () => {
    const activity = sampleRecall();
    const before = await ask({}, activity);
    await pick(before.element, 'Secret? A');
    await pick(before.element, 'Very sure');
    before.element.remove();
    const {element, heard} = await ask(
      {response: {a: 'a', b: 'c'}, checks: 2, done: true},
      activity,
    );
    expect(wordsOf(element)).to.contain('You were very sure of this one.');
    await click(element, 'Try both again');
    expect(heard).to.deep.equal(['retry']);
    expect(focusedWords()).to.equal('Question 1 of 2');
    expect(find(element, 'input', 'Very sure').checked).to.equal(false);
  });
});
