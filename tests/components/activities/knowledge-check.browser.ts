import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import type {AnswerEvent} from '../../../src/components/answer-events.js';
import '../../../src/components/choice-question/choice-question.js';
import type {NrrChoiceQuestion} from '../../../src/components/choice-question/choice-question.js';
import '../../../src/components/knowledge-check/knowledge-check.js';
import type {NrrKnowledgeCheck} from '../../../src/components/knowledge-check/knowledge-check.js';
import type {Response} from '../../../src/course/attempt.js';
import {checkAnswers, sampleCheck} from '../../helpers/sample-activities.js';
import {click, find, focusedWords, settled, stage, wordsOf} from './stage.js';

const activity = sampleCheck;
const right = 'A new friend asks a student to talk in an app that nobody else uses.';

const show = (properties: object = {}) =>
  stage<NrrKnowledgeCheck>('nrr-knowledge-check', {activity, ...properties});

const review = (responses: Readonly<Record<string, Response>>, correct: number) =>
  show({
    responses,
    submitted: true,
    correct,
    total: 5,
    passed: correct >= 4,
    best: 'Your best so far: 80 %.',
    titles: {'moves-timeline': 'Six moves in order'},
  });

describe('<nrr-choice-question>', () => {
  let element: NrrChoiceQuestion;
  let answers: AnswerEvent[];

  beforeEach(async () => {
    element = await fixture(html`
      <nrr-choice-question .item=${activity.items[0]}></nrr-choice-question>
    `);
    answers = [];
    element.addEventListener('nrr-answer', event => answers.push(event));
  });

  it('given an item, when shown, then its stem names one group of native radios in one root', () => {
    const group = element.renderRoot.querySelector('fieldset');
    expect(group?.querySelector('legend')?.textContent).to.contain('pressure move?');
    const radios = [...(group?.querySelectorAll('input') ?? [])];
    expect(radios.map(radio => radio.type)).to.deep.equal(['radio', 'radio', 'radio', 'radio']);
    expect(new Set(radios.map(radio => radio.name)).size).to.equal(1);
  });

  it('given the keyboard alone, when an arrow picks an option, then field, option and item are reported', async () => {
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'ArrowDown'});
    expect(focusedWords()).to.equal(right);
    expect(answers.map(({fieldId, optionId, itemId}) => [fieldId, optionId, itemId])).to.deep.equal(
      [['a', 'b', 'q1']],
    );
  });

  it('given a response, when shown, then that option is picked', async () => {
    element.response = {a: 'c'};
    await element.updateComplete;
    expect(element.renderRoot.querySelector<HTMLInputElement>(':checked')?.value).to.equal('c');
  });
});

