import {t as recordWords} from '../../i18n/record.js';
import {t} from '../../i18n/shell.js';
import type {SaveStatus} from '../save-status/status.js';

/** What the exit screen says about a status, and whether leaving now is safe. */
export interface ExitWords {
  readonly title: string;
  readonly text: string;
  /**
   * `sent`: all arrived at the LMS's door; `unsent`: staying helps; `cut`: it no longer does;
   * `busy`: being sent; `none`: there is nothing to send.
   */
  readonly outcome: 'sent' | 'unsent' | 'cut' | 'busy' | 'none';
}

export function exitWords(status: SaveStatus): ExitWords {
  const words = recordWords.record.exit;
  switch (status.kind) {
    case 'connecting':
    case 'waiting':
      return {title: words.sending, text: words.sendingDo, outcome: 'busy'};
    case 'sent':
      return {title: words.safe, text: words.safeDo, outcome: 'sent'};
    case 'not-sent':
      return unsent(status.reason);
    case 'ended':
      return status.sent
        ? {title: words.safe, text: words.safeDo, outcome: 'sent'}
        : {title: words.cut, text: words.cutDo, outcome: 'cut'};
    case 'review':
      return {title: words.review, text: words.reviewDo, outcome: 'none'};
    case 'untracked':
      return {
        title: words.untracked,
        text: status.kept ? words.untrackedKept : words.untrackedLost,
        outcome: 'none',
      };
  }
}

function unsent(reason: keyof typeof t.status.reasons): ExitWords {
  const {exit} = recordWords.record;
  const {status} = t;
  const why = status.reasons[reason];
  // A session that is lost takes nothing more: staying would promise too much.
  return reason === 'lost'
    ? {title: exit.cut, text: why, outcome: 'cut'}
    : {title: exit.unsent, text: `${why} ${exit.unsentDo}`, outcome: 'unsent'};
}
