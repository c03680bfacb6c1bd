import type {Reach} from './environment.js';
import type {Trouble} from './session.js';

/**
 * Where the learner's work is, for the screen to put in words. An LMS's "true" proves that the work was
 * sent, not that it was kept: "saved" needs a server that was seen to be there, and signed in, after it.
 */
export type SaveState =
  | {readonly kind: 'connecting'}
  /** Everything was sent at this time. */
  | {readonly kind: 'sent'; readonly at: Date}
  /** Everything was sent at this time, and the LMS's server was reached after that. */
  | {readonly kind: 'saved'; readonly at: Date}
  /** Something changed and is not sent yet, as is usual for some seconds. */
  | {readonly kind: 'waiting'}
  /** Sending went wrong more than once and is tried again; `since` is the first failure. */
  | {
      readonly kind: 'not-sent';
      readonly since: Date;
      readonly reason: NotSentReason;
      /** This device keeps the work meanwhile. */
      readonly kept: boolean;
    }
  /** The session is over; `sent`: nothing was left behind; `kept`: else this device holds it. */
  | {readonly kind: 'ended'; readonly sent: boolean; readonly kept: boolean}
  /** Another window of this course has the attempt, and nothing is sent from here; `taken`: it took it over. */
  | {readonly kind: 'elsewhere'; readonly taken: boolean}
  /** Opened to look at, not to be recorded. */
  | {readonly kind: 'review'; readonly why: 'review' | 'browse' | 'no-credit'}
  /** No LMS; `kept`: the work is kept on this device. */
  | {readonly kind: 'untracked'; readonly kept: boolean};

/**
 * `failed`: the LMS did not take the commit; `refused`: it did not take the state, the score or the
 * status; `lost`: it holds this session for over, or is gone, so only opening the course again
 * helps; `signed-out` and `offline`: the probe says so.
 */
export type NotSentReason = 'failed' | 'refused' | 'lost' | 'signed-out' | 'offline';

/** What a session's trouble is to the learner. */
export function reasonOf({kind}: Trouble): NotSentReason {
  return kind === 'ended' ? 'lost' : kind;
}

/** Why nothing can arrive now; nothing where it may. */
export function notReached(reach: Reach): NotSentReason | undefined {
  return reach === 'signed-out' || reach === 'offline' ? reach : undefined;
}

/** Whether two say the same, so that nobody is told twice. */
export function sameSaveState(one: SaveState, other: SaveState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * A state as it is in this session: a review stays a review, and an untracked course has nothing to send.
 *
 * @returns Nothing where there is nothing to tell.
 */
export function stateIn(
  state: SaveState,
  recorded: boolean,
  untracked: boolean,
): SaveState | undefined {
  if (state.kind === 'ended' || state.kind === 'elsewhere') return state;
  if (!recorded) return state.kind === 'review' ? state : undefined;
  if (!untracked) return state;
  return state.kind === 'waiting' ? undefined : {kind: 'untracked', kept: state.kind === 'sent'};
}
