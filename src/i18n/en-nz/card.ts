import {reviewsOwed} from './reviews.js';

/** Words of what stands around the lessons: safeguarding card, quick hide, ways through the course, colours, about page. */
export const cardMessages = {
  reviewsOwed,
  title: 'Help and report',
  close: 'Close',
  closeAtEnd: 'Close help and report',
  details: 'Technical details of this course',
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
  stale: 'That is more than a year ago: check it before you rely on it.',
  staleSome:
    'Some of these entries were last checked more than a year ago. Numbers change: check them before you rely on them.',
  draft: (reviewers: string) => `Draft: these contacts have not yet been reviewed by ${reviewers}.`,

  display: {
    label: 'Colours',
    device: 'As my device',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },

  about: {
    title: 'About this course',
    back: 'Back to the course',
    version: (version: string) => `Version ${version}`,
    region: (name: string) => `Contacts and law: ${name}`,
    reviewTitle: 'Who has reviewed it',
    owed: (reviewers: string) => `Draft content: not yet reviewed by ${reviewers}.`,
    owedDo:
      'Where the course and your school’s policy differ, follow the policy and ask your lead.',
    reviewed: {
      law: (by: string, date: string) => `Law: reviewed by ${by} on ${date}.`,
      safeguarding: (by: string, date: string) => `Safeguarding: reviewed by ${by} on ${date}.`,
      maori: (by: string, date: string) => `Māori review: by ${by} on ${date}.`,
    },
    untried:
      'Not tested in a real LMS yet, with a screen reader, or in a browser other than Chromium. It has been tested with programs that stand in for them. Until somebody has tried it in yours, look in your LMS that your result has arrived.',
    sentTitle: 'What your learning system (LMS) is sent',
    sent: [
      'that you have begun, and whether you have completed the course',
      'whether you have passed, and your best score in the check, from 0 to 100',
      'how long each visit took',
      'the step you were last on',
      'your progress and your practice answers, packed into one short code, so that you can go on from another device. It does not appear as answers in reports, but someone with the technical knowledge could read it',
    ],
    interactions:
      'each of your answers in the check: the question’s code, the letters you chose and when, and whether it was right. Your school has switched this on',
    noInteractions: 'Your answers in the check are not sent one by one.',
    never:
      'Nobody is told what you skipped, whether you read a summary instead, that you hid the page, or that you opened Help and report.',
    received:
      'The course reads from your LMS your name and number there, your earlier progress and result, and the pass mark. It passes them to nobody.',
    notConnected: 'Nothing: this copy is not connected to a learning system.',
    elsewhereTitle: 'What goes anywhere else',
    elsewhere:
      'Nothing. The course asks no other website for anything, and counts no visits. A web address under Help and report opens only when you choose it. Your choices, such as the colours, are kept on this device; so is your progress where there is no learning system.',
    licenceTitle: 'Licences',
    licenceCode: 'The program: MIT licence.',
    licenceWords:
      'The words and pictures: Creative Commons Attribution 4.0 International (CC BY 4.0). You may share and adapt them if you name the source.',
    licenceOthers: 'It uses Lit (BSD 3-Clause) and icons from Lucide (ISC).',
  },

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
