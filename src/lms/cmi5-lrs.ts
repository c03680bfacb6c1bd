import type {CallLog} from './call-log.js';
import type {Cmi5Address} from './cmi5-address.js';
import type {Statement} from './cmi5-statements.js';
import type {Clock} from './environment.js';

/** What a request came to. */
export interface LrsAnswer {
  /** HTTP's; 0 where there was no answer. */
  readonly status: number;
  readonly text: string;
}

export interface LrsOptions {
  readonly address: Cmi5Address;
  readonly token: string;
  /** The page's own, so that tests own it. */
  readonly fetch: typeof globalThis.fetch;
  readonly clock: Clock;
  readonly log: CallLog;
  /** The document in which the course keeps the attempt. */
  readonly stateId: string;
}

const longestMs = 20_000;

/**
 * The LMS's store of statements and documents (xAPI 1.0.3). Each request has left before its method
 * returns, and outlives the page; none rejects.
 */
export class Lrs {
  readonly #options: LrsOptions;

  constructor(options: LrsOptions) {
    this.#options = options;
  }

  readLaunchData(): Promise<LrsAnswer> {
    return this.#ask('GET', 'activities/state', this.#document('LMS.LaunchData'));
  }

  readState(): Promise<LrsAnswer> {
    return this.#ask('GET', 'activities/state', this.#document(this.#options.stateId));
  }

  putState(text: string): Promise<LrsAnswer> {
    return this.#ask('PUT', 'activities/state', this.#document(this.#options.stateId), text);
  }

  /** Each course asks for them at its start (cmi5 §11); this one has one language, and no sound of its own. */
  readPreferences(): Promise<LrsAnswer> {
    const {actor} = this.#options.address;
    const document = {agent: JSON.stringify(actor), profileId: 'cmi5LearnerPreferences'};
    return this.#ask('GET', 'agents/profile', document);
  }

  postStatements(statements: readonly Statement[]): Promise<LrsAnswer> {
    return this.#ask('POST', 'statements', {}, JSON.stringify(statements));
  }

  #document(stateId: string): Readonly<Record<string, string>> {
    const {activityId, actor, registration} = this.#options.address;
    return {activityId, agent: JSON.stringify(actor), registration, stateId};
  }

  async #ask(
    method: 'GET' | 'PUT' | 'POST',
    resource: string,
    query: Readonly<Record<string, string>>,
    body?: string,
  ): Promise<LrsAnswer> {
    const {address, token, fetch} = this.#options;
    const base = `${address.endpoint.replace(/\/$/, '')}/${resource}`;
    const search = new URLSearchParams(query).toString();
    const headers = {
      Authorization: `Basic ${token}`,
      'X-Experience-API-Version': '1.0.3',
      ...(body !== undefined && {'Content-Type': 'application/json'}),
    };
    try {
      const response = await fetch(search ? `${base}?${search}` : base, {
        method,
        headers,
        cache: 'no-store',
        signal: AbortSignal.timeout(longestMs),
        ...(body !== undefined && {body, keepalive: true}),
      });
      const text = await response.text();
      this.#note(method, resource, query['stateId'] ?? body, response.status);
      return {status: response.status, text};
    } catch {
      this.#note(method, resource, query['stateId'] ?? body, 0);
      return {status: 0, text: ''};
    }
  }

  #note(method: string, resource: string, what: string | undefined, status: number): void {
    const {clock, log} = this.#options;
    const verbs = what?.match(/(?<=verbs\/)\w+/g)?.join(' ');
    log.add({
      atMs: clock.elapsedMs(),
      call: `${method} ${resource}`,
      input: what === undefined ? [] : [verbs ?? what],
      output: status === 0 ? 'no answer' : String(status),
    });
  }
}
