/** A region's contacts, route, law, words and review state. Compiled from `modules/regions/<id>.yaml`. */
export interface Region {
  /** Such as `nz`. */
  readonly id: string;
  readonly name: string;
  /** Dated sign-offs; empty until people have reviewed. */
  readonly reviews: readonly Review[];
  /** The reviews that this region needs before it counts as reviewed. */
  readonly reviewsNeeded: readonly ReviewKind[];
  /** Role, such as `police`, → contact id: what prose may name as `{contact:police}`. */
  readonly roles: Readonly<Record<string, string>>;
  /** In the order in which the card shows them; emergency first. */
  readonly contacts: readonly Contact[];
  /** What the region calls people. */
  readonly words?: RegionWords;
  /** Law and policy at awareness level: never legal advice. */
  readonly law?: readonly LawEntry[];
  /** Whom to tell in which situation. */
  readonly route?: readonly RouteEntry[];
}

export type ReviewKind = 'law' | 'safeguarding' | 'maori';

export interface Review {
  readonly kind: ReviewKind;
  /** Such as `2026-11-22`. */
  readonly date: string;
  readonly by: string;
}

/** What an entry rests on, and how far. */
export interface Evidence {
  readonly source: {readonly title: string; readonly address: string};
  /** The date that the source itself bears, or null where it bears none. */
  readonly sourceDate: string | null;
  /** The month or day on which the source's page was seen: `2026-11` or `2026-11-22`. */
  readonly seen: string;
  /** `confirm`: the screen adds that it is still to be confirmed locally. */
  readonly confidence: 'seen' | 'confirm';
}

export interface RegionWords {
  /** Such as "designated safeguarding lead", and where it is called otherwise. */
  readonly lead: Evidence & {readonly text: string; readonly note?: string | undefined};
  /** Such as "headteacher". */
  readonly principal: string;
  /** Such as "whānau". */
  readonly family: string;
  /** BCP 47, such as `mi`, where that word is of another language than the course. */
  readonly familyLanguage?: string | undefined;
}

export interface LawEntry extends Evidence {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

export interface RouteEntry extends Evidence {
  /** Such as `now-danger`; the same in every region. */
  readonly id: string;
  /** The situation. */
  readonly when: string;
  /** In this order: `lead`, `instead` (whom the school names beside its lead), or the id of a contact. */
  readonly to: readonly string[];
  /** Ids of contacts that may hear too: when, and from whom, the note says. */
  readonly also?: readonly string[] | undefined;
  readonly note?: string | undefined;
}

export interface Contact extends Evidence {
  readonly id: string;
  readonly name: string;
  /** What a sentence calls it, such as "your local police", where its name and number would not fit into one. */
  readonly inProse?: string | undefined;
  /** When to use it, in one sentence. */
  readonly when: string;
  /**
   * Which headings of the card it stands under; an emergency number stands above both. What is for somebody
   * worried about their own behaviour stands apart from the card.
   */
  readonly audience: readonly ('student' | 'staff' | 'own-behaviour')[];
  readonly emergency: boolean;
  readonly ways: readonly ContactWay[];
  /** Such as "24 hours, every day". */
  readonly hours: string;
  /** The day on which a person rang, or null: nobody has yet. */
  readonly rung: string | null;
  /** What the school's settings gave in place of the region's own. */
  readonly corrected?: readonly CorrectedPart[];
}

export type CorrectedPart = ContactWay['kind'] | 'hours';

export type ContactWay =
  | {readonly kind: 'phone'; readonly label: string; readonly number: string}
  | {readonly kind: 'text'; readonly label: string; readonly number: string}
  | {readonly kind: 'email'; readonly label: string; readonly address: string}
  | {readonly kind: 'web'; readonly label: string; readonly address: string};

/** What prose needs of a region to name a contact or people. A whole region will do, too. */
export interface ProseRegion {
  readonly words?: ProseWords | undefined;
  readonly roles: Region['roles'];
  readonly contacts: readonly Pick<Contact, 'id' | 'name' | 'inProse' | 'confidence' | 'ways'>[];
}

/** What a region calls people, as far as prose asks for it. */
export interface ProseWords extends Partial<Omit<RegionWords, 'lead'>> {
  readonly lead: Pick<RegionWords['lead'], 'text'>;
}

/**
 * A region as prose needs it: only the roles that prose names, and their contacts.
 *
 * @param named Whether prose has a name, such as `contact:police`.
 */
export function proseRegionOf(region: Region, named: (name: string) => boolean): ProseRegion {
  const roles = Object.fromEntries(
    Object.entries(region.roles).filter(([role]) => named(`contact:${role}`)),
  );
  const ids = new Set(Object.values(roles));
  return {
    ...(region.words && {words: proseWordsOf(region.words, named)}),
    roles,
    contacts: region.contacts
      .filter(({id}) => ids.has(id))
      .map(({id, name, inProse, confidence, ways}) => ({
        id,
        name,
        ...(inProse && {inProse}),
        confidence,
        ways: ways.filter((way, at) => way.kind === 'phone' || at === 0),
      })),
  };
}

function proseWordsOf(
  {lead, principal, family, familyLanguage}: RegionWords,
  named: (name: string) => boolean,
): ProseWords {
  return {
    lead: {text: lead.text},
    ...(named('principal') && {principal}),
    ...(named('family') && {family, familyLanguage}),
  };
}
