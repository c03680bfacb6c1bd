/**
 * Where the learner's work is, as plain values. An LMS's "true" proves that the work was sent, not
 * that it was kept: only `saved` may be called so.
 */
export type SaveStatus =
  | {readonly kind: 'connecting'}
  /** All was sent at this time. */
  | {readonly kind: 'sent'; readonly at: Date}
  /** All was sent at this time, and after that the LMS's server was reached, still signed in. */
  | {readonly kind: 'saved'; readonly at: Date}
  /** Something changed a moment ago and will be sent soon. */
  | {readonly kind: 'waiting'}
  /** Sending has gone wrong since then; `kept`: the work is kept on this device meanwhile. */
  | {
      readonly kind: 'not-sent';
      readonly since: Date;
      readonly reason: NotSentReason;
      readonly kept?: boolean;
    }
  /** Another window of this course has taken over: nothing is sent from here any more. */
  | {readonly kind: 'elsewhere'}
  /** The session is over; whether all was sent before, and if not, whether it is kept on this device. */
  | {readonly kind: 'ended'; readonly sent: boolean; readonly kept?: boolean}
  /** Nothing is recorded in this visit. */
  | {readonly kind: 'review'; readonly why: 'review' | 'browse' | 'no-credit'}
  /** No LMS; whether the progress is kept on this device. */
  | {readonly kind: 'untracked'; readonly kept: boolean};

export type NotSentReason = 'failed' | 'refused' | 'lost' | 'signed-out' | 'offline';
