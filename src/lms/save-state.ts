/**
 * Where the learner's work is, for the screen to put in words. There is no "saved" here: an LMS's
 * "true" proves that the work was sent, not that it was kept.
 */
export type SaveState =
  | {readonly kind: 'connecting'}
  /** Everything was sent at this time. */
  | {readonly kind: 'sent'; readonly at: Date}
  /** Something changed and is not sent yet, as is usual for some seconds. */
  | {readonly kind: 'waiting'}
  /** Sending went wrong more than once and is tried again; `since` is the first failure. */
  | {readonly kind: 'not-sent'; readonly since: Date; readonly reason: NotSentReason}
  /** The session is over; `sent`: nothing was left behind. */
  | {readonly kind: 'ended'; readonly sent: boolean}
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

/** Whether two say the same, so that nobody is told twice. */
export function sameSaveState(one: SaveState, other: SaveState): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
