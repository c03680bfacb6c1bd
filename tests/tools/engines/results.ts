import {readFile} from 'node:fs/promises';

/** What became of one test, as the reporters beside this file write it. */
export interface TestResult {
  /** Its file, from the repository's root. */
  readonly file: string;
  /** The groups it stands in and its own name, joined by ` > `. */
  readonly test: string;
  readonly became: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was skipped; empty where it passed, or did not say. */
  readonly error: string;
}

/** What browser tests came to. */
export interface Results {
  /** The browser's name and version; empty where it could not be started. */
  readonly browser: string;
  readonly results: readonly TestResult[];
}

/** Reads what `browserResults` wrote; nothing where it could not write. */
export async function readBrowserResults(file: string): Promise<Results> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text ? (JSON.parse(text) as Results) : {browser: '', results: []};
}

/** Reads what `nodeResults` wrote: a result a line. */
export async function readNodeResults(file: string): Promise<readonly TestResult[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as TestResult);
}
