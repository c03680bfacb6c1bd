import {statusWords} from '../../src/components/save-status/status-words.js';
import {t} from '../../src/i18n/record.js';
import type {NotConnected} from '../../src/lms/connect.js';
import {noticesOf} from '../../src/player/notices.js';
import type {CourseRun} from './course-run.js';

type Reasons = typeof t.record.connection.reasons;

/** Which screen tells of a connection that was not made. */
const screens: Readonly<Record<NotConnected['reason'], keyof Reasons>> = {
  absent: 'not-found',
  blocked: 'blocked',
  'wrong-edition': 'wrong-edition',
  refused: 'initialise-failed',
  closed: 'closed',
};

/** What the learner was shown last, in the words of the screens: notices of the opening, then the status line. */
export function learnerWords(run: CourseRun): string {
  const {connection, states} = run;
  if (connection?.connected === false) {
    const {title, act} = t.record.connection.reasons[screens[connection.reason]];
    return `${title}. ${act}`;
  }
  const notices = connection ? noticesOf(run.learner.opened, run.launch) : [];
  const status = statusWords(states.at(-1) ?? {kind: 'connecting'});
  return [...run.asked, ...notices, status].join(' ');
}
