import {t as recordWords} from '../../i18n/record.js';
import {t} from '../../i18n/shell.js';
import type {SaveStatus} from '../save-status/status.js';

/** What the exit screen says about a status, and whether leaving now is safe. */
export interface ExitWords {
  readonly title: string;
  readonly text: string;
  /**
   * `sent`: all arrived at the LMS's door; `unsent`: staying helps; `cut`: it no longer does;
   * `busy`: being sent; `elsewhere`: another window has the work; `none`: there is nothing to send.
   */
  readonly outcome: 'sent' | 'unsent' | 'cut' | 'busy' | 'elsewhere' | 'none';
}

export function exitWords(status: SaveStatus): ExitWords {
  const words = recordWords.record.exit;
  if ('at' in status) return arrived(status);
  switch (status.kind) {
    case 'connecting':
    case 'waiting':
      return {title: words.sending, text: words.sendingDo, outcome: 'busy'};
    case 'not-sent':
      return unsent(status);
    case 'elsewhere':
      return {title: words.elsewhere, text: words.elsewhereDo, outcome: 'elsewhere'};
    case 'ended':
      return ended(status);
    case 'review':
      return {title: words.review, text: words.reviewDo, outcome: 'none'};
    case 'untracked':
      return untracked(status);
  }
}

type Of<Kind extends SaveStatus['kind']> = Extract<SaveStatus, {kind: Kind}>;

function arrived({kind}: Of<'sent' | 'saved'>): ExitWords {
  const {exit} = recordWords.record;
  return {title: exit.safe, text: kind === 'saved' ? exit.savedDo : exit.safeDo, outcome: 'sent'};
}

function unsent({reason, kept}: Of<'not-sent'>): ExitWords {
  const {exit} = recordWords.record;
  const why = t.status.reasons[reason];
  // A session that is lost takes nothing more: staying would promise too much.
  if (reason === 'lost') {
    return {title: exit.cut, text: kept ? `${why} ${exit.keptDo}` : why, outcome: 'cut'};
  }
  const then = kept && reason !== 'refused' ? exit.keptDo : exit.unsentDo;
  return {title: exit.unsent, text: `${why} ${then}`, outcome: 'unsent'};
}

function ended({sent, kept}: Of<'ended'>): ExitWords {
  const {exit} = recordWords.record;
  if (sent) return {title: exit.safe, text: exit.safeDo, outcome: 'sent'};
  return {title: exit.cut, text: kept ? exit.cutKept : exit.cutDo, outcome: 'cut'};
}

function untracked({kept}: Of<'untracked'>): ExitWords {
  const {exit} = recordWords.record;
  return {
    title: exit.untracked,
    text: kept ? exit.untrackedKept : exit.untrackedLost,
    outcome: 'none',
  };
}
