import {appendFile} from 'node:fs/promises';
import type {EditionName} from '../../faults/names.js';

/** Writes one line for a case that was played, for whoever prints the table of them. */
export async function tellCase(
  {id, title}: {readonly id: string; readonly title: string},
  edition: EditionName,
  engine: string,
  told: readonly string[],
): Promise<void> {
  const file = process.env['NRR_CASES'];
  if (!file) return;
  const text = told.join(' · ');
  await appendFile(file, `${JSON.stringify({id, title, edition, engine, text})}\n`);
}
