import {submitTry, untried, type Asking} from './assessment.js';
import type {Attempt} from './attempt.js';
import {merge} from './merge.js';
import {decodeState} from './state-codec.js';
import type {StateKeys} from './state-keys.js';

/** What a device wrote down of one attempt: the last state, and the one that brought a result. */
export interface KeptStates {
  readonly suspendData: string;
  readonly earned?: string;
}

/** The attempt in each of them, the last first; nothing where the last cannot be read. */
export function keptIn(
  states: KeptStates | undefined,
  keys: StateKeys,
): readonly [Attempt, Attempt] | undefined {
  const {attempt: last} = decodeState(states?.suspendData ?? '', keys);
  if (!last) return undefined;
  return [last, decodeState(states?.earned ?? '', keys).attempt ?? last];
}

/**
 * What a device kept, brought together with what the LMS holds. Two copies of one attempt are merged; of two
 * attempts, the LMS's stands.
 *
 * @param kept - the last state, and the one that brought a result; where these are of two attempts, the last
 * @param assessmentId - the one assessment whose items are at hand, in `check`
 * @returns `held` itself where nothing is added to it.
 */
export function together(
  [last, earned]: readonly [Attempt, Attempt],
  held: Attempt | undefined,
  assessmentId: string,
  check: Asking,
): Attempt {
  const sound = (attempt: Attempt) => proved(attempt, held, assessmentId, check);
  const first = held ? (merge(held, sound(last)) ?? held) : sound(last);
  return merge(first, sound(earned)) ?? first;
}

/**
 * An attempt that was kept on a device, with no result but what its own answers earn: a device's storage can
 * be written by whoever sits at it. What the LMS holds of the assessment stands; a submitted try is judged
 * anew, an open one goes on.
 *
 * @param held - the attempt as the LMS has it
 * @param assessmentId - the one assessment whose items are at hand, in `check`
 */
export function proved(
  kept: Attempt,
  held: Attempt | undefined,
  assessmentId: string,
  check: Asking,
): Attempt {
  const {[assessmentId]: record, ...practice} = kept.assessments;
  const {[assessmentId]: stands, ...others} = held?.assessments ?? {};
  const known = {...practice, ...others, ...(stands && {[assessmentId]: stands})};
  if (!record?.current) return {...kept, assessments: known};
  const open = {
    ...(known[assessmentId] ?? untried),
    current: {...record.current, submitted: false},
  };
  const opened = {...kept, assessments: {...known, [assessmentId]: open}};
  if (!record.current.submitted) return asKept(opened, assessmentId, kept, held);
  const day = record.last?.day ?? 0;
  return asKept(submitTry(opened, assessmentId, check, day), assessmentId, kept, held);
}

/** Trying often is no merit that needs a proof; and judging anew is no new try and no new change. */
function asKept(judged: Attempt, id: string, kept: Attempt, held: Attempt | undefined): Attempt {
  const [tries, before] = [kept, held].map(attempt => attempt?.assessments[id]?.tries ?? 0);
  const record = judged.assessments[id] ?? untried;
  const assessments = {
    ...judged.assessments,
    [id]: {...record, tries: Math.max(tries ?? 0, before ?? 0)},
  };
  return {...judged, assessments, revision: kept.revision};
}
