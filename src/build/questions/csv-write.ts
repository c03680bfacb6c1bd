import {stringify} from 'csv-stringify/sync';
import type {Path} from '../content/source/yaml-file.js';
import {columnsFor, NOTE_LINES, type Column} from './csv-columns.js';
import {shield} from './csv-shield.js';
import {entriesOf, isDraft, textOf, type Draft, type Item} from './item.js';

/**
 * The table of questions, one a row. With a byte order mark, so that Excel reads macrons, and the line ends that
 * RFC 4180 asks for.
 */
export function writeCsv(items: readonly Item[]): string {
  const lines = items.map(item => entriesOf(item as Draft, 'note').length);
  const columns = columnsFor(Math.max(NOTE_LINES, ...lines));
  const rows = items.map(item => columns.map(column => shield(cellOf(item as Draft, column))));
  return stringify([columns.map(({heading}) => heading), ...rows], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

function cellOf(item: Draft, {path, holds}: Column): string {
  if (holds === 'right') return rightOnes(item);
  if (holds === 'marked') return markedLine(item);
  const value = valueAt(item, path);
  if (Array.isArray(value)) return value.join(' ');
  return typeof value === 'string' ? value : '';
}

function rightOnes(item: Draft): string {
  const right = entriesOf(item, 'options').filter(({correct}) => correct);
  return right.map(option => textOf(option, 'letter')).join(' ');
}

function markedLine(item: Draft): string {
  const at = entriesOf(item, 'note').findIndex(({marked}) => marked);
  return at < 0 ? '' : String(at + 1);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (isDraft(at) || Array.isArray(at) ? (at as Draft)[String(part)] : undefined),
    value,
  );
}
