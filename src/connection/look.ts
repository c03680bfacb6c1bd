import {t} from '../i18n/flight-looking.js';
import {ApiCalls} from '../lms/api-calls.js';
import type {CallLog} from '../lms/call-log.js';
import type {LmsEdition} from '../lms/edition.js';
import {findApi} from '../lms/find-api.js';
import {checkOtherEdition, checkPlace} from './api-place.js';
import {Bench} from './bench.js';
import type {Checked} from './checked.js';
import {fine, note, trouble, type Finding} from './finding.js';
import {readingChecks} from './reading-checks.js';
import {inOrder, lookedVerdict, resultLines, summaryOf} from './report.js';
import {checkSavedAgain, checkSpeed, checkWords} from './saving-checks.js';
import {checkWithSurroundings, type AroundOptions} from './surroundings-checks.js';

const words = t.finding;

/** What is looked at. */
export interface LookOptions extends AroundOptions {
  /** Whose API is looked for; nothing where the page speaks to none. */
  readonly edition: LmsEdition | undefined;
  /** Where the calls are noted. */
  readonly log: CallLog;
  /** Whether the session is the page's own: then the LMS is asked to save, too, what it was given already. */
  readonly own: boolean;
  /** Looks at the package's settings. */
  readonly checkSettings: () => Promise<Finding>;
}

/**
 * Looks at a connection and leaves it as it is: it begins and ends no session and sets no value. It reads, and in
 * the page's own session has the LMS save what it was given already. Never rejects.
 */
export async function look(options: LookOptions): Promise<Checked> {
  const found = await checkWithSurroundings(options, () => Promise.resolve(lookAtLms(options)));
  const findings = inOrder([...found, await options.checkSettings()]);
  const [verdict, summary] = [lookedVerdict(findings), summaryOf(findings)];
  const report = [verdict, summary, ...resultLines(findings)].join('\n');
  return {findings, verdict, summary, report};
}

function lookAtLms({around, edition, clock, log, own}: LookOptions): readonly Finding[] {
  if (!edition) return [];
  const search = findApi(around.window, edition);
  if (!search.found) {
    const isAlone = !own && search.reason === 'absent';
    return [isAlone ? note('place', words.alone) : checkPlace(around.window, edition, search)];
  }
  const bench = new Bench(edition, new ApiCalls(search.api, edition.methods, clock, log), clock);
  const open = checkSession(bench, own);
  const first = [
    checkPlace(around.window, edition, search),
    checkOtherEdition(around.window, edition),
    open,
  ];
  return open.grade === 'fine' ? [...first, ...lookInside(bench, own)] : first;
}

function checkSession(bench: Bench, own: boolean): Finding {
  const {ok, code} = bench.get(bench.edition.elements.status);
  const {open, gone, another, none} = words.session;
  if (own) return ok ? fine('session', open) : trouble('session', gone(code));
  return ok ? fine('session', another) : note('session', none(code));
}

function lookInside(bench: Bench, own: boolean): readonly Finding[] {
  const reading = readingChecks(bench);
  return own
    ? [...reading, checkSavedAgain(bench), checkSpeed(bench), checkWords(bench)]
    : [...reading, checkSpeed(bench)];
}
