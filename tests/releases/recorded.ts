import {readdirSync, readFileSync} from 'node:fs';
import type {Attempt} from '../../src/course/attempt.js';
import type {Result} from '../../src/course/result.js';

/** What one learner's LMS held under one release, and what every later one must make of it. */
export interface RecordedState {
  /** What the learner had done. */
  readonly walk: string;
  readonly suspendData: string;
  /** The step to go on with. */
  readonly resumes: string;
  /** What the LMS was told; absent from the first recording. */
  readonly result?: Result;
  readonly attempt: Attempt;
}

export interface RecordedRelease {
  readonly version: string;
  readonly states: readonly RecordedState[];
}

/** What decides a recorded result. */
export const rules = {passMark: 80, completion: 'pass'} as const;

/**
 * Every release that was recorded; `record.ts` adds the next.
 *
 * @param of The small course that the engine's tests play, or the whole one.
 */
export function recordedReleases(of: 'small' | 'whole' = 'small'): readonly RecordedRelease[] {
  const folder = new URL(of === 'whole' ? './whole/' : './', import.meta.url);
  return readdirSync(folder)
    .filter(name => name.endsWith('.json'))
    .map(name => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RecordedRelease);
}
