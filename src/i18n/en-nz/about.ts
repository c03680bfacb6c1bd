/** Words of the about page. */
export const aboutMessages = {
  title: 'About this course',
  back: 'Back to the course',
  version: (version: string) => `Version ${version}`,
  region: (name: string) => `Contacts and law: ${name}`,
  reviewTitle: 'Who has reviewed it',
  owed: (reviewers: string) => `Draft content: not yet reviewed by ${reviewers}.`,
  owedDo: 'Where the course and your school’s policy differ, follow the policy and ask your lead.',
  reviewed: {
    law: (by: string, date: string) => `Law: reviewed by ${by} on ${date}.`,
    safeguarding: (by: string, date: string) => `Safeguarding: reviewed by ${by} on ${date}.`,
    maori: (by: string, date: string) => `Māori review: by ${by} on ${date}.`,
  },
  checkedTitle: 'When contacts and law were checked',
  checked: (oldest: string, newest: string) =>
    oldest === newest
      ? `The pages that they were taken from were last seen in ${newest}.`
      : `The pages that they were taken from were last seen between ${oldest} and ${newest}.`,
  given: (given: number) =>
    given === 1
      ? 'Your school has corrected 1 of them.'
      : `Your school has corrected ${given} of them.`,
  rung: (rung: number, contacts: number) =>
    rung === 0
      ? `Nobody has rung any of the ${contacts} contacts yet.`
      : `${rung} of the ${contacts} contacts ${rung === 1 ? 'was' : 'were'} rung.`,
  unreviewedTitle: 'What has not been reviewed',
  unreviewed: {
    law: (regions: string) => `the law, by a lawyer: ${regions}`,
    safeguarding: (regions: string) => `safeguarding practice, by a specialist: ${regions}`,
    maori: 'te reo Māori and tikanga, by a Māori reviewer',
  },
  /** Readers whom nobody has asked yet. A line goes only when such readers have reviewed the course. */
  readers: [
    'the whole course, by survivors',
    'by Deaf and disabled people',
    'by rainbow readers',
    'by young people',
    'by Pacific readers and communities',
  ],
  triedTitle: 'What it was tried with',
  tried:
    'Programs that stand in for people and for learning systems, in Chromium, Firefox and WebKitGTK on Linux.',
  untried: [
    'Not yet in a real LMS. Until somebody has tried it in yours, look in your LMS that your result has arrived.',
    'Not yet in Safari, on a phone or on a tablet.',
    'Screen readers: Orca in part, by a program. Not NVDA, JAWS, VoiceOver, TalkBack or Narrator.',
    'No disabled person has used it yet.',
  ],
  onePageTitle: 'The course on one page',
  onePage: 'To read or print the whole course as text:',
  forReviewers: 'For experts who review it, with all answers and boxes to sign off:',
  reviewEdition: 'Review edition',
  moreTitle: 'Where it comes from',
  more: 'All sources with their years and addresses, and the meaning of the course’s terms:',
  sentTitle: 'What your learning system (LMS) is sent',
  sent: [
    'that you have begun, and whether you have completed the course',
    'whether you have passed, and your best score in the final check, from 0 to 100',
    'in which of the check’s seven subjects you have reached the pass mark',
    'how long each visit took',
    'the step you were last on',
    'your progress and your practice answers, packed into one short code, so that you can go on from another device. It does not appear as answers in reports, but someone with the technical knowledge could read it',
  ],
  interactions:
    'each of your answers in the final check: the question’s code, the letters you chose and when, and whether it was right. Your school has switched this on',
  noInteractions: 'Your answers in the final check are not sent one by one.',
  never:
    'Nobody is told what you skipped, whether you read a summary instead, what you searched for, that you hid the page, or that you opened Help and report.',
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
  licenceOthers:
    'It uses Lit (BSD 3-Clause), tslib (0BSD), qr (MIT) and icons from Lucide (ISC; some from Feather, MIT).',
};
