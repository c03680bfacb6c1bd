import type {Lrs} from './cmi5-lrs.js';
import type {Statement} from './cmi5-statements.js';
import type {Outcome, Trouble} from './session.js';

const conflict = 409;

/**
 * What is not known to have arrived: the newest document, and statements in their order. What was sent and
 * did not arrive waits for the next sending.
 */
export class Cmi5Outbox {
  readonly #lrs: Pick<Lrs, 'putState' | 'postStatements'>;
  readonly #onTheWay = new Set<Promise<void>>();
  #document = '';
  #arrived = '';
  #putting: string | undefined;
  #statements: readonly Statement[] = [];
  #posting: readonly Statement[] = [];
  #documentTrouble: Outcome;
  #statementTrouble: Outcome;
  #refused: Outcome;
  #lost: Outcome;

  constructor(lrs: Pick<Lrs, 'putState' | 'postStatements'>) {
    this.#lrs = lrs;
  }

  /** There is something that is not on its way. */
  get waiting(): boolean {
    return this.#documentWaits || this.#statementsWaiting.length > 0;
  }

  /** What the last answers came to; a statement that was refused once is trouble for good. */
  get trouble(): Outcome {
    return this.#lost ?? this.#statementTrouble ?? this.#documentTrouble ?? this.#refused;
  }

  /** The LMS holds the session for over: only opening the course again helps. */
  lose(): void {
    this.#lost = troubleOf('GET activities/state', 401);
  }

  keep(document: string): void {
    this.#document = document;
  }

  say(statement: Statement): void {
    this.#statements = [...this.#statements, statement];
  }

  /** The document goes once more, although it seemed to have arrived. */
  keepAgain(): void {
    this.#arrived = '';
  }

  /**
   * Starts what waits before it returns. A document and statements wait for those before them to arrive;
   * only where the page goes there is no time for that.
   */
  send(going = false): void {
    if (this.#documentWaits && (going || this.#putting === undefined)) this.#start(this.#put());
    const statements = this.#statementsWaiting;
    if (statements.length > 0 && (going || this.#posting.length === 0)) {
      this.#start(this.#post(statements));
    }
  }

  /** Once nothing is on its way any more. */
  async settled(): Promise<void> {
    while (this.#onTheWay.size > 0) await Promise.all(this.#onTheWay);
  }

  get #documentWaits(): boolean {
    return this.#document !== this.#arrived && this.#document !== this.#putting;
  }

  get #statementsWaiting(): readonly Statement[] {
    return this.#statements.filter(statement => !this.#posting.includes(statement));
  }

  #start(request: Promise<void>): void {
    this.#onTheWay.add(request);
    void request.then(() => this.#onTheWay.delete(request));
  }

  async #put(): Promise<void> {
    const document = this.#document;
    this.#putting = document;
    const {status} = await this.#lrs.putState(document);
    if (this.#putting === document) this.#putting = undefined;
    this.#documentTrouble = troubleOf('PUT activities/state', status);
    if (this.#documentTrouble) return;
    this.#arrived = document;
    this.send();
  }

  async #post(statements: readonly Statement[]): Promise<void> {
    this.#posting = [...this.#posting, ...statements];
    await this.#tell(statements);
    this.#posting = this.#posting.filter(statement => !statements.includes(statement));
    if (!this.#statementTrouble) this.send();
  }

  /** An LRS that does not take one of several takes none: then each goes alone, and says what became of it. */
  async #tell(statements: readonly Statement[]): Promise<void> {
    const {status} = await this.#lrs.postStatements(statements);
    // A conflict: the LRS has a statement with this id, which is this one.
    const trouble = status === conflict ? undefined : troubleOf('POST statements', status);
    const refused = trouble?.kind === 'refused';
    if (statements.length > 1 && (refused || status === conflict)) {
      for (const statement of statements) await this.#tell([statement]);
      return;
    }
    if (refused) this.#refused = trouble;
    this.#statementTrouble = refused ? undefined : trouble;
    if (!this.#statementTrouble) this.#forget(statements);
  }

  #forget(statements: readonly Statement[]): void {
    this.#statements = this.#statements.filter(each => !statements.includes(each));
  }
}

/** A token that is not taken any more is not renewed: the session is over. */
function troubleOf(call: string, status: number): Outcome {
  if (status >= 200 && status < 300) return undefined;
  return {kind: kindOf(status), call, code: status};
}

function kindOf(status: number): Trouble['kind'] {
  if (status === 401) return 'ended';
  return status === 400 || status === 403 || status === 413 ? 'refused' : 'failed';
}
