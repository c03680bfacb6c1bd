import {t} from '../../i18n/shell.js';
import type {SaveStatus} from './status.js';

/** The line that tells a status. */
export function statusWords(status: SaveStatus): string {
  const words = t.status;
  if ('at' in status) return words[status.kind](status.at);
  switch (status.kind) {
    case 'not-sent':
      return withKept(`${words.since(status.since)}. ${words.reasons[status.reason]}`, status);
    case 'ended':
      return status.sent ? words.endedSent : withKept(words.endedUnsent, status);
    case 'review':
      return words[status.why];
    case 'untracked':
      return status.kept ? words.untrackedKept : words.untracked;
    default:
      return words[status.kind];
  }
}

/**
 * What a change of status is worth saying aloud: nothing for work that was sent or saved as usual,
 * trouble once for each reason, and its end.
 */
export function statusNews(before: SaveStatus | undefined, now: SaveStatus): string {
  if (isSame(before, now)) return '';
  if (now.kind !== 'sent' && now.kind !== 'saved') return statusWords(now);
  if (before?.kind !== 'not-sent') return '';
  return now.kind === 'sent' ? t.status.sentAgain : statusWords(now);
}

// What an LMS refuses for good is not sent later either, so that keeping it is no comfort.
function withKept(words: string, {kept, reason}: {kept?: boolean; reason?: string}): string {
  return kept && reason !== 'refused' ? `${words} ${t.status.kept}` : words;
}

function isSame(before: SaveStatus | undefined, now: SaveStatus): boolean {
  if (before?.kind === 'not-sent' && now.kind === 'not-sent') return before.reason === now.reason;
  return before?.kind === now.kind;
}
