import fc from 'fast-check';
import {check, finish, retry, visit} from '../../src/course/steps.js';
import type {CourseRun} from '../faults/course-run.js';
import type {FaultSpec} from '../faults/named-faults.js';
import {namesOf, type Names} from '../faults/names.js';
import {altered} from '../faults/record-faults.js';
import type {AttemptRecord} from '../faults/strict-options.js';

/** One thing that a learner, a browser, a network or an LMS does. */
export type Move =
  | {readonly kind: 'read' | 'open' | 'check' | 'retry'; readonly step: string}
  | {readonly kind: 'answer'; readonly field: string; readonly option: string}
  | {readonly kind: 'submit'; readonly right: number}
  | {readonly kind: 'wait'; readonly ms: number}
  | {readonly kind: 'trouble'; readonly which: number}
  | {readonly kind: Kind};

type Kind = (typeof moments)[number];

const moments = [
  'hide',
  'show',
  'cache',
  'heal',
  'tryAgain',
  'online',
  'leave',
  'exit',
  'die',
  'raise',
  'lose',
] as const;

/** Ways of an LMS to misbehave that leave what it keeps as it is. */
export function troubles({suspendData, status, raw, mode, learnerName}: Names) {
  const commit = {call: 'Commit'} as const;
  const set = {call: 'SetValue'} as const;
  return [
    {fault: 'refuses', code: 391, on: commit},
    {fault: 'refuses', code: 101, on: {...commit, every: 2}},
    {fault: 'throws', on: commit},
    {fault: 'throws', on: {...set, times: 3}},
    {fault: 'throwsAfter', on: commit},
    {fault: 'deniesWhatItDid', code: 391, on: commit},
    {fault: 'deniesWhatItDid', on: set},
    {fault: 'answers', output: null, on: commit},
    {fault: 'throws', on: {call: 'GetValue', element: status}},
    {fault: 'throws', on: {call: 'GetValue', element: raw}},
    {fault: 'throws', on: {call: 'GetValue', element: suspendData, times: 1}},
    {fault: 'throws', on: {every: 4}},
    {fault: 'throwsAfter', on: {every: 3}},
    {fault: 'deniesWhatItDid', code: 405, on: {every: 3}},
    {fault: 'refuses', code: 301, on: {times: 4}},
    {fault: 'offline', on: {...commit, times: 1}},
    {fault: 'refuses', code: 405, on: {...set, element: suspendData, times: 2}},
    {fault: 'refuses', code: 405, on: {...set, element: status, times: 2}},
    {fault: 'refuses', code: 406, on: {...set, element: raw, times: 2}},
    {fault: 'refuses', code: 405, on: {...set, element: 'cmi.interactions.*'}},
    {fault: 'throws', on: {...set, every: 3}},
    {fault: 'throws', on: {call: 'GetValue', element: mode}},
    {fault: 'throws', on: {call: 'GetValue', element: learnerName}},
    {fault: 'answers', output: undefined, on: {call: 'GetLastError'}},
    {fault: 'throws', on: {call: ['GetLastError', 'GetDiagnostic']}},
    {fault: 'refuses', code: 101, on: {call: 'Initialize', times: 2}},
    {fault: 'throws', on: {call: 'Terminate'}},
    {fault: 'speaks', yes: true, no: false},
    {fault: 'saysNothing', on: set},
    {fault: 'pads'},
    {fault: 'perCallNetwork'},
    {fault: 'slow', ms: 20_000, on: {...commit, times: 1}},
    {fault: 'refuses', code: 301, on: {call: ['SetValue', 'Commit'], times: 4}},
    {fault: 'throwsAfter', on: {...set, every: 3}},
  ] satisfies readonly FaultSpec[];
}

const steps = fc.constantFrom('lesson', 'picture', 'thread', 'pairs', 'check');

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({kind: fc.constantFrom('read', 'open', 'check', 'retry'), step: steps}),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      field: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      option: fc.constantFrom('a', 'b', 'c', 'd'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({kind: fc.constant('submit' as const), right: fc.nat(5)}),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('wait' as const),
      ms: fc.oneof(fc.nat(100), fc.nat(5_000), fc.nat(120_000)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('trouble' as const),
      which: fc.nat(troubles(namesOf['1.2']).length - 1),
    }),
  },
  {weight: 5, arbitrary: fc.record({kind: fc.constantFrom(...moments)})},
);

export const walks = fc.array(move, {maxLength: 30});

/** Makes one move, and opens the course again where it ended by it. */
export async function make(run: CourseRun, step: Move): Promise<void> {
  if (step.kind === 'wait') await run.wait(step.ms);
  else if (step.kind === 'submit') await run.submit(step.right, 0);
  else if (step.kind === 'answer') run.answer('thread', step.field, step.option);
  else if (step.kind === 'trouble') begin(run, step.which);
  else if ('step' in step) act(run, step);
  else await live(run, step.kind);
}

function begin(run: CourseRun, which: number): void {
  const trouble = troubles(run.names)[which];
  if (trouble) run.misbehave(trouble);
}

function act(run: CourseRun, {kind, step}: Extract<Move, {step: string}>): void {
  const acts = {read: finish, open: visit, check, retry} as const;
  run.act(attempt => acts[kind](visit(attempt, step), step));
}

async function live(run: CourseRun, kind: Kind): Promise<void> {
  const lives: Readonly<Record<typeof kind, () => unknown>> = {
    hide: () => run.hide(),
    show: () => run.show(),
    cache: () => run.leave(true),
    heal: () => run.heal(),
    tryAgain: () => run.reporter.tryAgain(),
    online: () => run.goOnline(),
    leave: () => run.leave(),
    exit: () => run.exit(),
    die: () => undefined,
    raise: () => run.leave(),
    lose: () => run.leave(),
  };
  await lives[kind]();
  const isOver = kind === 'die' || run.session.phase !== 'live';
  if (isOver) await openAgain(run, changes[kind]);
}

/** What becomes of the record between two openings; nothing, mostly. */
const changes: Partial<Record<Kind, (names: Names, record: AttemptRecord) => AttemptRecord>> = {
  raise: ({raw, ranks}, record) => {
    const best = Object.entries(ranks).map(([status, order]): readonly [string, string] => [
      status,
      order.at(-1) ?? '',
    ]);
    return altered(record, {...Object.fromEntries(best), [raw]: '100'});
  },
  lose: ({suspendData}, record) => altered(record, {[suspendData]: 'rubbish'}),
};

/** An LMS in trouble may not let the course begin; the learner comes back when it is well. */
async function openAgain(run: CourseRun, change = changes.die): Promise<void> {
  const faults = [...run.faults];
  await run.reopen({}, {faults}, record => change?.(run.names, record) ?? record);
  if (run.connection?.connected === true) return;
  await run.reopen();
}
