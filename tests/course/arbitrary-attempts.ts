import fc from 'fast-check';
import type {
  AssessmentRecord,
  Attempt,
  Response,
  StepRecord,
  TryScore,
} from '../../src/course/attempt.js';
import type {StateKeys} from '../../src/course/state-keys.js';

/** Any attempt that these keys can hold. */
export function attempts(keys: StateKeys): fc.Arbitrary<Attempt> {
  const stepIds = Object.values(keys.modules).flatMap(module => Object.keys(module.steps));
  return plain({
    id: attemptIds(),
    revision: fc.nat({max: 2 ** 31 - 1}),
    place: fc.constantFrom('', ...stepIds),
    steps: someOf(stepIds, stepRecords()),
    assessments: fc
      .tuple(
        ...Object.entries(keys.assessments).map(([id, {items}]) =>
          fc.option(
            assessmentRecords(Object.keys(items)).map(record => [id, record] as const),
            {nil: undefined},
          ),
        ),
      )
      .map(records => Object.fromEntries(records.filter(record => record !== undefined))),
  });
}

/** Two copies of one attempt that went on apart. */
export function copies(keys: StateKeys): fc.Arbitrary<readonly [Attempt, Attempt]> {
  // Few revisions, so that two copies often have gone equally far.
  const copy = fc
    .tuple(attempts(keys), fc.nat({max: 3}))
    .map(([attempt, revision]) => ({...attempt, id: '00000001', revision}));
  return fc.tuple(copy, copy);
}

function attemptIds(): fc.Arbitrary<string> {
  return fc.nat({max: 0xffffffff}).map(number => number.toString(16).padStart(8, '0'));
}

function stepRecords(): fc.Arbitrary<StepRecord> {
  return plain({done: fc.boolean(), checks: fc.nat({max: 3}), response: responses()});
}

function responses(): fc.Arbitrary<Response> {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  return fc.dictionary(fc.constantFrom(...letters), fc.constantFrom('?', ...letters), {
    noNullPrototype: true,
  });
}

function assessmentRecords(itemIds: readonly string[]): fc.Arbitrary<AssessmentRecord> {
  const current = plain({submitted: fc.boolean(), items: someOf(itemIds, responses())});
  return fc.record(
    {
      current,
      tries: fc.nat({max: 63}),
      best: scores(),
      last: scores(),
      seen: someOf(itemIds, fc.boolean()),
    },
    {requiredKeys: ['tries', 'seen'], noNullPrototype: true},
  );
}

function scores(): fc.Arbitrary<TryScore> {
  return fc.record(
    {
      correct: fc.nat({max: 20}),
      total: fc.nat({max: 20}),
      day: fc.nat({max: 20_000}),
      missedMustKnow: fc.constant(true as const),
    },
    {requiredKeys: ['correct', 'total', 'day'], noNullPrototype: true},
  );
}

/** Records for some of the ids, in any order. */
function someOf<T>(
  ids: readonly string[],
  record: fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc
    .shuffledSubarray([...ids])
    .chain(some => fc.tuple(...some.map(id => record.map(value => [id, value] as const))))
    .map(entries => Object.fromEntries(entries));
}

/** A record with the usual prototype, as every attempt is made of. */
function plain<T>(parts: {[K in keyof T]: fc.Arbitrary<T[K]>}): fc.Arbitrary<T> {
  return fc.record(parts, {noNullPrototype: true});
}
