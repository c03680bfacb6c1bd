import type {Place} from '../content/problem.js';
import type {Path} from '../content/source/yaml-file.js';
import type {Column} from './csv-columns.js';
import {unshield} from './csv-shield.js';
import type {Row} from './csv-table.js';
import type {Draft} from './item.js';

/** A column as it stands in a file. */
export interface Placed extends Column {
  /** Its place among the file’s columns, from 0. */
  readonly at: number;
}

/** One row of a table, as a question. */
export class CsvRow {
  readonly #file: string;
  readonly #row: Row;
  readonly #columns: readonly Placed[];

  constructor(file: string, row: Row, columns: readonly Placed[]) {
    this.#file = file;
    this.#row = row;
    this.#columns = columns;
  }

  /** All that stands in cells of its own: not what is right, nor which line is marked. */
  draft(): Draft {
    const draft: Record<string, unknown> = {};
    for (const column of this.#columns) {
      const cell = this.#cell(column);
      if (cell === '' || column.holds === 'right' || column.holds === 'marked') continue;
      put(draft, column.path, column.holds === 'letters' ? listOf(cell) : cell);
    }
    return draft;
  }

  /** What stands in the column of what is right, or of the marked line; undefined where the table has none. */
  pointers(holds: 'right' | 'marked'): readonly string[] | undefined {
    const column = this.#columns.find(each => each.holds === holds);
    return column && listOf(this.#cell(column));
  }

  /** The cell that holds the value at a path; else the first that holds a part of it; else the row’s first. */
  at(path: Path): Place {
    const columns = this.#columns.filter(column =>
      path.includes('correct') ? column.holds === 'right' : startsWith(column.path, path),
    );
    const exact = columns.find(column => column.path.length === path.length);
    const column = exact ?? columns.find(each => this.#cell(each) !== '') ?? columns[0];
    return {file: this.#file, line: this.#row.line, column: (column?.at ?? 0) + 1};
  }

  #cell({at, holds}: Placed): string {
    const cell = unshield(this.#row.cells[at] ?? '');
    return holds === 'words' ? cell : cell.trim();
  }
}

function startsWith(path: Path, beginning: Path): boolean {
  return beginning.every((part, i) => path[i] === part);
}

function listOf(cell: string): string[] {
  return cell.split(/[\s,;]+/).filter(each => each !== '');
}

/** Puts a value where the path says. What is left out before it becomes an empty entry, which is reported later. */
function put(draft: Record<string, unknown>, [key, ...rest]: Path, value: unknown): void {
  const name = String(key);
  const [next, part] = rest;
  if (next === undefined) draft[name] = value;
  else if (typeof next === 'number') {
    const list = (draft[name] ??= []) as Record<string, unknown>[];
    while (list.length <= next) list.push({});
    put(list[next] ?? {}, [String(part)], value);
  } else put((draft[name] ??= {}) as Record<string, unknown>, [next], value);
}
