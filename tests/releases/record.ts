import {readFile, writeFile} from 'node:fs/promises';
import {startAttempt} from '../../src/course/attempt.js';
import {encodeState} from '../../src/course/state-codec.js';
import {resumeStep} from '../../src/course/progress.js';
import type {RecordedState} from './recorded.js';
import {course, keys} from './real-course.js';
import {walks} from './walks.js';

/*
 * Records what this release writes, once, on the day it is released and with its version in package.json:
 *
 *     node --import tsx tests/releases/record.ts
 *     npx prettier --write tests/releases
 *
 * Every later build reads the file. It is never made again: a file that is there is an error.
 */
const {version} = JSON.parse(await readFile('package.json', 'utf8')) as {version: string};
const states = Object.entries(walks).map(([walk, acts], index): RecordedState => {
  const start = startAttempt((0xc0ffee00 + index).toString(16));
  const attempt = acts.reduce((before, act) => act(before), start);
  const resumes = resumeStep(attempt, course, keys)?.id ?? '';
  return {walk, suspendData: encodeState(attempt, keys), resumes, attempt};
});
const text = JSON.stringify({version, states}, undefined, 2);
await writeFile(`tests/releases/${version}.json`, `${text}\n`, {flag: 'wx'});
