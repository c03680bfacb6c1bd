import {mainWay} from '../../course/corrected-region.js';
import type {Contact} from '../../course/region.js';
import {t} from '../../i18n/card.js';
import {isStale} from './age.js';

/** What of a contact the school has given; empty where everything is the region's own. */
export function givenBySchool({corrected = []}: Contact): string {
  return corrected.length === 0 ? '' : t.card.given(corrected);
}

/**
 * How far a contact can be relied on: whom its number is from.
 *
 * @param dated When the course last checked it, in words: left out where its number is the school's.
 */
export function checkedLine(contact: Contact, dated: string): string {
  return [givenBySchool(contact), isGiven(contact) ? '' : dated].filter(Boolean).join(' ');
}

/** Whether the course checked it long ago; how old what a school gives is, nobody knows. */
export function isOld(contact: Contact, now: Date): boolean {
  return !isGiven(contact) && isStale(contact.seen, now);
}

function isGiven({ways, corrected = []}: Contact): boolean {
  const main = mainWay(ways)?.kind;
  return main !== undefined && corrected.includes(main);
}
