import type {InteractionDialect} from './interaction-writer.js';
import type {ObjectiveDialect} from './objective-writer.js';
import {duration2004, timeOfDay12, timespan12, timestamp2004} from './time-formats.js';

/** How each edition spells interactions and objectives. */
export const dialects: Readonly<
  Record<
    '1.2' | '2004',
    {readonly interaction: InteractionDialect; readonly objective: ObjectiveDialect}
  >
> = {
  // SCORM 1.2 RTE §3.4.2.2.
  '1.2': {
    interaction: {
      momentField: 'time',
      responseField: 'student_response',
      separator: ',',
      pairSeparator: '.',
      wrong: 'wrong',
      moment: timeOfDay12,
      duration: timespan12,
    },
    objective: {before: [], passed: ['status', 'passed'], open: ['status', 'incomplete']},
  },
  // SCORM 2004 RTE §4.2.9 and §4.2.17.
  '2004': {
    interaction: {
      momentField: 'timestamp',
      responseField: 'learner_response',
      separator: '[,]',
      pairSeparator: '[.]',
      wrong: 'incorrect',
      moment: timestamp2004,
      duration: duration2004,
    },
    objective: {
      before: [['success_status', 'passed']],
      passed: ['completion_status', 'completed'],
      open: ['completion_status', 'incomplete'],
    },
  },
};
