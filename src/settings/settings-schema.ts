import type {CompletionRule, FailRule} from '../course/score.js';
import {matching, object, oneOf, passing, text, type Check} from './checks.js';

/** The region of a package whose settings name none. */
export const DEFAULT_REGION = 'nz';

/** What an administrator may set. A name that has shipped never changes its meaning and never goes. */
export interface Settings {
  /** Whose contacts and law the course shows. */
  readonly region: string;
  readonly schoolName?: string;
  readonly contacts: SchoolContacts;
  /** 0 to 100. */
  readonly passMark?: number;
  readonly completion: CompletionRule;
  readonly statusOnFail: FailRule;
  /** Whether each answer of the assessment is sent. */
  readonly interactions: boolean;
  /** Whether this device may keep work until it has arrived; not wanted where many share a device. */
  readonly keepOnDevice: boolean;
  /** Hours on the certificate, above 0, in place of the course's own. */
  readonly certificateHours?: number;
  /** Whether the card for the wall carries codes of the school's own numbers and addresses. */
  readonly printContactCodes: boolean;
}

/** Whom the school's staff tell: the four people of its safeguarding card. */
export interface SchoolContacts {
  readonly lead?: SchoolContact;
  readonly deputy?: SchoolContact;
  readonly outOfHours?: SchoolContact;
  /** Whom to tell when the concern is about the lead, the principal or a colleague. */
  readonly instead?: SchoolContact;
}

export interface SchoolContact {
  /** A name, or the role where the school names nobody. */
  readonly name: string;
  readonly role?: string;
  readonly phone?: string;
  readonly email?: string;
}

/** What a package's settings are where its `settings.js` sets nothing. */
export const defaultSettings: Settings = {
  region: DEFAULT_REGION,
  contacts: {},
  completion: 'pass',
  statusOnFail: 'incomplete',
  interactions: false,
  keepOnDevice: true,
  printContactCodes: false,
};

/** @param regions The regions that the package holds. */
export function settingsCheck(regions: readonly string[]): Check<Partial<Settings>> {
  return object<Settings>({
    region: oneOf(regions),
    schoolName: text(120),
    contacts: object<SchoolContacts>({
      lead: contact,
      deputy: contact,
      outOfHours: contact,
      instead: contact,
    }),
    passMark: passing(isPercentage, 'a number from 0 to 100, without quotation marks'),
    completion: oneOf(['pass', 'visit', 'pass-and-visit']),
    statusOnFail: oneOf(['incomplete', 'failed']),
    interactions: passing(isBoolean, 'true or false, without quotation marks'),
    keepOnDevice: passing(isBoolean, 'true or false, without quotation marks'),
    certificateHours: passing(isHours, 'a number above 0, without quotation marks'),
    printContactCodes: passing(isBoolean, 'true or false, without quotation marks'),
  });
}

const written = object<SchoolContact>({
  name: text(80),
  role: text(80),
  phone: matching(
    /^(\D*\d){3}.{0,60}$/,
    'a telephone number in quotation marks, such as "09 555 0100"',
  ),
  email: matching(/^[^\s@]+@[^\s@]+$/, 'one e-mail address, such as "lead@school.example"'),
});

/** A role can stand for the name, so that a school need not name a person. */
const contact: Check<SchoolContact> = (value, refuse) => {
  const taken = written(value, refuse);
  if (!taken) return undefined;
  const {name, role, ...ways} = taken;
  if (name !== undefined) return {name, ...(role !== undefined && {role}), ...ways};
  if (role !== undefined) return {name: role, ...ways};
  refuse([], value, 'a name or a role beside the rest');
  return undefined;
};

function isBoolean(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isHours(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function isPercentage(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
