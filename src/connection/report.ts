import {t} from '../i18n/flight-looking.js';
import type {Finding, Grade} from './finding.js';

/** What the report's head says. */
export interface ReportFacts {
  readonly version: string;
  readonly edition: '1.2' | '2004';
  readonly browser: string;
  readonly at: Date;
}

const order: readonly Grade[] = ['trouble', 'note', 'fine'];

/** The worst first; else as they were found. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return order.flatMap(grade => findings.filter(finding => finding.grade === grade));
}

export function countOf(findings: readonly Finding[], grade: Grade): number {
  return findings.filter(finding => finding.grade === grade).length;
}

/** One sentence on how many of each there are. */
export function summaryOf(findings: readonly Finding[]): string {
  const [troubles = 0, notes = 0, fines = 0] = order.map(grade => countOf(findings, grade));
  return t.flight.summary(troubles, notes, fines);
}

/** What all of it comes to. */
export function verdictOf(findings: readonly Finding[]): string {
  const {verdict} = t.flight;
  if (findings.every(({id}) => id !== 'begin')) return verdict.noLms;
  const worst = inOrder(findings)[0]?.grade ?? 'fine';
  return verdict[worst];
}

/** What a check that changes nothing comes to. */
export function lookedVerdict(findings: readonly Finding[]): string {
  const worst = inOrder(findings)[0]?.grade ?? 'fine';
  const isAsked = findings.some(({id, grade}) => id === 'session' && grade === 'fine');
  return t.looking[isAsked || worst === 'trouble' ? worst : 'around'];
}

/** All results as plain text, to send to somebody: without a name, an id or an address. */
export function reportText(
  findings: readonly Finding[],
  left: readonly string[],
  {version, edition, browser, at}: ReportFacts,
): string {
  const {flight} = t;
  const facts = flight.reportFacts;
  const head = [
    flight.packageTitle,
    `${facts.version}: ${version}`,
    `${facts.edition}: ${flight.editions[edition]}`,
    `${facts.browser}: ${browser}`,
    `${facts.at}: ${at.toISOString().slice(0, 16)}Z`,
  ];
  const stays = ['', flight.leftHeading, ...(left.length > 0 ? left : [flight.leftNone])];
  return [
    ...head,
    '',
    summaryOf(findings),
    verdictOf(findings),
    ...resultLines(findings),
    ...stays,
  ].join('\n');
}

/** Each result, the worst first, after an empty line. */
export function resultLines(findings: readonly Finding[]): readonly string[] {
  const {grades, titles, todo} = t.flight;
  return inOrder(findings).flatMap(({id, grade, said}) => [
    '',
    `[${grades[grade]}] ${titles[id]}`,
    said.seen,
    ...(said.each ?? []).map(line => `- ${line}`),
    said.means,
    ...(said.todo ? [`${todo}: ${said.todo}`] : []),
  ]);
}
