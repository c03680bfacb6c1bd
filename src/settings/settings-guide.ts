import {defaultSettings, settingsCheck} from './settings-schema.js';

/** How a person gives a setting. */
export type SettingField = 'region' | 'text' | 'phone' | 'email' | 'number' | 'choice' | 'yes-no';

export interface SettingChoice {
  readonly value: string;
  readonly label: string;
  readonly help: string;
}

/** What somebody who sets a school's settings is told about one of them. */
export interface SettingGuide {
  /** The keys that lead to it, such as `contacts.lead.phone`. */
  readonly key: string;
  readonly label: string;
  readonly help: string;
  readonly field: SettingField;
  /** Where `field` is `choice`. */
  readonly choices?: readonly SettingChoice[];
  /** What the course does where it is not set. */
  readonly unset: string;
  /** One that passes the check. */
  readonly example: string | number | boolean;
}

/** Settings that belong together. */
export interface SettingGroup {
  readonly title: string;
  readonly help: string;
  readonly settings: readonly SettingGuide[];
}

const standsIn = 'A role will do in place of a name: “Deputy principal”.';

/** The four parts of one of the school's people. A person needs a name or a role beside the rest. */
function person(who: string, title: string, help: string, example: string): SettingGroup {
  const key = (part: string): string => `contacts.${who}.${part}`;
  const unset = 'Left out.';
  return {
    title,
    help,
    settings: [
      {key: key('name'), label: 'Name', help: standsIn, field: 'text', unset, example},
      {
        key: key('role'),
        label: 'Role',
        help: 'Shown after the name.',
        field: 'text',
        unset,
        example: 'Guidance counsellor',
      },
      {
        key: key('phone'),
        label: 'Phone',
        help: 'A work number, with its area code.',
        field: 'phone',
        unset,
        example: '09 555 0100',
      },
      {
        key: key('email'),
        label: 'E-mail',
        help: 'A work address.',
        field: 'email',
        unset,
        example: 'lead@school.example',
      },
    ],
  };
}

/** All settings, in the order of a form: the same keys as the schema's, no more and no fewer. */
export const settingsGuide: readonly SettingGroup[] = [
  {
    title: 'Your school',
    help: 'What staff see first.',
    settings: [
      {
        key: 'region',
        label: 'Region',
        help: 'Whose phone numbers, law and words the course shows.',
        field: 'region',
        unset: 'New Zealand.',
        example: 'nz',
      },
      {
        key: 'schoolName',
        label: 'School name',
        help: 'As it should stand in the course, with its macrons.',
        field: 'text',
        unset: 'The course says “your school”.',
        example: 'Te Kura o Motukiwi',
      },
    ],
  },
  person(
    'lead',
    'Safeguarding lead',
    'Whom staff tell first. Everyone who opens the course can read it, so give work numbers.',
    'Ana Example',
  ),
  person('deputy', 'Who stands in', 'For when the lead is away.', 'Ben Example'),
  person('outOfHours', 'Out of hours', 'For evenings, weekends and holidays.', 'Principal on call'),
  person(
    'instead',
    'Whom to tell instead',
    'For a concern about the lead, the principal or a colleague.',
    'Chair of the board',
  ),
  {
    title: 'The check and the record',
    help: 'Ask whoever looks after your LMS before you change these.',
    settings: [
      {
        key: 'passMark',
        label: 'Pass mark, per cent',
        help: 'One that is set in your LMS comes first.',
        field: 'number',
        unset: 'The course’s own pass mark.',
        example: 80,
      },
      {
        key: 'completion',
        label: 'What completes the course',
        help: 'When your LMS is told that somebody has finished.',
        field: 'choice',
        choices: [
          {value: 'pass', label: 'The check', help: 'The final check is passed.'},
          {value: 'visit', label: 'The steps', help: 'Every step is done or skipped.'},
          {value: 'pass-and-visit', label: 'Both', help: 'Every step, and the final check.'},
        ],
        unset: 'The check.',
        example: 'pass-and-visit',
      },
      {
        key: 'statusOnFail',
        label: 'After a check that was not passed',
        help: 'What your LMS is told until the next try.',
        field: 'choice',
        choices: [
          {value: 'incomplete', label: 'Incomplete', help: 'Staff can simply try again.'},
          {
            value: 'failed',
            label: 'Failed',
            help: 'Moodle then opens a SCORM 1.2 course to look at only: to try again takes a new attempt.',
          },
        ],
        unset: 'Incomplete.',
        example: 'failed',
      },
      {
        key: 'interactions',
        label: 'Send each answer of the check',
        help: 'Your LMS then holds every answer, and not the result alone. Practice answers are never sent.',
        field: 'yes-no',
        unset: 'No: the result only.',
        example: true,
      },
      {
        key: 'keepOnDevice',
        label: 'Keep work in the browser until it has arrived',
        help: 'A lost connection then loses nothing. No name is kept. Choose no where many people share one sign-in.',
        field: 'yes-no',
        unset: 'Yes.',
        example: false,
      },
    ],
  },
  {
    title: 'What is printed',
    help: 'The certificate, and the card for the wall.',
    settings: [
      {
        key: 'certificateHours',
        label: 'Hours on the certificate',
        help: 'Such as 1.5.',
        field: 'number',
        unset: 'The course’s own hours.',
        example: 1.5,
      },
      {
        key: 'printContactCodes',
        label: 'Print codes of your people’s numbers',
        help: 'The card for the wall then carries codes that a phone can read.',
        field: 'yes-no',
        unset: 'No.',
        example: true,
      },
    ],
  },
];

/** Every setting, without its group. */
export const allSettings: readonly SettingGuide[] = settingsGuide.flatMap(({settings}) => settings);

/** What the check takes for a setting, in its own words, such as `a number from 0 to 100, without quotation marks`. */
export function allowedFor(key: string, regions: readonly string[]): string {
  let allowed = '';
  settingsCheck(regions)(nested(key, []), (path, _, words) => {
    if (path.join('.') === key) allowed = words;
  });
  return allowed;
}

/** The value of a setting where nothing sets it, or nothing. */
export function defaultOf(key: string): unknown {
  return Object.hasOwn(defaultSettings, key) ? defaultSettings[key as 'region'] : undefined;
}

/** A value below its keys: `a.b` and 1 make `{a: {b: 1}}`. */
export function nested(key: string, value: unknown): Record<string, unknown> {
  return key.split('.').reduceRight<unknown>((held, part) => ({[part]: held}), value) as Record<
    string,
    unknown
  >;
}
