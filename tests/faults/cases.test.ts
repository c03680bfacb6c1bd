import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FaultCase} from './case.js';
import {casesOfBeginning} from './cases-begin.js';
import {casesOfChange} from './cases-changed.js';
import {casesOfCommits} from './cases-commits.js';
import {casesOfLeaving} from './cases-leaving.js';
import {casesOfMoodle} from './cases-moodle.js';
import {casesOfResults} from './cases-results.js';
import {casesOfResuming} from './cases-resume.js';
import {casesOfTime} from './cases-time.js';
import {casesOfValues} from './cases-values.js';
import {CourseRun, type RunLms} from './course-run.js';
import {moodleScorm12, moodleScorm2004} from './moodle-like.js';
import {namesOf, type EditionName} from './names.js';
import {strictScorm12} from './strict-scorm12.js';
import {strictScorm2004} from './strict-scorm2004.js';

const parts: Readonly<Record<string, readonly FaultCase[]>> = {
  'at the beginning': casesOfBeginning,
  'with values': casesOfValues,
  'with commits': casesOfCommits,
  'with time': casesOfTime,
  'on leaving': casesOfLeaving,
  'on coming back': casesOfResuming,
  'between two openings': casesOfChange,
  'with results': casesOfResults,
  'with Moodle': casesOfMoodle,
};

const editions: readonly EditionName[] = ['1.2', '2004'];

const lmss = {
  strict: {'1.2': strictScorm12, '2004': strictScorm2004},
  moodle: {'1.2': moodleScorm12, '2004': moodleScorm2004},
} as const;

function lmsFor({lms, options}: FaultCase, edition: EditionName): RunLms {
  return lmss[lms ?? 'strict'][edition](options?.(namesOf[edition]) ?? {});
}

/** Plays a case, and looks at what must be so in every one of them besides its own promises. */
async function play(each: FaultCase, edition: EditionName): Promise<void> {
  const run = new CourseRun(edition, lmsFor(each, edition));
  const {opening, walk, holds, tells, and, exempt = []} = each;
  const faults = each.faults?.(run.names) ?? [];
  if (opening === 'by the walk') run.misbehave(...faults);
  else await run.open({faults, ...opening});
  await walk(run);
  const holding = Object.keys(holds ?? {}).map(name => [
    name,
    run.holds[name as keyof typeof holds],
  ]);
  assert.deepEqual(Object.fromEntries(holding), holds ?? {}, 'what the LMS holds');
  if (tells !== undefined)
    assert.equal(run.tells.replace(/^saved$/, 'sent'), tells, 'what the learner was told last');
  and?.(run);
  const broken = run.brokenRules().filter(rule => !exempt.includes(rule));
  assert.deepEqual(broken, [], 'the order of the calls');
}

for (const [part, cases] of Object.entries(parts)) {
  describe(`given trouble ${part}`, () => {
    for (const each of cases) {
      for (const edition of each.editions ?? editions) {
        it(`when ${each.title} (${each.id}, ${edition}), then nothing is lost and no untruth is told`, () =>
          play(each, edition));
      }
    }
  });
}

describe('given all cases', () => {
  const all = Object.values(parts).flat();

  it('when they are counted, then each has an id of its own', () => {
    const ids = all.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });
});
