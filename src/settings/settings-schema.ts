import type {CompletionRule, FailRule} from '../course/score.js';
import {listOf, mapOf, matching, object, oneOf, passing, text, type Check} from './checks.js';

/** The region of a package whose settings name none. */
export const DEFAULT_REGION = 'nz';

/** What an administrator may set. A name that has shipped never changes its meaning and never goes. */
export interface Settings {
  /** Whose contacts and law the course shows. */
  readonly region: string;
  readonly schoolName?: string;
  readonly contacts: SchoolContacts;
  /** Schools that share the package: each learner chooses one, whose name and people stand in for these. */
  readonly schools: readonly School[];
  /** Contact id of the region → what the school knows better. */
  readonly contactCorrections: Readonly<Record<string, ContactCorrection>>;
  /** A picture as a `data:` address. */
  readonly logo?: string;
  /** Such as `#0b6b5d`; shown as it is only where that can be read. */
  readonly accentColour?: string;
  /** Ids of modules that learners do not see. What was done in them stays. */
  readonly modulesOff: readonly string[];
  /** Whether the steps of the full route count as optional. */
  readonly expressRoute: boolean;
  /** 0 to 100. */
  readonly passMark?: number;
  readonly completion: CompletionRule;
  readonly statusOnFail: FailRule;
  /** Whether each answer of the assessment is sent. */
  readonly interactions: boolean;
  /** Whether this device may keep work until it has arrived; not wanted where many share a device. */
  readonly keepOnDevice: boolean;
  /** What becomes of the window once the session has ended and the work is sent. */
  readonly exit: 'stay' | 'close';
  /** Hours on the certificate, above 0, in place of the course's own. */
  readonly certificateHours?: number;
  /** Whether the card for the wall carries codes of the school's own numbers and addresses. */
  readonly printContactCodes: boolean;
}

/** One of several schools with one package. */
export interface School {
  readonly schoolName: string;
  readonly contacts?: SchoolContacts;
}

/** What stands in for a part of a region's contact: each replaces the first way of its kind. */
export interface ContactCorrection {
  readonly phone?: string;
  readonly text?: string;
  readonly email?: string;
  readonly web?: string;
  readonly hours?: string;
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
  schools: [],
  contactCorrections: {},
  modulesOff: [],
  expressRoute: false,
  completion: 'pass',
  statusOnFail: 'incomplete',
  interactions: false,
  keepOnDevice: true,
  exit: 'stay',
  printContactCodes: false,
};

/** @param regions The regions that the package holds. */
export function settingsCheck(regions: readonly string[]): Check<Partial<Settings>> {
  return object<Settings>({
    region: oneOf(regions),
    schoolName,
    contacts,
    schools: listOf(school, 300),
    contactCorrections: mapOf(
      object<ContactCorrection>({phone, text: phone, email, web: text(200), hours: text(80)}),
    ),
    logo: matching(
      /^data:image\/(png|jpeg|webp|svg\+xml);base64,[\w+/=]{1,60000}$/,
      'a picture that the customise page has put here, of at most 45 kB',
    ),
    accentColour: matching(/^#[\da-f]{6}$/i, 'a colour such as "#0b6b5d"'),
    modulesOff: listOf(text(40), 20),
    expressRoute: yesOrNo,
    passMark: passing(isPercentage, 'a number from 0 to 100, without quotation marks'),
    completion: oneOf(['pass', 'visit', 'pass-and-visit']),
    statusOnFail: oneOf(['incomplete', 'failed']),
    interactions: yesOrNo,
    keepOnDevice: yesOrNo,
    exit: oneOf(['stay', 'close']),
    certificateHours: passing(isHours, 'a number above 0, without quotation marks'),
    printContactCodes: yesOrNo,
  });
}

const phone = matching(
  /^(\D*\d){3}.{0,60}$/,
  'a telephone number in quotation marks, such as "09 555 0100"',
);

const email = matching(/^[^\s@]+@[^\s@]+$/, 'one e-mail address, such as "lead@school.example"');

const written = object<SchoolContact>({name: text(80), role: text(80), phone, email});

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

const schoolName = text(120);

const contacts = object<SchoolContacts>({
  lead: contact,
  deputy: contact,
  outOfHours: contact,
  instead: contact,
});

const namedSchool = object<School>({schoolName, contacts});

const school: Check<School> = (value, refuse) => {
  const taken = namedSchool(value, refuse);
  if (taken?.schoolName !== undefined) return taken as School;
  if (taken) refuse([], value, 'a schoolName beside the rest');
  return undefined;
};

const yesOrNo: Check<boolean> = passing(
  value => typeof value === 'boolean',
  'true or false, without quotation marks',
);

function isHours(value: unknown): value is number {
  return typeof value === 'number' && value > 0;
}

function isPercentage(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= 100;
}
