import {readdir, readFile} from 'node:fs/promises';
import type {SourceMapPayload} from 'node:module';
import {join, relative} from 'node:path';
import {fileURLToPath} from 'node:url';
import {sourceLines, type Lines, type LinesByFile} from './lines.js';

/** What one process leaves in the folder that `NODE_V8_COVERAGE` names. */
interface ProcessReport {
  result: Script[];
  'source-map-cache'?: Record<string, {lineLengths: number[]; data: SourceMapPayload | null}>;
}

interface Script {
  url: string;
  functions: {ranges: Range[]}[];
}

interface Range {
  startOffset: number;
  endOffset: number;
  count: number;
}

/** A generated file, and which of its offsets ran in any process. */
interface Generated {
  lineLengths: number[];
  data: SourceMapPayload;
  ran: Uint8Array;
}

/** Reads which lines of `src/` ran in Node. */
export async function nodeLines(root: string, folder: string): Promise<LinesByFile> {
  const generated = new Map<string, Generated>();
  for (const name of await readdir(folder).catch(() => [])) {
    const report = await read(join(folder, name));
    for (const script of report.result) add(generated, report, script, root);
  }
  return new Map(
    [...generated].map(([path, {lineLengths, data, ran}]): [string, Lines] => [
      path,
      sourceLines(data, lineLengths, offset => ran[offset] === 1),
    ]),
  );
}

/** A process that was stopped may leave half a file. */
async function read(file: string): Promise<ProcessReport> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProcessReport;
  } catch {
    return {result: []};
  }
}

function add(
  generated: Map<string, Generated>,
  report: ProcessReport,
  {url, functions}: Script,
  root: string,
): void {
  const map = report['source-map-cache']?.[url];
  const path = url.startsWith('file:') ? relative(root, fileURLToPath(url)) : '';
  if (!map?.data || !path.startsWith('src/')) return;
  const {lineLengths, data} = map;
  const length = lineLengths.reduce((sum, line) => sum + line + 1, 0);
  const file = generated.get(path) ?? {lineLengths, data, ran: new Uint8Array(length)};
  generated.set(path, file);
  const ran = ranIn(functions, length);
  for (let offset = 0; offset < length; offset++) file.ran[offset] ||= ran[offset] ?? 0;
}

/** The innermost range around an offset says whether it ran: ranges are painted, widest first. */
function ranIn(functions: Script['functions'], length: number): Uint8Array {
  const ran = new Uint8Array(length);
  const size = ({startOffset, endOffset}: Range): number => endOffset - startOffset;
  const ranges = functions.flatMap(each => each.ranges).sort((a, b) => size(b) - size(a));
  for (const {startOffset, endOffset, count} of ranges) {
    ran.fill(count > 0 ? 1 : 0, startOffset, endOffset);
  }
  return ran;
}
