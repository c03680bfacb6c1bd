import {fine, note, trouble, type Finding} from '../connection/finding.js';
import {t} from '../i18n/flight-check.js';
import type {Answer} from '../lms/api-calls.js';

const words = t.finding.returned;
const prefix = 'nrr-flight-check.';

/** What a check leaves as suspend data, for the next one to find: the course's own letters, and nobody's name. */
export function markOf(token: string): string {
  return `${prefix}${token}`;
}

/** What this device keeps, so that the next check knows whether something was saved. */
export function storageKey(edition: '1.2' | '2004'): string {
  return `nrr-flight-check-${edition}`;
}

/** Data of somebody else, which a check leaves alone. */
export function isForeign({value}: Answer): boolean {
  const text = value.trim().toLowerCase();
  return text !== '' && !text.includes(prefix) && !prefix.startsWith(text);
}

/** Not merely empty: reading failed, or there is no session (1.2 has 301; 2004 has 122, 123 and 301). */
export function isUnreadable({code}: Answer): boolean {
  return [101, 122, 123, 301].includes(code);
}

/**
 * Whether the LMS gave back what the last check saved.
 *
 * @param held - what it gave as suspend data at the start
 * @param kept - what this device knows of the last check
 */
export function checkReturned(held: Answer, kept: string | undefined): Finding {
  const {value} = held;
  if (isForeign(held)) return note('returned', words.foreign);
  if (value.trim() === '')
    return kept ? trouble('returned', words.lost) : note('returned', words.first);
  if (!/^nrr-flight-check\.[\da-f]{8}$/.test(value.trim()))
    return trouble('returned', words.changed);
  const isOlder = kept !== undefined && value.trim() !== markOf(kept);
  return isOlder ? note('returned', words.older) : fine('returned', words.fine);
}
