import {t} from '../../i18n/details.js';

/** One fact about this visit, both halves in words. */
export interface Fact {
  readonly name: string;
  readonly value: string;
}

/** One call of the LMS's API, as the table shows it. */
export interface LoggedCallRow {
  readonly at: string;
  readonly call: string;
  readonly input: string;
  readonly output: string;
  /** Empty where the LMS was not asked for one. */
  readonly code: string;
}

/**
 * All that the technical details tell, as one plain text, a line for each fact, problem and call.
 *
 * @param checked - what a check of the connection found, as it is passed on; empty where there was none
 */
export function diagnosticsText(
  facts: readonly Fact[],
  calls: readonly LoggedCallRow[],
  problems: readonly string[],
  checked = '',
): string {
  const words = t.details;
  const columns = words.columns;
  const parts = [
    [words.title, ...facts.map(({name, value}) => `${name}: ${value}`)],
    problems.length > 0 ? [words.problemsHeading, ...problems] : [],
    checked === '' ? [] : [words.checkHeading, ...checked.split('\n')],
    calls.length > 0
      ? [words.caption, ...[columns, ...calls].map(line)]
      : [words.callsHeading, words.noCalls],
  ];
  return parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.map(oneLine).join('\n'))
    .join('\n\n');
}

function line({at, call, input, output, code}: LoggedCallRow): string {
  return [at, call, input, output, code].join(' | ');
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ');
}
