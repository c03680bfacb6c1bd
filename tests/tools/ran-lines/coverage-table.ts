import {readdir, readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {SourceMapPayload} from 'node:module';
import {transform} from 'esbuild';
import {sourceLines, type Lines, type LinesByFile} from './lines.js';

interface Row {
  readonly file: string;
  readonly lines: number;
  readonly missed: readonly number[];
}

/**
 * How much of each room of `src/` ran, then each file of which something did not, with its lines.
 *
 * @param runs Lines that ran, as Node and the browser each saw it.
 */
export async function coverageTable(root: string, runs: readonly LinesByFile[]): Promise<string> {
  const files = await readdir(join(root, 'src'), {recursive: true});
  const sources = files.filter(file => file.endsWith('.ts') && !file.endsWith('.d.ts')).sort();
  const rows = await Promise.all(
    sources.map(async (name): Promise<Row> => {
      const file = `src/${name}`;
      const lines = [...(await codeLines(await readFile(join(root, file), 'utf8')))];
      const missed = lines.filter(line => !runs.some(run => run.get(file)?.has(line)));
      return {file, lines: lines.length, missed: missed.sort((a, b) => a - b)};
    }),
  );
  const rooms = new Set(rows.map(({file}) => file.split('/').slice(0, 2).join('/')));
  return [
    'Lines that ran in the tests (what runs only in the built course is not counted):',
    ...[...rooms].map(room =>
      line(
        room,
        rows.filter(({file}) => file.startsWith(`${room}/`)),
      ),
    ),
    line('all', rows),
    '',
    ...rows
      .filter(({missed}) => missed.length > 0)
      .map(row => `${line(row.file, [row])} ${stretches(row.missed)}`),
  ].join('\n');
}

function line(name: string, rows: readonly Row[]): string {
  const sum = (count: (row: Row) => number): number =>
    rows.reduce((total, row) => total + count(row), 0);
  const lines = sum(row => row.lines);
  const share = lines === 0 ? 1 : (lines - sum(row => row.missed.length)) / lines;
  return `${(share * 100).toFixed(1).padStart(6)} %  ${name}`;
}

/** The lines that hold code which runs: not blank, not a comment, not a type. */
async function codeLines(source: string): Promise<Lines> {
  const {code, map} = await transform(source, {
    loader: 'ts',
    minifyWhitespace: true,
    sourcemap: 'external',
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
  });
  const lengths = code
    .trimEnd()
    .split('\n')
    .map(generated => generated.length);
  return sourceLines(JSON.parse(map) as SourceMapPayload, lengths, () => true);
}

/** `3-5, 9` for 3, 4, 5, 9. */
function stretches(lines: readonly number[]): string {
  const starts = lines.filter((line, at) => lines[at - 1] !== line - 1);
  const ends = lines.filter((line, at) => lines[at + 1] !== line + 1);
  return starts
    .map((start, at) => (start === ends[at] ? `${start}` : `${start}-${ends[at]}`))
    .join(', ');
}
