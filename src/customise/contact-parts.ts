import type {Contact} from '../course/region.js';
import {readSettings} from '../settings/read-settings.js';
import type {ContactCorrection} from '../settings/settings-schema.js';

/** What of a contact can be corrected. */
export type ContactPart = keyof ContactCorrection;

/** Contact id → what the school knows better; as it stands in the form, right or wrong. */
export type Corrections = Readonly<Record<string, ContactCorrection>>;

export const contactParts = ['phone', 'text', 'email', 'web', 'hours'] as const;

/** The course's own value of a part: of several ways of a kind the first; nothing where it has none. */
export function ownPart({ways, hours}: Contact, part: ContactPart): string | undefined {
  if (part === 'hours') return hours;
  const way = ways.find(({kind}) => kind === part);
  if (!way) return undefined;
  return 'number' in way ? way.number : way.address;
}

/** Corrections with what was typed for a part. Nothing, or the course's own, corrects nothing. */
export function withPart(
  corrections: Corrections,
  contact: Contact,
  part: ContactPart,
  typed: string,
): Corrections {
  const value = typed.trim();
  const others = Object.fromEntries(
    Object.entries(corrections[contact.id] ?? {}).filter(([each]) => each !== part),
  );
  const isOwn = value === '' || value === ownPart(contact, part);
  return withContact(corrections, contact.id, isOwn ? others : {...others, [part]: value});
}

/** Corrections without those of some contacts. */
export function without(corrections: Corrections, ids: readonly string[]): Corrections {
  return Object.fromEntries(Object.entries(corrections).filter(([id]) => !ids.includes(id)));
}

function withContact(all: Corrections, id: string, correction: ContactCorrection): Corrections {
  const rest = without(all, [id]);
  return Object.keys(correction).length ? {...rest, [id]: correction} : rest;
}

/** What is allowed instead, by `<contact>.<part>`; for a person, who writes no quotation marks. */
export function correctionProblems(contactCorrections: Corrections): ReadonlyMap<string, string> {
  const {problems} = readSettings({contactCorrections});
  return new Map(
    problems.map(({where, allowed}) => [
      where.replace('contactCorrections.', ''),
      allowed.replace(/,? in quotation marks/, ''),
    ]),
  );
}
