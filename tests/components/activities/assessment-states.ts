import {html} from 'lit';
import '../../../src/components/item-question/order-question.js';
import '../../../src/components/item-question/pair-question.js';
import {tryFacts, tryOutcome} from '../../../src/components/knowledge-check/assessment-parts.js';
import '../../../src/components/knowledge-check/knowledge-check.js';
import type {Response} from '../../../src/course/attempt.js';
import type {Item} from '../../../src/course/bank.js';
import {missedTopics, outcomesOf} from '../../../src/course/outcomes.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {
  rightAnswers,
  sampleAssessment,
  sampleChatItem,
  sampleChoice,
  sampleItems,
  sampleMatch,
  sampleOrder,
  sampleReply,
  sampleSeveral,
  sampleTitles,
  sampleTry,
  wrongAnswers,
} from '../../helpers/sample-items.js';

type Answers = Readonly<Record<string, Response>>;

const {mustKnows} = sampleAssessment;
const facts = tryFacts({items: 8, needed: 7, mustKnows});

const asking = (items: readonly Item[], responses: Answers, plainly = false) =>
  html`<nrr-knowledge-check
    .activity=${{...sampleTry, items}}
    .responses=${responses}
    .opening=${facts}
    .plainly=${plainly}
  ></nrr-knowledge-check>`;

/** A try that was handed in; its words are worked out as the player does it. */
const result = (items: Answers, passed: boolean, review: readonly string[] = [], best = '') => {
  const current = {items, submitted: true};
  const outcomes = outcomesOf(current, sampleAssessment);
  const correct = outcomes.reduce((total, {right}) => total + right, 0);
  const missed = missedTopics(current, sampleAssessment);
  return html`<nrr-knowledge-check
    .activity=${sampleTry}
    .responses=${items}
    .submitted=${true}
    .correct=${correct}
    .total=${8}
    .passed=${passed}
    .best=${best}
    .titles=${sampleTitles}
    .opening=${facts}
    .outcome=${tryOutcome({needed: correct < 7 ? 7 : undefined, missed, outcomes, review, titles: sampleTitles})}
  ></nrr-knowledge-check>`;
};

/** Presses one of the check's own buttons. */
const press = async (holder: HTMLElement, words: string) => {
  const check = holder.querySelector('nrr-knowledge-check');
  const buttons = check?.renderRoot.querySelectorAll('button') ?? [];
  [...buttons].find(({textContent}) => textContent.trim() === words)?.click();
  await check?.updateComplete;
};

/** Every state of the assessment that draws from a bank: each type of item, and each result. */
export const assessmentStates: readonly ComponentState[] = [
  {
    name: 'nrr-knowledge-check before a try begins',
    template: asking([], {}),
  },
  ...sampleItems.map((item): ComponentState => ({
    name: `nrr-knowledge-check asking ${item.id}`,
    template: asking([item], {}),
  })),
  // The other types are answered as the first of these is.
  ...[sampleChoice, sampleSeveral, sampleMatch, sampleOrder].map((item): ComponentState => ({
    name: `nrr-knowledge-check with ${item.id} answered`,
    template: asking([item, sampleReply], {[item.id]: wrongAnswers[item.id] ?? {}}),
    // It opens at the first without an answer: back to the one before.
    setup: holder => press(holder, 'Back'),
  })),
  ...[sampleChatItem, sampleMatch].map((item): ComponentState => ({
    name: `nrr-knowledge-check asking ${item.id} without its story`,
    template: asking([item], {}, true),
  })),
  {
    name: 'nrr-knowledge-check with the answers of all types listed',
    template: asking(sampleItems, wrongAnswers),
  },
  {
    name: 'nrr-knowledge-check with nothing answered, listed',
    template: asking([sampleMatch], {}),
    setup: holder => press(holder, 'Look over my answers'),
  },
  {
    name: 'nrr-knowledge-check with all types right',
    template: result(
      rightAnswers,
      true,
      [],
      'Your best result so far is 8 of 8, which is a pass. It stays, whatever you do now.',
    ),
  },
  {name: 'nrr-knowledge-check with all types wrong', template: result(wrongAnswers, false)},
  {
    name: 'nrr-knowledge-check failed by a must-know',
    template: result({...rightAnswers, 'item-route': {a: 'a'}}, false),
  },
  {
    name: 'nrr-knowledge-check failed twice, all types open',
    template: result(
      Object.fromEntries(sampleItems.map(({id}) => [id, {}])),
      false,
      Object.keys(sampleTitles),
      'Your best result so far is 2 of 8.',
    ),
  },
  {
    name: 'nrr-pair-question with a match',
    template: html`<nrr-pair-question
      .item=${sampleMatch}
      .response=${{a: 'b'}}
    ></nrr-pair-question>`,
  },
  {
    name: 'nrr-order-question half placed',
    template: html`<nrr-order-question
      .item=${sampleOrder}
      .response=${{a: 'b', b: 'd'}}
    ></nrr-order-question>`,
  },
];
