import {reviewsOwed} from './reviews.js';

/** What of a contact a school may give. */
const parts = {
  phone: 'phone number',
  text: 'number for texts',
  email: 'e-mail address',
  web: 'web address',
  hours: 'hours',
};

/** Words of what stands around the lessons: safeguarding card, quick hide, ways through the course, colours. */
export const cardMessages = {
  reviewsOwed,
  title: 'Help and report',
  close: 'Close',
  closeAtEnd: 'Close help and report',
  details: 'Technical details of this course',
  lawAndRoutes: (region: string) => `Law and routes: ${region}`,
  /** Ways to what explains and finds the rest. */
  ways: {
    search: 'Search the course',
    glossary: 'Glossary',
    sources: 'Sources',
    text: 'The whole course as text',
    settings: 'Your settings',
    more: 'Read more:',
  },
  onThisCard: 'On this card',
  more: (services: number) => (services === 1 ? '1 more service' : `${services} more services`),
  emergency: 'If someone is in danger now',
  school: 'Your school',
  lead: 'Safeguarding lead',
  deputy: 'Deputy',
  outOfHours: 'Out of hours',
  instead: 'If the concern is about one of them',
  insteadOf:
    'If it is about the lead, the principal or a colleague, do not tell that person. Tell:',
  noInstead:
    'Your school has not filled this in. Do not tell the person the concern is about. You can go straight to the services below.',
  noLead: 'Your school has not filled in its safeguarding lead here.',
  noLeadDo:
    'Find out today who it is: ask your principal or the office, or look in your school’s child protection policy. If you are worried about a child before you know, use the services below.',
  student: 'For a student',
  studentIntro: 'When you are worried about a student.',
  staff: 'For me',
  staffIntro: 'Support for you, outside your school. You do not need to give a reason.',
  phone: 'Phone',
  newTab: '(opens in a new tab)',
  confirm: 'Confirm this number locally.',
  seenOnly: (seen: string) => `Last checked: ${seen} (page seen); nobody has rung it yet.`,
  seenAndRung: (seen: string, rung: string) => `Last checked: rung ${rung}; page seen ${seen}.`,
  given: (given: readonly (keyof typeof parts)[]) =>
    `Given by your school: ${given.map(part => parts[part]).join(', ')}.`,
  stale: 'That is more than a year ago: check it before you rely on it.',
  staleSome:
    'Some of these entries were last checked more than a year ago. Numbers change: check them before you rely on them.',
  draft: (reviewers: string) => `Draft: these contacts have not yet been reviewed by ${reviewers}.`,

  hide: {
    about: 'If someone comes near your screen',
    aboutButton:
      'The button “Hide page” at the top of every screen covers the course at once with a plain page called “Staff notes”. Press “Return” to go on where you were. Nothing you have done is lost.',
    aboutOutside:
      'It covers the course only. Your learning system’s own title, the browser tab and the browser’s history can still show the course’s name.',
    key: 'Also hide the page when I press Shift three times within five seconds',
    keyHint:
      'Off until you choose it, since screen readers and sticky keys use Shift. It works while you are in the course: press or tab into it first.',
  },

  /** `2026-11` or `2026-11-22`, as people read it. */
  date: (iso: string) =>
    new Intl.DateTimeFormat('en-NZ', {
      year: 'numeric',
      month: 'long',
      ...(iso.length > 7 ? {day: 'numeric'} : {}),
      timeZone: 'UTC',
    }).format(new Date(iso)),
};
