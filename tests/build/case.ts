import type {Edit} from './fixture.js';

/** A mistake that an author may make, and the one line that says so. */
export interface Case {
  readonly when: string;
  readonly edits: readonly Edit[];
  /** Below `modules/`: file, line, column and what is wrong. */
  readonly says: string;
  /** A part of what the line says is allowed. */
  readonly allows: string;
}

/** In one file, other words in the place of some that stand there once. */
export function change(file: string, from: string, to: string): Edit {
  return {file, from, to};
}
