import type {SettingGroup} from './setting-guide.js';

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
export const settingGroups: readonly SettingGroup[] = [
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
      {
        key: 'logo',
        label: 'Logo',
        help: 'A picture beside your school’s name, on the cover and on what is printed. It stands on white, as on paper, so take one in colour or in black: a white one cannot be seen. The customise page makes it small and puts it in. Every learner fetches it.',
        field: 'picture',
        unset: 'None is shown.',
        example: 'data:image/png;base64,iVBORw0KGgo=',
      },
      {
        key: 'accentColour',
        label: 'Colour of buttons and links',
        help: 'Where it would be hard to read, the course takes the nearest shade that can be read.',
        field: 'colour',
        unset: 'The course’s own colour.',
        example: '#7a1f5c',
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
    title: 'Several schools',
    help: 'One package for a group of schools.',
    settings: [
      {
        key: 'schools',
        label: 'Schools',
        help: 'Each learner chooses theirs once. Its name and people then stand in for those above. A school has a schoolName, and contacts as above.',
        field: 'schools',
        unset: 'Nobody is asked.',
        example: [
          {
            schoolName: 'Motukiwi School',
            contacts: {lead: {name: 'Principal', phone: '09 555 0101'}},
          },
        ],
      },
    ],
  },
  {
    title: 'The region’s contacts',
    help: 'Only where you know better than the course: ring the number first.',
    settings: [
      {
        key: 'contactCorrections',
        label: 'Corrected contacts',
        help: 'By the id of a contact, what has changed of it: phone, text, email, web or hours. The course marks it as given by your school.',
        field: 'corrections',
        unset: 'The course’s own contacts.',
        example: {'police-105': {phone: '105'}},
      },
    ],
  },
  {
    title: 'What is in the course',
    help: 'Somebody who is half way keeps what they did.',
    settings: [
      {
        key: 'modulesOff',
        label: 'Modules that are left out',
        help: 'By their ids. The check then leaves out their questions, but never what everybody must know. The first module and the one with the check stay.',
        field: 'modules',
        unset: 'All modules are there.',
        example: ['harms-today'],
      },
      {
        key: 'expressRoute',
        label: 'The short way',
        help: 'Steps of the full course become extra: they can be read, and do not count.',
        field: 'yes-no',
        unset: 'No: the full course.',
        example: true,
      },
    ],
  },
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
      {
        key: 'exit',
        label: 'After “Leave the course”',
        help: 'What the course does once the work is sent.',
        field: 'choice',
        choices: [
          {value: 'stay', label: 'Say so', help: 'The screen says that the window may be closed.'},
          {
            value: 'close',
            label: 'Close the window',
            help: 'Only where the LMS opened the course in a window of its own; a browser allows no more.',
          },
        ],
        unset: 'Say so.',
        example: 'close',
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
