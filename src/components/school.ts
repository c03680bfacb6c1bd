/** One of a school's own people, as the administrator wrote them. What was left empty is not there. */
export interface SchoolPerson {
  /** A name, or a role such as "Deputy principal" where the school names nobody. */
  readonly name: string;
  readonly role?: string | undefined;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
}

/** What the settings say about the school: the part of them that screens show. */
export interface School {
  readonly schoolName?: string | undefined;
  readonly contacts?: SchoolContacts | undefined;
  /** A picture as a `data:` address. */
  readonly logo?: string | undefined;
  /** Whether printed cards carry codes of these people's numbers and addresses. */
  readonly printContactCodes?: boolean | undefined;
}

export interface SchoolContacts {
  readonly lead?: SchoolPerson | undefined;
  readonly deputy?: SchoolPerson | undefined;
  readonly outOfHours?: SchoolPerson | undefined;
  /** Whom to tell when the concern is about the lead, the principal or a colleague. */
  readonly instead?: SchoolPerson | undefined;
}
