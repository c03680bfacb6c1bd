import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import type {Attempt} from '../../src/course/attempt.js';
import {percentOf} from '../../src/course/score.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {lengthOf, readSections} from '../../src/course/state-sections.js';
import {attempts} from './arbitrary-attempts.js';
import {recordedAttempt} from './recorded-state.js';
import {keys as sampleKeys} from './sample-course.js';
import {flipped, randomBytes, randomLetters, seeded, spliced, truncated} from './spoilt-texts.js';

const seed = 20_261_122;
const realKeys = JSON.parse(await readFile('modules/state-keys.json', 'utf8')) as StateKeys;

interface Sample {
  readonly name: string;
  readonly keys: StateKeys;
  readonly attempt: Attempt;
  readonly text: string;
}

function samplesOf(name: string, keys: StateKeys, count: number): readonly Sample[] {
  return fc
    .sample(attempts(keys), {seed, numRuns: count})
    .map(attempt => ({name, keys, attempt, text: encodeState(attempt, keys)}));
}

const samples: readonly Sample[] = [
  {
    name: 'recorded',
    keys: sampleKeys,
    attempt: recordedAttempt,
    text: encodeState(recordedAttempt, sampleKeys),
  },
  ...samplesOf('sample course', sampleKeys, 60),
  ...samplesOf('this course', realKeys, 3),
];

/** What decides the result and the place, apart from all that may be lost. */
function essence({id, place, steps, assessments}: Attempt): unknown {
  const results = Object.entries(assessments).map(([name, {tries, best}]) => [name, tries, best]);
  const done = Object.entries(steps).filter(([, step]) => step.done);
  return {id, place, results: results.sort(), done: done.map(([step]) => step).sort()};
}

/** Reads a text, writes what was read of it, and reads that: nothing of it may throw or get lost. */
function read(text: string, keys: StateKeys): Attempt | undefined {
  const {attempt} = decodeState(text, keys);
  if (attempt) {
    const again = decodeState(encodeState(attempt, keys), keys);
    assert.deepEqual(again.problems, [], text);
  }
  return attempt;
}

/** The points of the best try of each assessment, at least 0. */
function best(attempt: Attempt | undefined, assessment: string): number {
  const score = attempt?.assessments[assessment]?.best;
  return score ? percentOf(score) : 0;
}

let spoiltTexts = 0;

describe('a hundred thousand spoilt states', () => {
  it('keep place, result and what is done in every truncation that keeps the header', () => {
    for (const {name, keys, attempt, text} of samples) {
      const [header] = readSections(text);
      assert.ok(header);
      const headerEnd = lengthOf(header);
      const whole = essence(attempt);
      let length = 0;
      for (const cut of truncated(text)) {
        const found = read(cut, keys);
        if (length >= headerEnd) {
          assert.ok(found, `${name} cut at ${length}`);
          assert.deepEqual(essence(found), whole, `${name} cut at ${length} of ${text.length}`);
        } else assert.equal(found, undefined);
        length += 1;
        spoiltTexts += 1;
      }
    }
  });

  it('never say more than was earned when any one bit is turned', () => {
    for (const {keys, attempt, text} of samples) {
      for (const turned of flipped(text)) {
        const found = decodeState(turned, keys).attempt;
        for (const assessment of Object.keys(keys.assessments)) {
          assert.ok(best(found, assessment) <= best(attempt, assessment), turned);
        }
        spoiltTexts += 1;
      }
    }
  });

  it('are read without a throw where two were mixed, or anything at all was kept', () => {
    const random = seeded(seed);
    const pick = () => samples[Math.floor(random() * samples.length)] ?? samples[0];
    while (spoiltTexts < 100_000) {
      const one = pick();
      const other = pick();
      assert.ok(one && other);
      read(randomBytes(random), one.keys);
      read(randomLetters(random), one.keys);
      read(spliced(one.text, other.text, random), one.keys);
      read(one.text + randomBytes(random) + other.text, one.keys);
      spoiltTexts += 4;
    }
    assert.ok(spoiltTexts >= 100_000, `${spoiltTexts} texts`);
  });
});
