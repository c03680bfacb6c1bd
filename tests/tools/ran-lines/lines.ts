import {SourceMap, type SourceMapPayload} from 'node:module';

/** Lines of a source file, counted from 1. */
export type Lines = ReadonlySet<number>;

/** Path of a source file, from the repository's root → lines. */
export type LinesByFile = ReadonlyMap<string, Lines>;

/**
 * The lines of the source that a stretch of generated code stands for.
 *
 * @param lineLengths The lengths of the generated lines, without their ends.
 * @param counts Whether the code at this offset, counted from the generated file's start, is of interest.
 */
export function sourceLines(
  payload: SourceMapPayload,
  lineLengths: readonly number[],
  counts: (offset: number) => boolean,
): Lines {
  const map = new SourceMap(payload);
  const lines = new Set<number>();
  let start = 0;
  for (const [line, length] of lineLengths.entries()) {
    for (let column = 0; column < length; column++) {
      if (!counts(start + column)) continue;
      const entry = map.findEntry(line, column);
      if ('originalLine' in entry) lines.add(entry.originalLine + 1);
    }
    start += length + 1;
  }
  return lines;
}
