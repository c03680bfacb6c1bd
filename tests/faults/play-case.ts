import {againScorm12, againScorm2004} from './again-lms.js';
import type {FaultCase, LmsName} from './case.js';
import {CourseRun, type RunLms} from './course-run.js';
import * as assert from './expect.js';
import type {Holds} from './holds.js';
import {learnerWords} from './learner-words.js';
import {moodleScorm12, moodleScorm2004} from './moodle-like.js';
import {namesOf, type EditionName} from './names.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';

const editions: readonly EditionName[] = ['1.2', '2004'];

const lmss = {
  strict: {'1.2': strictScorm12, '2004': strictScorm2004},
  moodle: {'1.2': moodleScorm12, '2004': moodleScorm2004},
  'scorm-again': {'1.2': againScorm12, '2004': againScorm2004},
} as const;

/** One way to play a case. */
export interface CaseRun {
  readonly edition: EditionName;
  readonly lms: LmsName;
}

/** A case as it was played once and held. */
export interface PlayedCase extends CaseRun {
  readonly id: string;
  readonly title: string;
  /** What the learner was shown last. */
  readonly text: string;
}

/** Each edition and LMS that a case is played with. */
export function runsOf({editions: only, lms, notOn}: FaultCase): readonly CaseRun[] {
  const names: readonly LmsName[] = lms === undefined ? ['strict', 'scorm-again'] : [lms];
  return (only ?? editions).flatMap(edition =>
    names
      .filter(name => (notOn?.[name] ?? notOn?.[`${name} ${edition}`]) === undefined)
      .map(name => ({edition, lms: name})),
  );
}

/** Plays a case, and looks at what must be so in every one of them besides its own promises. */
export async function playCase(each: FaultCase, {edition, lms}: CaseRun): Promise<PlayedCase> {
  const run = new CourseRun(edition, lmsFor(each, edition, lms));
  const {id, title, opening, walk, tells, and, exempt = []} = each;
  const holds = holdsIn(each, edition);
  const faults = each.faults?.(run.names) ?? [];
  if (opening === 'by the walk') run.misbehave(...faults);
  else await run.open({faults, ...opening});
  await walk(run);
  const holding = Object.keys(holds).map(name => [name, run.holds[name as keyof typeof holds]]);
  assert.deepEqual(Object.fromEntries(holding), holds, 'what the LMS holds');
  if (tells !== undefined)
    // `saved` is more than `sent`, where a probe proved it.
    assert.equal(run.tells.replace(/^saved$/, 'sent'), tells, 'what the learner was told last');
  and?.(run);
  const broken = run.brokenRules().filter(rule => !exempt.includes(rule));
  assert.deepEqual(broken, [], 'the order of the calls');
  const text = learnerWords(run);
  assert.ok(text !== '', 'the learner was told something');
  return {id, title, edition, lms, text};
}

function holdsIn({holds = {}}: FaultCase, edition: EditionName): Partial<Holds> {
  return typeof holds === 'function' ? holds(edition) : holds;
}

function lmsFor({options}: FaultCase, edition: EditionName, lms: LmsName): RunLms {
  return lmss[lms][edition](options?.(namesOf[edition]) ?? {});
}
