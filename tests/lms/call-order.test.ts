import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Result} from '../../src/course/result.js';
import {anInteraction, reported, type Reported} from './course-under-report.js';
import {again12, again2004, strict12, strict2004, taken, type LmsKind} from './lms-under-test.js';

/** What a learner, a browser or a network may do. */
type Move =
  | {readonly kind: 'act'; readonly result?: Result; readonly interactions?: number}
  | {readonly kind: 'wait'; readonly ms: number}
  | {readonly kind: 'hide' | 'show' | 'cache' | 'leave' | 'exit' | 'fail' | 'heal' | 'retry'};

const result: fc.Arbitrary<Result> = fc.record(
  {
    completion: fc.constantFrom('incomplete', 'completed'),
    success: fc.constantFrom('unknown', 'passed', 'failed'),
    score: fc.integer({min: 0, max: 300}).map(third => third / 3),
  },
  {requiredKeys: ['completion', 'success']},
);

const move: fc.Arbitrary<Move> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {kind: fc.constant('act' as const), result, interactions: fc.integer({min: 0, max: 3})},
      {requiredKeys: ['kind']},
    ),
  },
  {weight: 6, arbitrary: fc.record({kind: fc.constant('wait' as const), ms: fc.nat(90_000)})},
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('hide', 'show', 'cache', 'fail', 'heal', 'retry'),
    }),
  },
  {weight: 1, arbitrary: fc.record({kind: fc.constantFrom('leave', 'exit')})},
);

let drawn = 0;

/** Plays one session, opened on what was kept before. */
function play(kind: LmsKind, moves: readonly Move[], kept: Record<string, string>): Reported {
  const all = reported(kind, {kept});
  const {reporter, environment, lms, act, course} = all;
  const steps: Record<Exclude<Move['kind'], 'act' | 'wait'>, () => void> = {
    hide: () => environment.lifecycle.hide(),
    show: () => environment.lifecycle.show(),
    cache: () => environment.lifecycle.leave(true),
    leave: () => environment.lifecycle.leave(),
    exit: () => void reporter.exit(),
    retry: () => reporter.tryAgain(),
    fail: () => {
      lms.faults.Commit = () => 'false';
      lms.faults.GetLastError = () => '391';
    },
    heal: () => {
      lms.faults.Commit = lms.faults.GetLastError = (_, real) => real();
    },
  };
  reporter.start();
  for (const step of moves) {
    if (step.kind === 'wait') environment.clock.advance(step.ms);
    else if (step.kind !== 'act') steps[step.kind]();
    else {
      const more = Array.from({length: step.interactions ?? 0}, () =>
        anInteraction(`q${String((drawn += 1))}`),
      );
      const interactions = [...course.interactions, ...more];
      act(step.result === undefined ? {interactions} : {result: step.result, interactions});
    }
  }
  steps.heal();
  environment.clock.advance(60_000);
  environment.lifecycle.leave();
  return all;
}

const silent = new Set(['GetLastError', 'GetDiagnostic', 'GetErrorString']);

/** What must hold of the calls of one session. */
function checkCalls({lms}: Reported, scored: boolean): void {
  const calls = lms.calls.filter(({call}) => !silent.has(call));
  const names = calls.map(({call}) => call);
  assert.equal(names[0], 'Initialize');
  assert.equal(names.filter(name => name === 'Initialize').length, 1);
  assert.equal(names.indexOf('Terminate'), names.length - 1, 'the end comes last, and once');
  const sets = calls.filter(({call}) => call === 'SetValue');
  assert.deepEqual(
    sets.filter(({output}) => output !== 'true'),
    [],
    'no value is refused',
  );
  assert.equal(sets[0]?.input[0], lms.edition.elements.exit);
  const last = new Map<string, string>();
  for (const {
    input: [element = '', value = ''],
  } of sets) {
    assert.notEqual(last.get(element), value, `${element} is set to ${value} twice`);
    last.set(element, value);
  }
  const counts = calls.filter(({input}) => input[0]?.endsWith('._count') === true);
  assert.ok(counts.length <= 1, 'the count is read once');
  if (!scored) assert.ok(!sets.some(({input}) => input[0]?.includes('score') === true));
  const lastResult = calls.findLastIndex(({call, input}) => call === 'SetValue' && isResult(input));
  assert.ok(lastResult < names.lastIndexOf('Commit'), 'every result is committed');
  assert.ok(names.lastIndexOf('Commit') >= names.lastIndexOf('SetValue'), 'every value is');
}

function isResult([element = '']: readonly string[]): boolean {
  return /status|score|progress/.test(element);
}

const ranks: Readonly<Record<string, readonly string[]>> = {
  'cmi.core.lesson_status': ['browsed', 'incomplete', 'failed', 'completed', 'passed'],
  'cmi.completion_status': ['incomplete', 'completed'],
  'cmi.success_status': ['failed', 'passed'],
};

/** What must hold of the values over all sessions. */
function checkValues(sets: readonly (readonly [element: string, value: string])[]): void {
  for (const [element, order] of Object.entries(ranks)) {
    const told = sets.filter(([name]) => name === element).map(([, value]) => order.indexOf(value));
    assert.deepEqual(
      told,
      told.toSorted((a, b) => a - b),
      `${element} never falls`,
    );
  }
  const raw = sets.filter(([name]) => name.endsWith('score.raw')).map(([, value]) => Number(value));
  assert.deepEqual(
    raw,
    raw.toSorted((a, b) => a - b),
    'the score never falls',
  );
  const ids = sets.filter(([name]) => /interactions\.\d+\.id$/.test(name));
  assert.deepEqual(
    ids.map(([name]) => name),
    ids.map((_, index) => `cmi.interactions.${String(index)}.id`),
  );
  assert.equal(new Set(ids.map(([, id]) => id)).size, ids.length, 'no answer is told twice');
}

for (const kind of [strict12, strict2004, again12, again2004]) {
  describe(`given any walk through the course with ${kind.name}`, () => {
    it('when it is left and opened again, then the calls keep their order and nothing is lowered', () => {
      const walk = fc.array(move, {maxLength: 30});
      fc.assert(
        fc.property(walk, walk, (first, second) => {
          const kept: Record<string, string> = {};
          const sets: (readonly [string, string])[] = [];
          for (const moves of [first, second]) {
            const all = play(kind, moves, {...kept});
            const scored = moves.some(
              step => step.kind === 'act' && step.result?.score !== undefined,
            );
            checkCalls(all, scored);
            for (const {call, input} of all.lms.calls) {
              if (call === 'SetValue') sets.push([input[0] ?? '', input[1] ?? '']);
            }
            Object.assign(kept, taken(all.lms));
            for (const once of ['exit', 'sessionTime'] as const) {
              Reflect.deleteProperty(kept, all.lms.edition.elements[once]);
            }
          }
          checkValues(sets);
        }),
        {numRuns: 60},
      );
    });
  });
}
