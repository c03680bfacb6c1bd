/** One call of the LMS's API. */
export interface LoggedCall {
  /** Milliseconds on the environment's clock. */
  readonly atMs: number;
  /** In the words that both editions share, such as `SetValue`. */
  readonly call: string;
  /** The element and the value, as far as there are; long ones are shortened. */
  readonly input: readonly string[];
  /** What came back, as text; `threw` and the message where the call threw. */
  readonly output: string;
  /** The LMS's error code, where it was asked for. */
  readonly code?: number;
}

const mostCalls = 500;
const longestText = 80;
const hidden = '(hidden)';
/** A shorter one, such as the id `7`, would blot out half the log and tell nobody anything. */
const shortestSecret = 3;

/** The last 500 calls, for the technical details. Texts that were hidden appear nowhere in it. */
export class CallLog {
  readonly #calls: LoggedCall[] = [];
  readonly #secrets: string[] = [];
  readonly #counts = new Map<string, number>();

  add(call: LoggedCall): void {
    this.#calls.push({
      ...call,
      input: call.input.map(text => this.#tell(text)),
      output: this.#tell(call.output),
    });
    if (this.#calls.length > mostCalls) this.#calls.shift();
    this.#counts.set(call.call, this.count(call.call) + 1);
  }

  /** Keeps a text, such as the learner's name, out of everything that is added from now on. */
  hide(text: string): void {
    if (text.trim().length >= shortestSecret) this.#secrets.push(text);
  }

  /** How often something was called, those that are no longer in the log included. */
  count(call: string): number {
    return this.#counts.get(call) ?? 0;
  }

  /** Oldest first. */
  entries(): readonly LoggedCall[] {
    return [...this.#calls];
  }

  #tell(text: string): string {
    let told = text;
    for (const secret of this.#secrets) told = told.replaceAll(secret, hidden);
    return told.length > longestText
      ? `${told.slice(0, longestText)}… (${told.length} characters)`
      : told;
  }
}
