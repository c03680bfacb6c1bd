import {access, mkdir, readFile, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {startAttempt} from '../../src/course/attempt.js';
import type {Course} from '../../src/course/course.js';
import {encodeState} from '../../src/course/state-codec.js';
import {resumeStep} from '../../src/course/progress.js';
import {resultOf} from '../../src/course/score.js';
import type {Act} from './acts.js';
import {rules, type RecordedState} from './recorded.js';
import {course as small, keys} from './real-course.js';
import {walks} from './walks.js';
import {course as whole, wholeWalks} from './whole-walks.js';

/*
 * Records what this release writes, once, on the day it is released and with its version in package.json: of the
 * small course that the engine's tests play, and of the whole one.
 *
 *     node --import tsx tests/releases/record.ts
 *     npx prettier --write tests/releases
 *
 * Every later build reads the files. None is ever made again: one that is there stays as it is.
 */
const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};

async function record(
  file: string,
  course: Course,
  walks: Readonly<Record<string, readonly Act[]>>,
): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere) {
    console.log(`${file} is there: it stays as it is.`);
    return;
  }
  const states = Object.entries(walks).map(([walk, acts], index): RecordedState => {
    const start = startAttempt((0xc0ffee00 + index).toString(16));
    const attempt = acts.reduce((before, act) => act(before), start);
    const resumes = resumeStep(attempt, course, keys)?.id ?? '';
    const result = resultOf(attempt, course, rules);
    return {walk, suspendData: encodeState(attempt, keys), resumes, result, attempt};
  });
  await mkdir(dirname(file), {recursive: true});
  const text = JSON.stringify({version, states}, undefined, 2);
  await writeFile(file, `${text}\n`, {flag: 'wx'});
  console.log(`Recorded ${file}`);
}

await record(`tests/releases/${version}.json`, small, walks);
await record(`tests/releases/whole/${version}.json`, whole, wholeWalks);
