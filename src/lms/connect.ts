import {ApiCalls} from './api-calls.js';
import {CallLog} from './call-log.js';
import type {LmsEdition} from './edition.js';
import type {Clock} from './environment.js';
import {findApi, type ApiPlace, type ApiSearch, type NoApiReason} from './find-api.js';
import {ScormSession} from './scorm-session.js';
import type {LmsSession, Outcome} from './session.js';

export type Connection = Connected | NotConnected;

export interface Connected {
  readonly connected: true;
  /** Live; its log goes back to before it was. */
  readonly session: LmsSession;
  readonly where: ApiPlace;
}

export interface NotConnected {
  readonly connected: false;
  /**
   * Besides the reasons to have found no API: `refused`, the LMS does not begin a session;
   * `closed`, its session in this window is over and only opening the course again helps.
   */
  readonly reason: NoApiReason | 'refused' | 'closed';
  /** The LMS's error code; 0 where no LMS was found. */
  readonly code: number;
  readonly log: CallLog;
}

export interface ConnectOptions {
  /** The course's own window. */
  readonly window: object;
  readonly edition: LmsEdition;
  readonly clock: Clock;
}

const lookAgainMs = 200;
const patienceMs = 5_000;
const initializeAgainMs = [500, 1_000, 2_000];

/**
 * Finds the LMS and opens a session with it. An API may come late, so it is looked for during five
 * seconds; a session that does not begin is tried three times more. Never rejects.
 */
export async function connect(options: ConnectOptions): Promise<Connection> {
  const {window, edition, clock} = options;
  const log = new CallLog();
  const search = await lookFor(window, edition, clock);
  if (!search.found) return {connected: false, reason: search.reason, code: 0, log};
  const calls = new ApiCalls(search.api, edition.methods, clock, log);
  const session = new ScormSession(edition, calls);
  const trouble = await begin(session, clock);
  if (session.phase === 'live') return {connected: true, session, where: search.where};
  const reason = trouble?.kind === 'ended' ? 'closed' : 'refused';
  return {connected: false, reason, code: trouble?.code ?? 0, log};
}

async function lookFor(window: object, edition: LmsEdition, clock: Clock): Promise<ApiSearch> {
  const until = clock.elapsedMs() + patienceMs;
  let search = findApi(window, edition);
  while (!search.found && clock.elapsedMs() < until) {
    await wait(clock, lookAgainMs);
    search = findApi(window, edition);
  }
  return search;
}

async function begin(session: LmsSession, clock: Clock): Promise<Outcome> {
  let trouble = session.initialize();
  for (const pause of initializeAgainMs) {
    if (session.phase === 'live' || trouble?.kind === 'ended') return trouble;
    await wait(clock, pause);
    trouble = session.initialize();
  }
  return trouble;
}

function wait(clock: Clock, ms: number): Promise<void> {
  return new Promise(done => clock.later(ms, done));
}
