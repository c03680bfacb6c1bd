import {appendFileSync} from 'node:fs';

/** A case as it was played once and held, as a line of the file that `NRR_CASES` names. */
export interface CaseLine {
  readonly id: string;
  /** What is staged. */
  readonly title: string;
  readonly edition: '1.2' | '2004';
  /** What stands behind the API; nothing where a page of its own is it. */
  readonly lms?: string;
  /** What ran the course: `node`, `chromium`, `firefox`, `webkit`. */
  readonly engine: string;
  /** What the learner was shown last. */
  readonly text: string;
}

/** Has the table of cases count this one. */
export function noteCase(line: CaseLine): void {
  const file = process.env['NRR_CASES'];
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`);
}
