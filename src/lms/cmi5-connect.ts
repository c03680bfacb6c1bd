import {CallLog} from './call-log.js';
import {readAddress, type Cmi5Address} from './cmi5-address.js';
import {readLaunchData, readObject} from './cmi5-launch-data.js';
import {Lrs} from './cmi5-lrs.js';
import {Cmi5Outbox} from './cmi5-outbox.js';
import {Cmi5Probe} from './cmi5-probe.js';
import {Cmi5Session} from './cmi5-session.js';
import type {NotConnected} from './connect.js';
import type {Clock, Probe} from './environment.js';
import type {LmsSession} from './session.js';

export type Cmi5Connection = Cmi5Connected | NotConnected;

export interface Cmi5Connected {
  readonly connected: true;
  /** Live. */
  readonly session: LmsSession;
  readonly where: 'launch address';
  readonly probe: Probe;
}

export interface Cmi5Options {
  /** The page's own address, with what the LMS put into it. */
  readonly page: string;
  /** The page's own, so that tests own it. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  /** Names the document in which the attempt is kept. */
  readonly courseId: string;
  /** Takes the learner to another address. */
  readonly goTo: (address: string) => void;
}

/** `Already in Use or Expired` (cmi5 §8.2.3.2). */
const usedBefore = 1;
const longestMs = 20_000;

/** Opens a session with the LMS that the page's address names. The token is got once, however often this tries. */
export class Cmi5Opening {
  readonly #options: Cmi5Options;
  readonly #log = new CallLog();
  #token: string | undefined;

  constructor(options: Cmi5Options) {
    this.#options = options;
  }

  /** Never rejects. */
  async connect(): Promise<Cmi5Connection> {
    const address = readAddress(this.#options.page);
    if (!address) return this.#failed('absent', 0);
    this.#log.hide(address.actor.account.name);
    this.#log.hide(address.actor.name ?? '');
    const code = this.#token === undefined ? await this.#fetchToken(address) : 0;
    if (this.#token === undefined) {
      return this.#failed(code === usedBefore ? 'closed' : 'refused', code);
    }
    return this.#open(address, this.#token);
  }

  async #open(address: Cmi5Address, token: string): Promise<Cmi5Connection> {
    const {fetch, clock, courseId, goTo} = this.#options;
    const log = this.#log;
    const lrs = new Lrs({address, token, fetch, clock, log, stateId: courseId});
    const [data, state] = await Promise.all([
      lrs.readLaunchData(),
      lrs.readState(),
      lrs.readPreferences(),
    ]);
    const launch = data.status === 200 ? readLaunchData(data.text) : undefined;
    if (!launch) return this.#failed('refused', data.status);
    // What could not be read is not written over; 404: there is none.
    if (state.status !== 200 && state.status !== 404) return this.#failed('refused', state.status);
    const document = state.status === 200 ? state.text : '';
    const outbox = new Cmi5Outbox(lrs);
    const session = new Cmi5Session({address, launch, document, outbox, clock, log, goTo});
    session.initialize();
    const probe = new Cmi5Probe(lrs, outbox);
    return {connected: true, session, where: 'launch address', probe};
  }

  /** @returns The LMS's code where it gives no token; 0 where it does, or does not answer. */
  async #fetchToken(address: Cmi5Address): Promise<number> {
    const {fetch, clock} = this.#options;
    const note = (output: string, code: number) => {
      this.#log.add({atMs: clock.elapsedMs(), call: 'POST fetch', input: [], output, code});
      return code;
    };
    try {
      const signal = AbortSignal.timeout(longestMs);
      const response = await fetch(address.fetch, {method: 'POST', signal});
      const answer = readObject(await response.text()) ?? {};
      const token = answer['auth-token'];
      if (typeof token === 'string') this.#token = token;
      return note(String(response.status), Number(answer['error-code'] ?? 0));
    } catch {
      return note('no answer', 0);
    }
  }

  #failed(reason: NotConnected['reason'], code: number): NotConnected {
    return {connected: false, reason, code, log: this.#log};
  }
}
