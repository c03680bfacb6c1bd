import {readFile} from 'node:fs/promises';
import {countBudgets, type Count} from '../helpers/budget.js';

/** A figure, what it may be at most, and what it was measured to be; undefined where nobody did. */
export interface BudgetRow {
  readonly name: string;
  readonly measured: number | undefined;
  readonly limit: number;
}

/**
 * The highest count of each budget that tests have counted.
 *
 * @param file Where they wrote: a JSON object a line.
 */
export async function countRows(file: string): Promise<readonly BudgetRow[]> {
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  const counts = lines.map(line => JSON.parse(line) as Count);
  return Object.entries(countBudgets).map(([name, limit]) => {
    const measured = counts.filter(count => count.name === name).map(count => count.measured);
    return {name, limit, measured: measured.length > 0 ? Math.max(...measured) : undefined};
  });
}

/** What nobody measured is not known to be kept. */
export function isKept({measured, limit}: BudgetRow): boolean {
  return measured !== undefined && measured <= limit;
}

/** A table for people; a line that is not kept says so. */
export function budgetTable(rows: readonly BudgetRow[]): string {
  return rows
    .map(row => {
      const measured = String(row.measured ?? '–').padStart(8);
      return `${row.name.padEnd(38)} ${measured} of ${String(row.limit).padStart(7)}  ${verdict(row)}`;
    })
    .join('\n');
}

function verdict(row: BudgetRow): string {
  if (isKept(row)) return 'ok';
  return row.measured === undefined ? 'NOT MEASURED' : 'OVER';
}
