import type {Words} from '../../../course/words.js';

/** Compiled prose: plain text, or parts that become a Lit template. */
export type Prose = string | Markup;

/** Finished HTML, the name of a role, or the path of an image. */
export type Part = {readonly html: string} | {readonly name: string} | {readonly image: string};

/** Prose with markup or names in it. */
export class Markup {
  readonly parts: readonly Part[];
  /** The words alone. */
  readonly text: string;

  constructor(parts: readonly Part[], text: string) {
    this.parts = parts;
    this.text = text;
  }
}

/** A type of `src/course` as the build holds it: prose where the player has `Words`. */
export type Compiled<T> = [Words] extends [T]
  ? Prose | Extract<T, undefined>
  : T extends readonly (infer U)[]
    ? readonly Compiled<U>[]
    : T extends object
      ? {readonly [K in keyof T]: Compiled<T[K]>}
      : T;

/** How many words a learner reads. A name counts as one. */
export function countWords(prose: Prose): number {
  const text = typeof prose === 'string' ? prose : prose.text;
  return text.split(/\s+/).filter(word => /[\p{L}\p{N}\uFFFC]/u.test(word)).length;
}
