/** One of a school's own people, as the administrator wrote them. An empty text is as good as none. */
export interface SchoolPerson {
  readonly name: string;
  /** Such as "Deputy principal". */
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** What the settings say about the school: the part of them that screens show. */
export interface School {
  readonly schoolName?: string | undefined;
  readonly contacts?: SchoolContacts | undefined;
}

export interface SchoolContacts {
  readonly lead?: SchoolPerson | undefined;
  readonly deputy?: SchoolPerson | undefined;
  readonly outOfHours?: SchoolPerson | undefined;
  /** Whom to tell when the concern is about the lead, the principal or a colleague. */
  readonly instead?: SchoolPerson | undefined;
}

/** What an administrator filled in, or nothing where the field is empty. */
export function filled(text: string | undefined): string | undefined {
  return text?.trim() ? text : undefined;
}

/** Whether the school has told how to find this person: a name, or a way to reach them. */
export function isKnown(person: SchoolPerson | undefined): person is SchoolPerson {
  return [person?.name, person?.phone, person?.email].some(text => filled(text));
}
