import {CsvError, parse} from 'csv-parse/browser/esm/sync';

/** What stands in a list: its rows as a spreadsheet counts them, the first at 0. */
export interface CsvRows {
  readonly rows: readonly (readonly string[])[];
  /** From this row on, counted from 0, nothing could be told apart; nothing where all could. */
  readonly broken?: number;
}

/** Reads a list with commas, semicolons or tabs between its cells. A formula in one is text like any other. */
export function csvRows(text: string): CsvRows {
  const rows: (readonly string[])[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      // A spreadsheet counts them too.
      skip_empty_lines: false,
      trim: true,
      on_record: (cells: readonly string[]) => {
        rows.push(cells);
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return {rows, broken: rows.length};
  }
  return {rows};
}

/** Spreadsheets in some languages write semicolons, and copy tabs: the headings tell. */
function delimiterOf(text: string): string {
  const [headings = ''] = text.trimStart().split(/[\r\n]/, 1);
  const count = (sign: string) => headings.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}
