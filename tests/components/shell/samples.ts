import type {Course, ModuleOutline, ModuleWords} from '../../../src/course/course.js';
import type {Contact, Region} from '../../../src/course/region.js';
import type {School} from '../../../src/components/school.js';

/** The day on which the screens of these tests are read. */
export const today = new Date(2026, 10, 22, 10, 42);

const emergency: Contact = {
  id: 'emergency-111',
  name: '111 (emergency)',
  when: 'Danger now, a threat with a deadline, a planned meeting, or a risk of suicide.',
  audience: ['student', 'staff'],
  emergency: true,
  ways: [{kind: 'phone', label: '111', number: '111'}],
  hours: '24 hours, every day',
  seen: '2026-11',
  sourceDate: null,
  rung: null,
  confidence: 'seen',
  source: {title: 'Police, Calling emergency 111', address: 'https://www.police.govt.nz'},
};

const police: Contact = {
  ...emergency,
  id: 'police-105',
  name: '105 (Police)',
  when: 'Grooming or sexual extortion with no danger now, or that is over.',
  audience: ['student'],
  emergency: false,
  ways: [
    {kind: 'phone', label: '105', number: '105'},
    {kind: 'web', label: '105.police.govt.nz', address: 'https://105.police.govt.nz'},
  ],
};

const netsafe: Contact = {
  ...police,
  id: 'netsafe',
  name: 'Netsafe',
  when: 'Harm online, and help to have images taken down. Free for students and schools.',
  ways: [
    {kind: 'phone', label: '0508 NETSAFE (0508 638 723)', number: '0508 638 723'},
    {kind: 'text', label: 'Text “Netsafe” to 4282', number: '4282'},
    {kind: 'email', label: 'help@netsafe.org.nz', address: 'help@netsafe.org.nz'},
    {
      kind: 'web',
      label: 'Form at report.netsafe.org.nz',
      address: 'https://report.netsafe.org.nz/new',
    },
  ],
  hours: 'People answer Monday to Friday, 8 am to 8 pm.',
  rung: '2026-11-20',
};

const counsellor: Contact = {
  ...police,
  id: 'need-to-talk',
  name: '1737, Need to talk?',
  when: 'A trained counsellor for anyone, staff included.',
  audience: ['student', 'staff'],
  ways: [
    {kind: 'phone', label: 'Phone', number: '1737'},
    {kind: 'text', label: 'Text 1737', number: '1737'},
  ],
  confidence: 'confirm',
};

/** Contacts beyond what is shown at once, so that the rest is folded away. */
const others = Array.from({length: 5}, (_, number): Contact => ({
  ...counsellor,
  id: `other-${number}`,
  name: `Service ${number + 1}`,
  ways: [{kind: 'phone', label: 'Phone', number: `0800 123 00${number}`}],
}));

export const region: Region = {
  id: 'nz',
  name: 'Aotearoa New Zealand',
  reviews: [],
  reviewsNeeded: ['law', 'safeguarding', 'maori'],
  roles: {police: 'police-105', counselling: 'need-to-talk', 'online-safety': 'netsafe'},
  contacts: [emergency, police, netsafe, counsellor, ...others],
};

/** All experts have signed. */
export const reviewedRegion: Region = {
  ...region,
  reviews: [
    {kind: 'law', by: 'A. Lawyer', date: '2026-12-01'},
    {kind: 'safeguarding', by: 'B. Expert', date: '2026-12-02'},
    {kind: 'maori', by: 'C. Reviewer', date: '2026-12-03'},
  ],
};

export const school: School = {
  schoolName: 'Kōwhai School',
  contacts: {
    lead: {
      name: 'Ms Rangi',
      role: 'deputy principal',
      phone: '09 555 0142',
      email: 'rangi@kowhai.example',
    },
    deputy: {name: 'Mr Faleolo', phone: '09 555 0143'},
    outOfHours: {name: 'Duty phone', phone: '021 555 0199'},
    instead: {name: 'Mrs Chen', role: 'presiding member of the board', phone: '021 555 0177'},
  },
};

export const module: ModuleOutline & ModuleWords = {
  id: 'how-offenders-operate',
  title: 'How people who offend operate',
  summary: 'Six pressure moves, why children stay silent, and what an adult nearby can notice.',
  minutes: 8,
  contentNote:
    'This module describes how children are pressured and threatened online. Nothing is explicit, and there are no images.',
  steps: [
    {id: 'six-moves', kind: 'lesson', title: 'Six pressure moves', minutes: 2},
    {id: 'timeline', kind: 'timeline', title: 'What you can notice along the way', minutes: 1},
    {id: 'moving', kind: 'lesson', title: 'When the conversation moves', minutes: 1},
    {id: 'thread', kind: 'chat-lab', title: 'A new friend', minutes: 2},
    {id: 'check', kind: 'check', title: 'Check your understanding', minutes: 2},
  ],
};

export const course: Course = {
  id: 'notice-respond-report',
  version: '0.1.0',
  language: 'en-NZ',
  title: 'Notice · Respond · Report',
  summary:
    'Training for school staff on online child sexual exploitation: what to notice, how to respond, where to report.',
  passMark: 80,
  modules: [module],
  assessment: {id: 'check', stepId: 'check'},
  checks: [],
};

/** What a school knows better: a number, and no more than the hours. */
export const corrections = {
  netsafe: {phone: '09 555 0100', web: 'https://help.example'},
  'need-to-talk': {hours: 'Weekdays, 9 am to 5 pm'},
};
