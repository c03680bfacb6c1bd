import {checkOtherEdition, checkPlace} from '../connection/api-place.js';
import {Bench} from '../connection/bench.js';
import {note, type Finding} from '../connection/finding.js';
import {checkBegin, readingChecks} from '../connection/reading-checks.js';
import {checkCommit, checkEnd, checkSpeed, checkWords} from '../connection/saving-checks.js';
import {checkWithSurroundings, type AroundOptions} from '../connection/surroundings-checks.js';
import {t} from '../i18n/flight-check.js';
import {ApiCalls} from '../lms/api-calls.js';
import {CallLog} from '../lms/call-log.js';
import type {LmsEdition} from '../lms/edition.js';
import type {Clock} from '../lms/environment.js';
import {findApi, type ApiSearch} from '../lms/find-api.js';
import {checkReturned, isForeign, isUnreadable, markOf, storageKey} from './mark.js';
import {lookBefore, putBack, whatIsLeft} from './restore.js';
import {checkSize} from './state-check.js';
import {writingChecks} from './writing-checks.js';

/** All that a check needs. */
export interface FlightOptions extends AroundOptions {
  readonly edition: LmsEdition;
  readonly clock: Clock;
  /** Eight hexadecimal digits, others each time. */
  readonly token: string;
}

/** What came of a check. */
export interface Flight {
  readonly findings: readonly Finding[];
  /** What stays in the attempt and on the device, in words. */
  readonly left: readonly string[];
  /** Ends the session with the LMS, which stays open until then: an LMS may close the page at that moment. */
  readonly end?: () => Finding;
}

const lookAgainMs = 200;
const patienceMs = 5_000;
const words = t.finding;
const skipped = note('size', words.size.skipped);

/**
 * The whole check: the LMS from the first call to the last commit without a pause between, so that nobody leaves
 * in the middle of it, and what stands around. Never rejects.
 */
export async function fly(options: FlightOptions): Promise<Flight> {
  let flown: Flight = {findings: [], left: []};
  const findings = await checkWithSurroundings(options, async () => {
    const {around, edition} = options;
    const search = await lookFor(options);
    if (search.found) flown = flyWith(search.api, options);
    return [checkPlace(around.window, edition, search), ...flown.findings];
  });
  return {...flown, findings};
}

async function lookFor({around, edition, clock}: FlightOptions): Promise<ApiSearch> {
  const until = clock.elapsedMs() + patienceMs;
  let search = findApi(around.window, edition);
  while (!search.found && clock.elapsedMs() < until) {
    await new Promise<void>(done => void clock.later(lookAgainMs, done));
    search = findApi(around.window, edition);
  }
  return search;
}

function flyWith(api: object, options: FlightOptions): Flight {
  const {around, edition, clock} = options;
  const calls = new ApiCalls(api, edition.methods, clock, new CallLog());
  const bench = new Bench(edition, calls, clock);
  const first = [checkOtherEdition(around.window, edition), checkBegin(bench)];
  if (first.some(({id, grade}) => id === 'begin' && grade === 'trouble')) {
    return {findings: first, left: []};
  }
  const {findings, left} = flyLive(bench, options);
  const from = clock.elapsedMs();
  return {
    findings: [...first, ...findings],
    left,
    end: () => {
      bench.set(edition.elements.sessionTime, edition.sessionTime(clock.elapsedMs() - from));
      return checkEnd(bench);
    },
  };
}

function flyLive(bench: Bench, {edition, storage, token}: FlightOptions): Flight {
  const key = storageKey(edition.name);
  const held = bench.get(edition.elements.suspendData);
  const returned = checkReturned(held, storage.read(key));
  const reading = readingChecks(bench);
  // As the course: what cannot be read is not written over.
  if (isUnreadable(held)) return {findings: [...reading, skipped], left: []};
  if (isForeign(held)) return {findings: [returned, ...reading, skipped], left: []};
  const mark = markOf(token);
  const before = lookBefore(bench);
  const writing = [...writingChecks(bench), checkSize(bench)];
  putBack(bench, before, mark);
  const commit = checkCommit(bench, mark);
  // Only what the LMS said it saved can be missed next time.
  const saved = commit.grade === 'fine';
  if (saved) storage.write(key, token);
  const saving = [commit, checkSpeed(bench), checkWords(bench)];
  const findings = [returned, ...reading, ...writing, ...saving];
  return {findings, left: whatIsLeft(bench, saved)};
}
