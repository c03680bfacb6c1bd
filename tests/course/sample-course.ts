import type {
  Activity,
  ChatLab,
  Check,
  ChoiceItem,
  Course,
  Matching,
  ModuleOutline,
  StepKind,
} from '../../src/course/course.js';
import type {StateKeys} from '../../src/course/state-keys.js';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A matching of some prompts, each of which goes with the target of its own letter. */
export function aMatching(id: string, prompts: number): Matching {
  const ids = letters.slice(0, prompts).split('');
  return {
    kind: 'matching',
    id,
    intro: '',
    prompts: ids.map(letter => ({id: letter, text: '', answer: letter, why: '', hint: ''})),
    targets: ids.map(letter => ({id: letter, text: ''})),
  };
}

/** A thread; each character stands for a message: a move's letter, or a dot where no flag is due. */
export function aThread(id: string, messages: string): ChatLab {
  return {
    kind: 'chat-lab',
    id,
    intro: '',
    contentNote: '',
    summary: '',
    people: [],
    messages: messages.split('').map((move, index) => ({
      id: letters.charAt(index),
      from: 't',
      day: 'Tuesday',
      time: '9.40 pm',
      text: '',
      why: '',
      ...(move !== '.' && {move}),
    })),
    closing: '',
  };
}

/** An item with the options a, b and c, of which b is right. */
export function anItem(id: string): ChoiceItem {
  const option = (letter: string) => ({id: letter, text: '', correct: letter === 'b', why: ''});
  return {
    id,
    outcome: 'lo1',
    stem: '',
    review: 'lesson',
    options: [option('a'), option('b'), option('c')],
  };
}

export function aCheck(itemIds: readonly string[]): Check {
  return {kind: 'check', id: 'check', intro: '', items: itemIds.map(anItem)};
}

export const itemIds = ['item-1', 'item-2', 'item-3', 'item-4', 'item-5'];
export const check = aCheck(itemIds);

/** Two modules; the second holds the check. */
export const course: Course = {
  id: 'sample',
  version: '1.0.0',
  language: 'en-NZ',
  title: 'Sample',
  summary: '',
  passMark: 80,
  modules: [
    aModule('first', 5, [
      ['lesson', 'lesson', 2],
      ['picture', 'timeline', 1],
      ['thread', 'chat-lab', 3],
    ]),
    aModule('second', 6, [
      ['pairs', 'matching', 2],
      ['check', 'check', 4],
    ]),
  ],
  assessment: {id: 'final', stepId: 'check'},
  checks: [],
};

export const activities: Readonly<Record<string, Activity>> = {
  picture: {kind: 'timeline', id: 'picture', intro: '', stations: [], closing: ''},
  thread: aThread('thread', 'a.b..c'),
  pairs: aMatching('pairs', 4),
  check,
};

export const keys: StateKeys = {
  modules: {
    first: {key: 1, steps: {lesson: 1, picture: 2, thread: 3}},
    second: {key: 2, steps: {pairs: 1, check: 2}},
  },
  assessments: {
    final: {key: 1, items: {'item-1': 1, 'item-2': 2, 'item-3': 3, 'item-4': 4, 'item-5': 5}},
    later: {key: 7, items: {'item-6': 1, 'item-7': 40}},
  },
};

function aModule(
  id: string,
  minutes: number,
  steps: readonly (readonly [id: string, kind: StepKind, minutes: number])[],
): ModuleOutline {
  return {
    id,
    title: id,
    minutes,
    steps: steps.map(([step, kind, own]) => ({id: step, kind, title: step, minutes: own})),
  };
}
