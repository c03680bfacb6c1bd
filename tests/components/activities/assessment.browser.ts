import {expect} from '@open-wc/testing';
import type {AssessmentRecord, Response} from '../../../src/course/attempt.js';
import {readOut} from '../../helpers/read-out.js';
import {
  rightAnswers,
  sampleAssessment,
  sampleItems,
  sampleMatch,
  wrongAnswers,
} from '../../helpers/sample-items.js';
import {begin, stageAssessment, type AssessmentStage} from './assessment-stage.js';
import {click, focusedWords, wordsOf} from './stage.js';

/** A try that was handed in. */
const handedIn = (
  items: Readonly<Record<string, Response>>,
  rest: Partial<AssessmentRecord> = {},
): AssessmentRecord => ({tries: 1, seen: {}, current: {items, submitted: true}, ...rest});

const score = (correct: number, missedMustKnow?: true) => ({
  correct,
  total: 8,
  day: 325,
  ...(missedMustKnow && {missedMustKnow}),
});

const lines = ({element}: AssessmentStage) => readOut(element);

describe('an assessment, before a try begins', () => {
  it('given none, when opened, then it says how many pass, what must be right, and that stories can be left out', async () => {
    const shown = await stageAssessment();
    expect(lines(shown)).to.deep.equal([
      'Short cases, new ones.',
      'list of 4',
      '8 questions. You pass with 7 right.',
      'One question on each of these is asked, and must be right:',
      'list of 2',
      'No promise of secrecy',
      'Immediate danger comes first',
      'Nothing is timed. You may leave and come back: your answers are kept. Try as often as you like, with other questions each time.',
      'Most questions tell a short case. You can have them asked without it. That choice stays on this device, and nobody is told.',
      'button: Begin',
      'button: Leave the stories out',
    ]);
  });

  it('given the keyboard, when begun, then the items are drawn, and the first question has the focus', async () => {
    const {element, record} = await stageAssessment();
    await begin(element);
    expect(focusedWords()).to.equal('Question 1 of 8');
    expect(Object.keys(record()?.current?.items ?? {})).to.have.members(
      sampleItems.map(({id}) => id),
    );
    expect(wordsOf(element)).not.to.contain('Short cases');
  });

  it('given an open try of which the course has no item any more, when begun, then items are drawn', async () => {
    const {element, record} = await stageAssessment(sampleAssessment, {
      tries: 0,
      seen: {},
      current: {items: {'item-gone': {a: 'b'}}, submitted: false},
    });
    await begin(element);
    expect(focusedWords()).to.equal('Question 1 of 8');
    expect(Object.keys(record()?.current?.items ?? {})).to.have.length(8);
  });
});

describe('questions without their stories', () => {
  it('given the choice, when going on, listing, reviewing and coming back on this device, then no story is told', async () => {
    const device = new Map<string, string>();
    const names = /Bao|Poppy|Otis|Archie|Lani|Adeyemi|Tau/;
    const {element} = await stageAssessment(sampleAssessment, undefined, device);
    await click(element, 'Leave the stories out');
    await click(element, 'Begin');
    for (let question = 1; question < 8; question++) {
      expect(wordsOf(element)).not.to.match(names);
      await click(element, 'Next');
    }
    await click(element, 'Look over my answers');
    expect(wordsOf(element)).not.to.match(names);
    expect([...device.values()]).to.deep.equal(['on']);

    const again = await stageAssessment(sampleAssessment, handedIn(wrongAnswers), device);
    expect(wordsOf(again.element)).to.contain('Question 8').and.not.to.match(names);
    await click(again.element, 'Show the stories');
    expect(focusedWords()).to.equal('Leave the stories out');
    expect(wordsOf(again.element)).to.match(names).and.to.contain('Pinky promise');
    expect(device.size).to.equal(0);
  });
});

describe('the list of answers', () => {
  it('given an answer to an item of each type, when listed, then each says what was answered, and leads to it', async () => {
    const {element} = await stageAssessment(sampleAssessment, {
      tries: 0,
      seen: {},
      current: {items: wrongAnswers, submitted: false},
    });
    const words = wordsOf(element);
    expect(words).to.contain('Your answers so far');
    for (const answer of [
      'Accept gladly, since a relative is easier to trust',
      '“Did somebody get you to send a picture of yourself?” “Tell me in your own words what I ought to know.”',
      'A neighbour sends a child gifts, and wants them kept secret : Sexual extortion of a child',
      '3 . Write down the words that you heard 4 . Tell Ms Rangi, in person',
    ]) {
      expect(words).to.contain(answer);
    }
    await click(element, 'Go to question 7');
    expect(focusedWords()).to.equal('Question 7 of 8');
    expect(wordsOf(element)).to.contain(String(sampleMatch.stem));
  });
});

