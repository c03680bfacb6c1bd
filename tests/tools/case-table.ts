import {readFile} from 'node:fs/promises';
import type {CaseLine} from './case-lines.js';
import type {Outcome} from './run-stages.js';

/** A run of a case that must take place in each engine. */
export interface ListedRun {
  readonly id: string;
  readonly title: string;
  readonly edition: string;
  readonly lms: string;
}

/** Fewer are not what the course promises. */
const fewest = 80;
const widths = {id: 4, title: 72, ran: 45, text: 100} as const;

/** The stage that prints the table, from the file that `NRR_CASES` names. */
export async function caseStage(file: string): Promise<Outcome> {
  // Read only now: a case that cannot be read is no reason not to run the rest.
  const {everyCase} = await import('../faults/every-case.js');
  const {runsOf} = await import('../faults/play-case.js');
  const listed = Object.values(everyCase)
    .flat()
    .flatMap(each => runsOf(each).map(run => ({id: each.id, title: each.title, ...run})));
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter(Boolean);
  return caseTable(
    lines.map(line => JSON.parse(line) as CaseLine),
    listed,
  );
}

/**
 * A row for each case: where it held, and what the learner was shown. A run that is listed and is missing
 * in an engine that played any, did not hold there.
 */
export function caseTable(lines: readonly CaseLine[], listed: readonly ListedRun[]): Outcome {
  const ids = [...new Set([...listed, ...lines].map(({id}) => id))];
  const rows = ids.map(id => row(id, lines, listed));
  const missing = missingRuns(lines, listed);
  const tooFew = ids.length < fewest ? [`Fewer than ${fewest} cases.`] : [];
  const wrong = [...missing, ...tooFew];
  const verdict = wrong.length === 0 ? 'all passed' : `not all passed:\n${wrong.join('\n')}`;
  const sum = `${ids.length} cases, ${lines.length} runs, ${verdict}`;
  return {ok: wrong.length === 0, output: [...rows, '', sum].join('\n')};
}

/** Where each engine that played cases over an LMS has not played one, and what nobody has played. */
function missingRuns(lines: readonly CaseLine[], listed: readonly ListedRun[]): readonly string[] {
  const engines = distinct(lines.filter(({lms}) => lms !== undefined).map(({engine}) => engine));
  const played = new Set(
    lines.map(({id, edition, lms, engine}) => [id, edition, lms, engine].join(' ')),
  );
  const name = ({id, title, edition, lms}: ListedRun) => `${id} (${title}), ${edition}, ${lms}`;
  if (engines.length === 0) return listed.map(run => `${name(run)}: nowhere`);
  return engines.flatMap(engine =>
    listed
      .filter(({id, edition, lms}) => !played.has([id, edition, lms, engine].join(' ')))
      .map(run => `${name(run)}: not in ${engine}`),
  );
}

function row(id: string, lines: readonly CaseLine[], listed: readonly ListedRun[]): string {
  const own = lines.filter(line => line.id === id);
  const title = listed.find(run => run.id === id)?.title ?? own[0]?.title ?? '';
  const overLms = own.filter(({lms}) => lms !== undefined);
  const onPage = own.filter(({lms}) => lms === undefined);
  const ran = [
    distinct(own.map(({edition}) => edition)).join('+'),
    distinct(overLms.map(({lms}) => lms)).join('+'),
    distinct(overLms.map(({engine}) => engine)).join('+'),
    onPage.length > 0 ? `page: ${distinct(onPage.map(({engine}) => engine)).join('+')}` : '',
  ];
  // A page tells all that it said; over an LMS it is what was said last.
  const text = (overLms[0] ?? onPage[0])?.text ?? 'PLAYED NOWHERE';
  return [
    id.padEnd(widths.id),
    cut(title, widths.title).padEnd(widths.title),
    ran.filter(Boolean).join(', ').padEnd(widths.ran),
    cut(text, widths.text),
  ].join(' ');
}

function cut(text: string, length: number): string {
  const plain = text.replaceAll(/\s+/g, ' ').trim();
  return plain.length <= length ? plain : `${plain.slice(0, length - 1)}…`;
}

function distinct(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter(word => word !== undefined))].sort();
}
