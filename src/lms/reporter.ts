import type {Result} from '../course/result.js';
import type {Environment} from './environment.js';
import type {NotSentReason, SaveState} from './save-state.js';
import type {Interaction, LmsSession} from './session.js';

/** What the course has to say now. Getters are welcome: each part is read only when it is needed. */
export interface Report {
  /** Differs from save to save, since the state carries a revision. */
  readonly suspendData: string;
  readonly location: string;
  readonly result: Result;
  /** All since the page was opened, oldest first; only ever grows. Empty where they are switched off. */
  readonly interactions: readonly Interaction[];
}

export interface ReporterOptions {
  /** A live session, whose launch, state and result were read. */
  readonly session: LmsSession;
  readonly environment: Environment;
  readonly source: () => Report;
  /** Told of each new save state, never twice of an equal one. */
  readonly onSaveState: (state: SaveState) => void;
}

/** What is known once the learner asked to leave. */
export type ExitOutcome =
  | {readonly kind: 'ended'}
  /** Not everything could be sent, and the session is still open: stay, or leave all the same. */
  | {readonly kind: 'not-sent'; readonly reason: NotSentReason};