describe('the review of a submitted try', () => {
  const reviewed = async (items: Readonly<Record<string, Response>>) => {
    const {element} = await stageAssessment(sampleAssessment, handedIn(items));
    return [...element.renderRoot.querySelectorAll('.review > li')].map(({textContent}) =>
      textContent.replace(/\s+/g, ' ').trim(),
    );
  };

  it('given right answers, when looked at, then each question is right, and why stands with each', async () => {
    const found = await reviewed(rightAnswers);
    expect(found.map(words => words.slice(0, 17))).to.deep.equal(
      found.map((_, index) => `Question ${String(index + 1)}: right`),
    );
    expect(found[6]).to.contain('Your answer: Sexual extortion of a child Right. It is blackmail.');
    expect(found[7]).to.contain(
      'Place 4 Your answer: Write down the words that you heard Right. While they are fresh.',
    );
    expect(found.join()).not.to.contain('Read again');
  });

  it('given wrong answers, when looked at, then each part says what was given, what is right and why', async () => {
    const found = await reviewed(wrongAnswers);
    for (const [index, words] of found.entries()) {
      expect(words)
        .to.contain(`Question ${String(index + 1)}: not right`)
        .and.to.contain('Read again');
    }
    expect(found[1]).to.contain('picture of yourself?” Not right. Kindly meant');
    expect(found[1]).to.contain('ought to know.” Right. It keeps');
    expect(found[1]).to.contain('A right answer: “Is there a set time');
    expect(found[6]).to.contain(
      'Your answer: Sexual extortion of a child Not right. The right answer: Grooming Trust is built',
    );
    expect(found[7]).to.contain(
      'Place 3 Your answer: Write down the words that you heard Not right. The right answer: Tell Ms Rangi, in person The same hour.',
    );
  });

  it('given no answers, when looked at, then that is said of each part', async () => {
    const found = await reviewed(Object.fromEntries(sampleItems.map(({id}) => [id, {}])));
    for (const [index, words] of found.entries()) {
      expect(words).to.contain(`Question ${String(index + 1)}: no answer`);
      expect(words).to.contain('You gave no answer.');
    }
    expect(found[6]?.match(/You gave no answer/g)).to.have.length(3);
  });
});

describe('the result of a try', () => {
  const reviewList = 'Before you try again';

  it('given the last question, when handed in, then the result has the focus, and outcomes stand in a table with headers', async () => {
    const shown = await stageAssessment(sampleAssessment, {
      tries: 0,
      seen: {},
      current: {items: rightAnswers, submitted: false},
    });
    await click(shown.element, 'Submit my answers');
    expect(focusedWords()).to.equal('8 of 8 right: passed');
    const table = shown.element.renderRoot.querySelector('table');
    expect(table?.caption?.textContent.trim()).to.equal('Your result by part of the course');
    const cells = [...(table?.rows ?? [])].map(({cells}) =>
      [...cells].map(cell => `${cell.scope || 'cell'}: ${cell.textContent.trim()}`),
    );
    expect(cells).to.deep.equal([
      ['col: Part', 'col: Right'],
      ['row: The first conversation', 'cell: 3 of 3'],
      ['row: How people who offend operate', 'cell: 5 of 5'],
    ]);
    expect(wordsOf(shown.element)).to.contain(
      'Your best result so far is 8 of 8, which is a pass.',
    );
    expect(wordsOf(shown.element)).not.to.contain(reviewList);
  });

  it('given a first fail, when shown, then it says so, without a review list, and another try begins at its first question', async () => {
    const {element, record} = await stageAssessment(
      sampleAssessment,
      handedIn(wrongAnswers, {last: score(0, true), best: score(0, true)}),
    );
    const words = wordsOf(element);
    expect(words)
      .to.contain('0 of 8 right: not passed yet You pass with 7 right.')
      .and.not.to.contain('best result so far is');
    expect(words).not.to.contain(reviewList);
    await click(element, 'Try again with other questions');
    expect(focusedWords()).to.equal('Question 1 of 8');
    expect(record()?.current?.submitted).to.equal(false);
  });

  it('given enough right but a must-know, when shown, then it is no pass, and says which', async () => {
    const items = {...rightAnswers, 'item-route': {a: 'a'}};
    const last = score(7, true);
    const {element} = await stageAssessment(sampleAssessment, handedIn(items, {last, best: last}));
    expect(wordsOf(element)).to.contain(
      '7 of 8 right: not passed yet These must be right each time. This time they were not: Immediate danger comes first Your result',
    );
  });

  const fails = {
    last: score(1, true),
    best: score(2, true),
    tries: 2,
    seen: {'item-choice': false, 'item-several': false, 'item-reply': true, 'item-route': false},
  };

  it('given a second fail, when shown, then what to read again comes first, with links, and the best result', async () => {
    const {element} = await stageAssessment(sampleAssessment, handedIn(wrongAnswers, fails));
    expect(wordsOf(element))
      .to.contain('Your best result so far is 2 of 8.')
      .and.to.contain(reviewList);
    const links = [...element.renderRoot.querySelectorAll<HTMLAnchorElement>('.first a')];
    expect(links.map(link => [link.textContent, link.getAttribute('href')])).to.deep.equal([
      ['Amira tells', '#/amira-tells'],
      ['Six things that help', '#/six-things-that-help'],
      ['Who first?', '#/who-first'],
    ]);
  });

  it('given a module that is left out, when shown, then its items are still judged, and no link leads to its steps', async () => {
    const leftOut = {steps: new Set(['amira-tells']), outcomes: new Set<string>()};
    const {element} = await stageAssessment(
      sampleAssessment,
      handedIn(wrongAnswers, fails),
      new Map(),
      leftOut,
    );
    expect(wordsOf(element)).to.contain('1 of 8 right');
    const hrefs = [...element.renderRoot.querySelectorAll('a')].map(link =>
      link.getAttribute('href'),
    );
    expect(hrefs).to.contain('#/who-first').and.not.to.contain('#/amira-tells');
    expect(element.renderRoot.querySelector('li:empty, p:empty')).to.equal(null);
  });

  it('given a pass before, when a later try fails, then the pass stays, and nothing need be read first', async () => {
    const {element} = await stageAssessment(
      sampleAssessment,
      handedIn(wrongAnswers, {...fails, best: score(8)}),
    );
    expect(wordsOf(element))
      .to.contain('8 of 8, which is a pass. It stays')
      .and.not.to.contain(reviewList);
  });
});
