import type {Place} from '../problem.js';
import {SourceCited, SourceLine, SourceWords} from '../source/fields.js';
import type {Sourced} from '../source/read-source.js';
import type {Path} from '../source/yaml-file.js';
import type {Prose} from './prose.js';
import type {ProseText} from './prose-text.js';

/** A type of the source format with compiled prose in the place of words, and strings in that of lines. */
export type Prosed<T> = T extends SourceWords
  ? Prose
  : T extends SourceCited
    ? Prose
    : T extends SourceLine
      ? string
      : T extends readonly (infer U)[]
        ? readonly Prosed<U>[]
        : T extends object
          ? {readonly [K in keyof T]: Prosed<T[K]>}
          : T;

/** The mark of a source. */
export type Cite = (id: string, place: Place) => Prose;

/**
 * Compiles every text of a file; everything else stays as it is.
 * @param cite Only files that name sources beside their figures need it.
 */
export function proseIn<T>(
  {file, data}: Sourced<T>,
  options: Pick<ProseText, 'allowTerms' | 'sourced' | 'folder'>,
  compile: (text: ProseText) => Prose,
  cite: Cite = () => '',
): Prosed<T> {
  const visit = (value: unknown, path: Path): unknown => {
    if (value instanceof SourceWords || value instanceof SourceLine) {
      const {kind, text} = value;
      const sourced = options.sourced || (value instanceof SourceLine && value.sourced);
      return compile({...options, sourced, kind, text, at: offset => file.within(path, offset)});
    }
    if (value instanceof SourceCited) return cite(value.id, file.at(path));
    if (Array.isArray(value)) return value.map((each, i) => visit(each, [...path, i]));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, visit(each, [...path, key])]),
    );
  };
  return visit(data, []) as Prosed<T>;
}
