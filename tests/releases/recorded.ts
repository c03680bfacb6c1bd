import {readdirSync, readFileSync} from 'node:fs';
import type {Attempt} from '../../src/course/attempt.js';

/** What one learner's LMS held under one release, and what every later one must make of it. */
export interface RecordedState {
  /** What the learner had done. */
  readonly walk: string;
  readonly suspendData: string;
  /** The step to go on with. */
  readonly resumes: string;
  readonly attempt: Attempt;
}

export interface RecordedRelease {
  readonly version: string;
  readonly states: readonly RecordedState[];
}

/** Every release that was recorded; `record.ts` adds the next. */
export function recordedReleases(): readonly RecordedRelease[] {
  const folder = new URL('./', import.meta.url);
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RecordedRelease);
}
