/**
 * Where the learner's work is, as plain values. Nothing here is ever called saved: an LMS's "true"
 * proves that the work was sent, not that it was kept.
 */
export type SaveStatus =
  | {readonly kind: 'connecting'}
  /** All was sent at this time. */
  | {readonly kind: 'sent'; readonly at: Date}
  /** Something changed a moment ago and will be sent soon. */
  | {readonly kind: 'waiting'}
  /** Sending has gone wrong since then. */
  | {readonly kind: 'not-sent'; readonly since: Date; readonly reason: NotSentReason}
  /** The session is over; whether all was sent before. */
  | {readonly kind: 'ended'; readonly sent: boolean}
  /** Nothing is recorded in this visit. */
  | {readonly kind: 'review'; readonly why: 'review' | 'browse' | 'no-credit'}
  /** No LMS; whether the progress is kept on this device. */
  | {readonly kind: 'untracked'; readonly kept: boolean};

export type NotSentReason = 'failed' | 'refused' | 'lost' | 'signed-out' | 'offline';