describe('<nrr-knowledge-check>', () => {
  describe('given an open try', () => {
    it('when begun, then the first question stands alone, with what to expect', async () => {
      const {element} = await show();
      expect(wordsOf(element)).to.contain('Question 1 of 5').and.to.contain('Five questions.');
      expect(element.renderRoot.querySelectorAll('nrr-choice-question')).to.have.length(1);
    });

    it('when an option is picked, then nothing is handed in and the question stays', async () => {
      const {element, heard} = await show();
      find(element, 'input', right).click();
      await settled(element);
      expect(heard).to.deep.equal(['answer a=b']);
      expect(wordsOf(element)).to.contain('Question 1 of 5');
    });

    it('when going on and back, then the focus goes to the question’s number', async () => {
      const {element} = await show();
      await click(element, 'Next');
      expect(focusedWords()).to.equal('Question 2 of 5');
      await click(element, 'Back');
      expect(focusedWords()).to.equal('Question 1 of 5');
    });

    it('when a button goes as it is pressed, then its row stays, so that the new heading is not silent in Orca', async () => {
      const {element} = await show({responses: {...checkAnswers('b'), q5: {}}});
      const row = find(element, 'button', 'Look over my answers').parentElement;
      // A row by itself is nothing to a screen reader, a block around it is.
      expect(row?.parentElement?.className).to.equal('steps');
      for (const name of ['Look over my answers', 'Submit my answers', 'Submit anyway']) {
        expect(find(element, 'button', name).parentElement, name).to.equal(row);
        await click(element, name);
      }
      Object.assign(element, {submitted: true, total: 5});
      await settled(element);
      expect(row?.textContent.trim()).to.equal('Try the whole check again');
    });

    it('when some were answered before, then it opens at the first that was not', async () => {
      const {element} = await show({responses: {q1: {a: 'b'}, q2: {a: 'a'}, q3: {}}});
      expect(wordsOf(element)).to.contain('Question 3 of 5');
    });

    it('when the last is passed, then a list says what is answered and leads to each', async () => {
      const {element} = await show({responses: checkAnswers('b')});
      expect(wordsOf(element)).to.contain('Question 1 answered').and.to.contain(right);
      await click(element, 'Go to question 4');
      expect(focusedWords()).to.equal('Question 4 of 5');
    });

    it('when all are answered and submitted, then they are handed in', async () => {
      const {element, heard} = await show({responses: checkAnswers('b')});
      await click(element, 'Submit my answers');
      expect(heard).to.deep.equal(['check']);
    });

    it('when one is missing, then it asks in words first, and leads to it', async () => {
      const {element, heard} = await show({responses: {...checkAnswers('b'), q5: {}}});
      await click(element, 'Look over my answers');
      expect(wordsOf(element)).to.contain('Question 5 not answered yet');
      await click(element, 'Submit my answers');
      expect(heard).to.deep.equal([]);
      expect(focusedWords()).to.match(/^1 question has no answer yet/);
      await click(element, 'Submit anyway');
      expect(heard).to.deep.equal(['check']);
    });

    it('when nothing is answered, then there is nothing to hand in', async () => {
      const {element, heard} = await show();
      for (let question = 1; question < 5; question++) await click(element, 'Next');
      await click(element, 'Look over my answers');
      await click(element, 'Submit my answers');
      expect(wordsOf(element)).to.contain('None of the questions has an answer yet');
      expect(wordsOf(element)).not.to.contain('Submit anyway');
      expect(heard).to.deep.equal([]);
    });
  });

  describe('given a submitted try', () => {
    it('when the result comes after the learner handed in, then the focus goes to it', async () => {
      const {element} = await show({responses: checkAnswers('b')});
      await click(element, 'Submit my answers');
      Object.assign(element, {submitted: true, correct: 5, total: 5, passed: true});
      await settled(element);
      expect(focusedWords()).to.equal('5 of 5 right: passed');
    });

    it('when it comes back on another day, then the focus stays where the player put it', async () => {
      await review(checkAnswers('b'), 5);
      expect(focusedWords()).to.equal('');
    });

    it('when it passed, then the way to the end stands in it, before all that was asked', async () => {
      const {element} = await review(checkAnswers('b'), 5);
      const toEnd = element.shadowRoot?.querySelector('.result a');
      expect(toEnd?.getAttribute('href')).to.equal('#/end');
      expect(toEnd?.textContent).to.equal('To the end of the course');
    });

    it('when it did not pass, then it says so in words, with the best so far', async () => {
      const {element} = await review(checkAnswers('a'), 0);
      expect(element.shadowRoot?.querySelector('.result a')).to.be.null;
      expect(wordsOf(element)).to.contain('0 of 5 right: not passed yet');
      expect(wordsOf(element)).to.contain('Your best so far: 80 %.');
    });

    it('when an answer was wrong, then it says why, what was right and why, and where to read again', async () => {
      const {element} = await review({...checkAnswers('b'), q1: {a: 'a'}}, 4);
      const first = element.renderRoot.querySelector('.review li');
      const words = first?.textContent.replace(/\s+/g, ' ') ?? '';
      expect(words).to.contain('Your answer: A friend from a game says');
      expect(words).to.contain('Not right. It may be worth a talk');
      expect(words).to.contain(`The right answer: ${right} It takes away`);
      const link = first?.querySelector('a');
      expect(link?.getAttribute('href')).to.equal('#/moves-timeline');
      expect(link?.textContent).to.equal('Read again: Six moves in order');
    });

    it('when an answer was right, then why it is so, and why each other is not, can be read', async () => {
      const {element} = await review(checkAnswers('b'), 5);
      const first = element.renderRoot.querySelector('.review li');
      expect(first?.textContent).to.contain('Right.').and.to.contain('It takes away the people');
      expect(first?.querySelectorAll('details p')).to.have.length(3);
      expect(first?.querySelectorAll('a')).to.have.length(0);
    });

    it('when an item had no answer, then that is said, and the right one shown', async () => {
      const {element} = await review({...checkAnswers('b'), q1: {}}, 4);
      const words = element.renderRoot.querySelector('.review li')?.textContent;
      expect(words).to.contain('You gave no answer.').and.to.contain('The right answer:');
    });

    it('when tried again, then the first question has the focus once the player has begun afresh', async () => {
      const {element, heard} = await review(checkAnswers('b'), 5);
      await click(element, 'Try the whole check again');
      expect(heard).to.deep.equal(['retry']);
      expect(wordsOf(element)).to.contain('5 of 5 right: passed');
      Object.assign(element, {submitted: false, responses: {q1: {}}});
      await settled(element);
      expect(focusedWords()).to.equal('Question 1 of 5');
    });
  });

  describe('given a check that is practice', () => {
    it('when how sure is said, then nobody hears it, and it stands there when the question is gone back to', async () => {
      const {element, heard} = await show({activity: {...activity}, practice: true});
      find(element, 'input', 'Fairly sure').click();
      await settled(element);
      await click(element, 'Next');
      expect(find(element, 'input', 'Fairly sure').checked).to.equal(false);
      await click(element, 'Back');
      expect(find(element, 'input', 'Fairly sure').checked).to.equal(true);
      expect(heard).to.deep.equal([]);
    });

    it('when two are not right, then no pass is spoken of, and the surer one stands first in what is worth another look', async () => {
      const {element} = await show({
        activity: {...activity},
        practice: true,
        responses: {...checkAnswers('b'), q1: {a: 'a'}, q3: {}},
        total: 5,
        titles: {'moves-timeline': 'Six moves in order'},
      });
      find(element, 'input', 'Very sure').click();
      Object.assign(element, {
        responses: {...checkAnswers('b'), q1: {a: 'a'}, q3: {a: 'c'}},
        submitted: true,
        correct: 3,
      });
      await settled(element);
      const words = wordsOf(element);
      expect(words).to.contain('3 of 5 right Worth another look Question 3 You were very sure');
      expect(words).to.contain('no result counts').and.not.to.contain('passed');
      expect(
        [...element.renderRoot.querySelectorAll('.look b')].map(each => each.textContent),
      ).to.deep.equal(['Question 3', 'Question 1']);
    });

    it('when the check is the assessment, then it does not ask how sure', async () => {
      const {element} = await show();
      expect(wordsOf(element)).not.to.contain('How sure are you?');
    });
  });
});
