import {t} from '../i18n/record.js';
import type {Launch} from '../lms/session.js';
import type {OpenedAttempt} from './open-attempt.js';

/** What the learner should know about this opening, in plain lines. */
export function noticesOf({trouble, recovered}: OpenedAttempt, launch: Launch): readonly string[] {
  const {notices, recovery} = t.record;
  return [
    ...(trouble ? [notices[trouble]] : []),
    ...(recovered ? [recovery.recovered(recovered)] : []),
    ...(launch.recorded ? [] : [notices[launch.mode === 'normal' ? 'noCredit' : launch.mode]]),
  ];
}
