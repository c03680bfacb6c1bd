import type {FaultCase} from './case.js';
import type {CourseRun} from './course-run.js';
import {altered, cleared, without} from './record-faults.js';

/** Passes, with the lesson done, and leaves. */
export async function passAndLeave(run: CourseRun): Promise<void> {
  await run.read('lesson');
  await run.submit(5);
  await run.exit();
}

export const passed = {result: 'passed', score: '100', exit: 'suspend'} as const;
/** What may have become of an attempt between two openings. */
export const casesOfChange: readonly FaultCase[] = [
  {
    id: '43',
    title: 'the LMS has cleared the attempt',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({}, {}, cleared);
      await run.read('picture');
    },
    holds: {result: 'incomplete', score: undefined, done: ['picture'], best: undefined},
    tells: 'sent',
  },
  {
    id: 'A51',
    title: 'the state is lost and the result is not',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({mode: 'normal'}, {}, record =>
        without(record, run.names.suspendData, run.names.location),
      );
      await run.read('picture');
      await run.exit();
    },
    holds: {...passed, done: ['picture']},
  },
  {
    id: 'A52',
    title: 'the result is lost and the state is not',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({}, {}, record => without(record, run.names.scores, 'cmi.*status'));
      await run.wait(60_000);
    },
    holds: {...passed, best: 5},
    tells: 'sent',
  },
  {
    id: 'A53',
    title: 'the LMS has changed its mind: passed became incomplete',
    walk: async run => {
      await passAndLeave(run);
      await run.reopen({}, {}, record => ({
        ...altered(without(record, 'cmi.success_status'), {[run.names.status]: 'incomplete'}),
      }));
      await run.wait(60_000);
    },
    holds: {...passed, best: 5},
  },
  {
    id: 'A54',
    title: 'a teacher has raised the score and the status by hand',
    walk: async run => {
      await run.submit(2);
      await run.exit();
      const done = run.edition === '1.2' ? 'passed' : 'completed';
      await run.reopen({mode: 'normal'}, {}, record =>
        altered(record, {
          [run.names.raw]: '95',
          [run.names.status]: done,
          ...(run.edition === '2004' && {'cmi.success_status': 'passed'}),
        }),
      );
      await run.submit(3);
      await run.exit();
    },
    holds: {result: 'passed', score: '95', best: 3},
  },
  ...(['status', 'raw'] as const).map((name, index): FaultCase => ({
    id: `A59${'ab'.charAt(index)}`,
    title: `to get the ${name} throws once, where a teacher has raised the result by hand`,
    walk: async run => {
      await run.submit(2);
      await run.exit();
      const done = run.edition === '1.2' ? 'passed' : 'completed';
      await run.reopen(
        {mode: 'normal'},
        {
          faults: [{fault: 'throws', on: {call: 'GetValue', element: run.names[name], times: 1}}],
        },
        record =>
          altered(record, {
            [run.names.raw]: '95',
            [run.names.status]: done,
            ...(run.edition === '2004' && {'cmi.success_status': 'passed'}),
          }),
      );
      await run.submit(3);
      await run.exit();
    },
    holds: {result: 'passed', score: '95'},
  })),
  {
    id: 'A63',
    title: 'to get the state throws once when it is opened again',
    walk: async run => {
      await passAndLeave(run);
      const {suspendData} = run.names;
      await run.reopen(
        {mode: 'normal'},
        {faults: [{fault: 'throws', on: {call: 'GetValue', element: suspendData, times: 1}}]},
      );
      await run.read('picture');
      await run.exit();
    },
    holds: {...passed, best: 5, done: ['lesson', 'picture']},
  },
  {
    id: 'A55',
    title: 'the place is lost and the state is not',
    walk: async run => {
      await run.read('lesson');
      await run.exit();
      await run.reopen({}, {}, record => without(record, run.names.location));
      await run.read('picture');
    },
    holds: {result: 'incomplete', done: ['lesson', 'picture'], place: 'picture'},
  },
];
