import type {Contact, ContactWay, CorrectedPart, Region} from './region.js';

/** What stands in for a part of a contact: a way for the first of its kind, or the hours. */
export type Correction = Partial<Readonly<Record<CorrectedPart, string>>>;

const kinds = ['phone', 'text', 'email', 'web'] as const;

/**
 * A region as a school knows it better. Each correction stands in for the first way of its kind, or is added where
 * there is none, and the contact says which of its parts are the school's. Emergency contacts are never changed.
 *
 * @param corrections Contact id → what has changed of it; ids that the region has not do nothing.
 */
export function correctedRegion(
  region: Region,
  corrections: Readonly<Record<string, Correction>>,
): Region {
  const contacts = region.contacts.map(contact => {
    const correction = corrections[contact.id];
    return correction && !contact.emergency ? correctedContact(contact, correction) : contact;
  });
  return {...region, contacts};
}

function correctedContact(contact: Contact, correction: Correction): Contact {
  const {hours = contact.hours} = correction;
  const changed = kinds.filter(kind => correction[kind] !== undefined);
  const ways = changed.reduce<readonly ContactWay[]>(
    (before, kind) => withWay(before, kind, correction[kind] ?? ''),
    contact.ways,
  );
  const corrected: CorrectedPart[] = [...changed];
  if (correction.hours !== undefined) corrected.push('hours');
  if (corrected.length === 0) return contact;
  const main = mainWay(ways)?.kind;
  return {
    ...contact,
    name: nameWith(contact, correction.phone),
    ways,
    hours,
    corrected,
    // What was to be confirmed is the number that prose and cards give first, and prose had none before.
    ...(main && changed.includes(main) && {confidence: 'seen', inProse: undefined}),
  };
}

/** The way by which prose names a contact: a phone before all else. */
export function mainWay(ways: readonly ContactWay[]): ContactWay | undefined {
  return ways.find(({kind}) => kind === 'phone') ?? ways[0];
}

function withWay(ways: readonly ContactWay[], kind: ContactWay['kind'], value: string) {
  const at = ways.findIndex(way => way.kind === kind);
  const way = wayOf(kind, value, ways[at]);
  return at < 0 ? [...ways, way] : ways.map((each, index) => (index === at ? way : each));
}

/** Letters that stood for the old number go with it; “Text” stays. */
function wayOf(kind: ContactWay['kind'], value: string, before?: ContactWay): ContactWay {
  if (kind === 'phone') return {kind, label: value, number: value};
  if (kind === 'email') return {kind, label: value, address: value};
  if (kind === 'web') {
    return {kind, label: value.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''), address: value};
  }
  const [verb = ''] = /^\p{L}+ /u.exec(before?.label ?? '') ?? [];
  return {kind, label: value.startsWith(verb) ? value : verb + value, number: value};
}

/** Some are called by their number, such as “105 (Police)”. */
function nameWith({name, ways}: Contact, phone: string | undefined): string {
  const before = ways.find(way => way.kind === 'phone');
  return phone === undefined || !before ? name : name.replace(before.number, () => phone);
}
