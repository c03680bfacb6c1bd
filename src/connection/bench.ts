import type {Answer, ApiCalls} from '../lms/api-calls.js';
import type {LmsEdition} from '../lms/edition.js';
import type {Clock} from '../lms/environment.js';
import {flightElements, type FlightElements} from '../lms/flight-elements.js';
import {changeOf, type Comparison} from './compare.js';

/** What came of setting a value and asking for it. */
export type Tried =
  | {readonly taken: false; readonly code: number}
  | {readonly taken: true; readonly change: Comparison; readonly got: string};

/** An API under check: its calls, and how long they took. */
export class Bench {
  readonly edition: LmsEdition;
  readonly more: FlightElements;
  readonly calls: ApiCalls;
  /** Milliseconds of each single read and write. */
  readonly callMs: number[] = [];
  /** Milliseconds of each commit. */
  readonly commitMs: number[] = [];
  readonly #clock: Pick<Clock, 'elapsedMs'>;

  constructor(edition: LmsEdition, calls: ApiCalls, clock: Pick<Clock, 'elapsedMs'>) {
    this.edition = edition;
    this.more = flightElements(edition);
    this.calls = calls;
    this.#clock = clock;
  }

  /** What the LMS gives; a `secret` is kept out of the log. */
  get(element: string, secret = false): Answer {
    return this.#timed(this.callMs, () => this.calls.get(element, secret));
  }

  set(element: string, value: string): Answer {
    return this.#timed(this.callMs, () => this.calls.set(element, value));
  }

  commit(): Answer {
    return this.#timed(this.commitMs, () => this.calls.commit());
  }

  /** Sets a value and asks for it. */
  try(element: string, value: string): Tried {
    const {ok, code} = this.set(element, value);
    if (!ok) return {taken: false, code};
    const got = this.get(element).value;
    return {taken: true, change: changeOf(value, got), got};
  }

  #timed(list: number[], call: () => Answer): Answer {
    const from = this.#clock.elapsedMs();
    const answer = call();
    list.push(this.#clock.elapsedMs() - from);
    return answer;
  }
}
