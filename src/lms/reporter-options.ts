import type {Environment} from './environment.js';
import type {Journal} from './journal.js';
import type {NotSentReason, SaveState} from './save-state.js';
import type {Report} from './sender.js';
import type {LmsSession} from './session.js';

export interface ReporterOptions {
  /** A live session. */
  readonly session: LmsSession;
  readonly environment: Environment;
  readonly source: () => Report;
  /** Told of each new save state, never twice of an equal one. */
  readonly onSaveState: (state: SaveState) => void;
  /** Keeps the state on this device until it is known to have arrived. */
  readonly journal?: Journal | undefined;
  /** Makes the state another text, and calls `changed`: Moodle's 1.2 API never sends an equal one again. */
  readonly renew: () => void;
}

/** What is known once the learner asked to leave. */
export type ExitOutcome =
  | {readonly kind: 'ended'}
  /** Not everything could be sent, and the session is still open: stay, or leave all the same. */
  | {readonly kind: 'not-sent'; readonly reason: NotSentReason};
