import {CsvError, parse} from 'csv-parse/sync';
import {startOf, type Problems} from '../content/problem.js';

/** A row of a table that has at least one filled cell. */
export interface Row {
  readonly cells: readonly string[];
  /** The line that it starts on: a cell may hold several lines. */
  readonly line: number;
}

/** The rows of a table, its heading first; undefined where they could not be told apart. */
export function readTable(file: string, text: string, problems: Problems): Row[] | undefined {
  const rows: Row[] = [];
  const lines = new LineCount(text);
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      skip_empty_lines: true,
      on_record: (cells: readonly string[], {bytes}) => {
        rows.push({cells, line: lines.next()});
        lines.goTo(bytes);
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.add(
      {file, line: lines.next(), column: 1},
      `the row that starts here cannot be read (${error.message})`,
      'a cell that holds a quotation mark " is quoted, with each such mark twice; save it from a spreadsheet again',
    );
    return undefined;
  }
  return rows.filter(({cells}) => cells.some(cell => cell !== ''));
}

/** The library counts a line break in a cell twice where it is of two characters; the bytes that it read are right. */
class LineCount {
  readonly #bytes: Buffer;
  #offset = 0;
  #line = 1;

  constructor(text: string) {
    this.#bytes = Buffer.from(text);
  }

  goTo(offset: number): void {
    const passed = this.#bytes.subarray(this.#offset, offset).toString();
    this.#line += passed.match(/\r\n|[\r\n]/g)?.length ?? 0;
    this.#offset = offset;
  }

  /** The line of what comes next, after empty ones. */
  next(): number {
    const rest = this.#bytes.subarray(this.#offset).toString();
    const empty = /^[\r\n]*/.exec(rest)?.[0] ?? '';
    this.goTo(this.#offset + empty.length);
    return this.#line;
  }
}

/** Spreadsheets in some languages write semicolons, or tabs: the heading tells. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split(/[\r\n]/, 1);
  const count = (sign: string) => heading.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/**
 * The words of a file.
 *
 * @returns undefined where it is not in UTF-8: another encoding has lost its macrons already.
 */
export function decode(file: string, bytes: Uint8Array, problems: Problems): string | undefined {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch {
    problems.add(
      startOf(file),
      'the file is not in UTF-8',
      'save it again: in Excel as “CSV UTF-8 (Comma delimited)”, elsewhere with the encoding UTF-8',
    );
    return undefined;
  }
}
