import {html, type LitElement, type TemplateResult} from 'lit';
import '../../../src/components/chat-lab/chat-lab.js';
import '../../../src/components/choice-question/choice-question.js';
import '../../../src/components/content-note/content-note.js';
import '../../../src/components/knowledge-check/knowledge-check.js';
import '../../../src/components/lesson-page/lesson-page.js';
import '../../../src/components/matching-activity/matching-activity.js';
import '../../../src/components/timeline/timeline.js';
import type {Response} from '../../../src/course/attempt.js';
import type {ChatLab} from '../../../src/course/course.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {
  checkAnswers,
  matchingRight,
  sampleChat,
  sampleCheck,
  sampleClearChat,
  sampleLesson,
  sampleMatching,
  sampleMoves,
  sampleTimeline,
} from '../../helpers/sample-activities.js';
import {assessmentStates} from './assessment-states.js';
import {figureStates} from './figure-states.js';
import {practiceStates} from './practice-states.js';
import {recallStates} from './recall-states.js';
import {routeStates} from './route-states.js';
import {talkStates} from './talk-states.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

/** Clicks the button that has these words, in the first element that has one, and waits for the render. */
export async function press(holder: Element, words: string): Promise<void> {
  for (const host of hosts(holder)) {
    const buttons = [...host.renderRoot.querySelectorAll('button')];
    const button = buttons.find(({textContent}) => textContent.trim() === words);
    if (!button) continue;
    button.click();
    await host.updateComplete;
    return;
  }
  throw new Error(`There is no button "${words}".`);
}

const isLit = (element: Element): element is LitElement => 'renderRoot' in element;

/** The Lit elements below a node, those in shadow roots too. */
function hosts(root: Element | DocumentFragment): readonly LitElement[] {
  return [...root.querySelectorAll('*')].flatMap(element =>
    isLit(element) ? [element, ...hosts(element.renderRoot)] : [],
  );
}

const matching = (response: Response, checks: number) =>
  html`<nrr-matching
    .activity=${sampleMatching}
    .response=${response}
    .checks=${checks}
    .name=${name}
  ></nrr-matching>`;

const chat = (response: Response, checks: number, activity: ChatLab = sampleChat) =>
  html`<nrr-chat-lab
    .activity=${activity}
    .response=${response}
    .checks=${checks}
    .moves=${sampleMoves}
    .name=${name}
  ></nrr-chat-lab>`;

const check = (responses: Readonly<Record<string, Response>>) =>
  html`<nrr-knowledge-check
    .activity=${sampleCheck}
    .responses=${responses}
    .name=${name}
  ></nrr-knowledge-check>`;

const submitted = (responses: Readonly<Record<string, Response>>, correct: number) =>
  html`<nrr-knowledge-check
    .activity=${sampleCheck}
    .responses=${responses}
    .submitted=${true}
    .correct=${correct}
    .total=${5}
    .passed=${correct >= 4}
    .best=${'Your best result so far: 4 of 5.'}
    .titles=${{'moves-timeline': 'Six pressure moves in order'}}
    .name=${name}
  ></nrr-knowledge-check>`;

const choice = (response: Response) =>
  html`<nrr-choice-question
    .item=${sampleCheck.items[0]}
    .response=${response}
    .name=${name}
  ></nrr-choice-question>`;

const note: TemplateResult = html`<nrr-content-note
  .note=${sampleChat.contentNote}
  .summary=${sampleChat.summary}
  .name=${name}
></nrr-content-note>`;

const twoWrong = {...matchingRight, s: 'a', t: 'b'};
/** One found, one found without a name, one missed, one flag too many. */
const mixedFlags = {c: 'f', e: '?', h: 't'};
const allFlags = {c: 'f', e: 'm', g: 's'};

/** Every state of every activity element. */
export const componentStates: readonly ComponentState[] = [
  ...assessmentStates,
  ...figureStates,
  ...practiceStates,
  ...talkStates,
  ...recallStates,
  ...routeStates,
  {
    name: 'nrr-lesson-page',
    template: html`<nrr-lesson-page .lesson=${sampleLesson} .name=${name}></nrr-lesson-page>`,
  },
  {
    name: 'nrr-timeline',
    template: html`<nrr-timeline
      .activity=${sampleTimeline}
      .moves=${sampleMoves}
      .name=${name}
    ></nrr-timeline>`,
  },
  {name: 'nrr-matching before anything is matched', template: matching({}, 0)},
  {name: 'nrr-matching while matching', template: matching({f: 'a', m: 'c'}, 0)},
  {name: 'nrr-matching after a first check with two wrong', template: matching(twoWrong, 1)},
  {
    name: 'nrr-matching when the wrong ones are tried again',
    template: matching(twoWrong, 1),
    setup: holder => press(holder, 'Try the others again'),
  },
  {name: 'nrr-matching after a second check', template: matching(twoWrong, 2)},
  {name: 'nrr-matching with the answers shown', template: matching(twoWrong, 3)},
  {name: 'nrr-matching with all right', template: matching(matchingRight, 1)},
  {name: 'nrr-content-note', template: note},
  {
    name: 'nrr-content-note when skipped',
    template: note,
    setup: holder => press(holder, 'Skip for now'),
  },
  {
    name: 'nrr-content-note with the summary',
    template: note,
    setup: async holder => {
      await press(holder, 'Read a summary instead');
      await press(holder, 'Done');
    },
  },
  {name: 'nrr-chat-lab before the thread is opened', template: chat({}, 0)},
  {
    name: 'nrr-chat-lab just opened',
    template: chat({}, 0),
    setup: holder => press(holder, 'Open the thread'),
  },
  {name: 'nrr-chat-lab with flags, half way', template: chat({c: 'f', e: '?'}, 0)},
  {
    name: 'nrr-chat-lab read to the end without a flag',
    template: chat({}, 0),
    setup: async holder => {
      await press(holder, 'Open the thread');
      await press(holder, 'Show all');
    },
  },
  {name: 'nrr-chat-lab after a first check', template: chat(mixedFlags, 1)},
  {name: 'nrr-chat-lab with the answers shown', template: chat({...mixedFlags, g: 't'}, 2)},
  {name: 'nrr-chat-lab with the answers shown and nothing flagged', template: chat({}, 2)},
  {name: 'nrr-chat-lab with everything found', template: chat(allFlags, 1)},
  {name: 'nrr-chat-lab without flags, left alone', template: chat({}, 1, sampleClearChat)},
  {name: 'nrr-chat-lab without flags, one raised', template: chat({b: 's'}, 1, sampleClearChat)},
  {name: 'nrr-choice-question', template: choice({})},
  {name: 'nrr-choice-question when answered', template: choice({a: 'b'})},
  {name: 'nrr-knowledge-check at its first question', template: check({})},
  {name: 'nrr-knowledge-check at a later question', template: check({q1: {a: 'b'}, q2: {}})},
  {name: 'nrr-knowledge-check with its list of answers', template: check(checkAnswers('b'))},
  {
    name: 'nrr-knowledge-check asking about a missing answer',
    template: check({...checkAnswers('b'), q3: {}}),
    setup: async holder => {
      for (const words of ['Next', 'Next', 'Look over my answers']) await press(holder, words);
      await press(holder, 'Submit my answers');
    },
  },
  {
    name: 'nrr-knowledge-check submitted and passed',
    template: submitted({...checkAnswers('b'), q2: {a: 'c'}}, 4),
  },
  {
    name: 'nrr-knowledge-check submitted and not passed',
    template: submitted({...checkAnswers('a'), q5: {a: 'b'}, q3: {}}, 1),
  },
];
