import {t} from '../i18n/shell.js';
import type {Launch} from '../lms/session.js';

/** What the learner should know about this opening: that nothing is recorded, and why. */
export function launchNotices(launch: Launch): readonly string[] {
  if (launch.recorded) return [];
  const {review, browse, noCredit} = t.player.notRecorded;
  if (launch.mode === 'normal') return [noCredit];
  return [launch.mode === 'review' ? review : browse];
}
