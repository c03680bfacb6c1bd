import {t} from '../i18n/flight-check.js';
import {ApiCalls} from '../lms/api-calls.js';
import {CallLog} from '../lms/call-log.js';
import type {LmsEdition} from '../lms/edition.js';
import type {Clock, DeviceStorage} from '../lms/environment.js';
import {findApi, type ApiSearch} from '../lms/find-api.js';
import {checkOtherEdition, checkPlace} from './api-place.js';
import {Bench} from './bench.js';
import {fine, note, trouble, type Finding} from './finding.js';
import {checkReturned, isForeign, isUnreadable, markOf, storageKey} from './mark.js';
import {checkBegin, readingChecks} from './reading-checks.js';
import {lookBefore, putBack, whatIsLeft} from './restore.js';
import {checkCommit, checkEnd, checkSpeed, checkWords} from './saving-checks.js';
import type {AskServer, ServerWord} from './server.js';
import {checkSize} from './state-check.js';
import {surroundingsChecks} from './surroundings-checks.js';
import type {Surroundings} from './surroundings.js';
import {writingChecks} from './writing-checks.js';

/** All that a check needs. */
export interface FlightOptions {
  readonly around: Surroundings;
  readonly edition: LmsEdition;
  readonly clock: Clock;
  readonly storage: DeviceStorage;
  readonly askServer: AskServer;
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
  const {around, edition, clock, storage, askServer} = options;
  const cookies = around.cookieText();
  await askServer();
  const search = await lookFor(options);
  const place = [checkPlace(around.window, edition, search)];
  const flown = search.found ? flyWith(search.api, options) : {findings: [], left: []};
  const server = await askServer();
  const seen = {
    storage: canKeep(storage),
    sameCookies: cookies === around.cookieText(),
    now: clock.now(),
    serverTime: server.time,
  };
  const findings = [
    ...place,
    ...flown.findings,
    checkSignedIn(server),
    ...surroundingsChecks(around, seen),
  ];
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
  if (commit.grade === 'fine') storage.write(key, token);
  const saving = [commit, checkSpeed(bench), checkWords(bench)];
  const findings = [returned, ...reading, ...writing, ...saving];
  return {findings, left: whatIsLeft(bench)};
}

function checkSignedIn({reach}: ServerWord): Finding {
  if (reach === 'reachable' || reach === 'unknown') return fine('signedIn', words.signedIn[reach]);
  return trouble('signedIn', words.signedIn[reach]);
}

function canKeep(storage: DeviceStorage): boolean {
  const key = 'nrr-flight-check-try';
  return storage.write(key, 'x') && storage.read(key) === 'x' && storage.remove(key);
}
