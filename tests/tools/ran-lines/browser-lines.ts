import {readFile} from 'node:fs/promises';
import {relative} from 'node:path';
import type {LinesByFile} from './lines.js';

/** What the browser tests' tool leaves, by absolute path: its statements are lines. */
type Report = Record<
  string,
  {statementMap: Record<string, {start: {line: number}}>; s: Record<string, number>}
>;

/** Reads which lines of `src/` ran in the browser tests; none where there is no report. */
export async function browserLines(root: string, file: string): Promise<LinesByFile> {
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => '{}')) as Report;
  return new Map(
    Object.entries(report).map(([path, {statementMap, s}]) => {
      const ran = Object.entries(statementMap).filter(([id]) => (s[id] ?? 0) > 0);
      return [relative(root, path), new Set(ran.map(([, {start}]) => start.line))];
    }),
  );
}
