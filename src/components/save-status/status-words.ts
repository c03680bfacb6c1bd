import {t} from '../../i18n/shell.js';
import type {SaveStatus} from './status.js';

/** The line that tells a status. */
export function statusWords(status: SaveStatus): string {
  const words = t.status;
  switch (status.kind) {
    case 'connecting':
      return words.connecting;
    case 'waiting':
      return words.waiting;
    case 'sent':
      return words.sent(status.at);
    case 'not-sent':
      return `${words.since(status.since)}. ${words.reasons[status.reason]}`;
    case 'ended':
      return status.sent ? words.endedSent : words.endedUnsent;
    case 'review':
      return words[status.why];
    case 'untracked':
      return status.kept ? words.untrackedKept : words.untracked;
  }
}

/**
 * What a change of status is worth saying aloud: nothing for work that was sent as usual, trouble
 * once for each reason, and its end.
 */
export function statusNews(before: SaveStatus | undefined, now: SaveStatus): string {
  if (isSame(before, now)) return '';
  if (now.kind !== 'sent') return statusWords(now);
  return before?.kind === 'not-sent' ? t.status.sentAgain : '';
}

function isSame(before: SaveStatus | undefined, now: SaveStatus): boolean {
  if (before?.kind === 'not-sent' && now.kind === 'not-sent') return before.reason === now.reason;
  return before?.kind === now.kind;
}
