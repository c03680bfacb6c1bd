import type {Contact, ContactWay, Region} from '../../course/region.js';
import {dialled, linkOf} from '../safeguarding-card/ways.js';
import type {School, SchoolPerson} from '../school.js';

/** What a code holds, and what it does. */
export interface CardCode {
  readonly does: 'page' | 'phone' | 'email' | 'keep';
  readonly text: string;
}

/** The longest contact that a code holds with the school's name: more makes it as large as a stamp. */
const longestWithSchool = 210;

/** A code for a service's page. An emergency number is dialled, never scanned. */
export function serviceCode({emergency, ways}: Contact): CardCode | undefined {
  if (emergency) return undefined;
  const [text] = ways.filter(({kind}) => kind === 'web').flatMap(way => linkOf(way) ?? []);
  return text === undefined ? undefined : {does: 'page', text};
}

/**
 * Codes for one of the school's people: to phone, or where that is not certain to write; for the lead also to
 * keep.
 */
export function personCodes(
  part: keyof NonNullable<School['contacts']>,
  {contacts, schoolName, printContactCodes}: School,
  region: Region,
): readonly CardCode[] {
  const person = contacts?.[part];
  if (!person || !printContactCodes) return [];
  const phone = phoneOf(person, region);
  const email = person.email && linkOf({kind: 'email', label: '', address: person.email});
  const codes: CardCode[] = [];
  if (phone) codes.push({does: 'phone', text: `tel:${phone}`});
  else if (email) codes.push({does: 'email', text: email});
  if (part === 'lead' && (phone ?? email)) {
    codes.push({does: 'keep', text: vCard(person, phone, schoolName)});
  }
  return codes;
}

/** What a telephone dials; nothing for an emergency number, which a school may have written here, too. */
function phoneOf({phone}: SchoolPerson, {contacts}: Region): string | undefined {
  const number = dialled(phone ?? '');
  const isShort = number !== undefined && number.length < 4;
  const ways = contacts.filter(({emergency}) => emergency).flatMap(contact => contact.ways);
  return isShort || ways.some(way => numberOf(way) === number) ? undefined : number;
}

const numberOf = (way: ContactWay) => ('number' in way ? dialled(way.number) : undefined);

/** RFC 2426, with as little as telephones take. */
function vCard({name, email}: SchoolPerson, phone: string | undefined, school = ''): string {
  const card = (organisation: string) =>
    [
      'BEGIN:VCARD',
      'VERSION:3.0',
      `N:${escaped(name)}`,
      `FN:${escaped(name)}`,
      organisation && `ORG:${escaped(organisation)}`,
      phone && `TEL:${phone}`,
      email && `EMAIL:${escaped(email)}`,
      'END:VCARD',
    ]
      .filter(Boolean)
      .join('\r\n');
  const whole = card(school);
  return whole.length > longestWithSchool ? card('') : whole;
}

function escaped(text: string): string {
  return text.replace(/[\\,;]/g, '\\$&').replace(/\s+/g, ' ');
}
