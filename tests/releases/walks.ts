import {UNNAMED} from '../../src/course/attempt.js';
import {retry} from '../../src/course/steps.js';
import {answers, does, doesAllBefore, finishes, opens, submits, tries, type Act} from './acts.js';

const thread = 'thread-new-friend';
const checkStep = 'check-pressure-moves';
const day = 325;

const toTheCheck = [...doesAllBefore(), opens(checkStep)];
const failedOnce = [...toTheCheck, ...tries(2, 3), submits(day)];
const passedAtOnce = [...toTheCheck, ...tries(4, 1), submits(day)];

/** What a learner may have done by the time that a release is recorded. Only the recording reads this. */
export const walks: Readonly<Record<string, readonly Act[]>> = {
  'first step opened': [opens('six-pressure-moves')],
  'half way': doesAllBefore('cues-in-clusters'),
  'matching half answered': [
    ...doesAllBefore('what-interrupts'),
    opens('what-interrupts'),
    answers('what-interrupts', 'a', 'd'),
    answers('what-interrupts', 'c', 'a'),
  ],
  'matching answered': does('what-interrupts'),
  'thread flagged, one flag without a name': [
    opens(thread),
    answers(thread, 'b', 'a'),
    answers(thread, 'c', UNNAMED),
    answers(thread, 'h', 'f'),
  ],
  'thread skipped': [opens('thread-older-cousin'), finishes('thread-older-cousin')],
  'thread done and begun anew': [
    ...does(thread),
    attempt => retry(attempt, thread),
    answers(thread, 'd', 'd'),
  ],
  'check begun': [...toTheCheck, ...tries(1, 1)],
  'check failed once': failedOnce,
  'check failed once, then passed': [...failedOnce, ...tries(5, 0), submits(day + 3)],
  'check passed and tried again': [...passedAtOnce, ...tries(0, 2)],
  'check passed, then failed': [...passedAtOnce, ...tries(1, 4), submits(day + 40)],
  'check passed first, nothing else opened': [opens(checkStep), ...tries(5, 0), submits(day)],
  'everything done, back at an early step': [
    ...toTheCheck,
    ...tries(5, 0),
    submits(day),
    opens('pressure-timeline'),
  ],
};
