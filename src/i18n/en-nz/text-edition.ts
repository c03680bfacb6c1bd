import {reviewEditionMessages} from './review-edition.js';

/** Words of the course on one page. */
export const textEditionMessages = {
  title: (course: string) => `${course}: the whole course as text`,
  intro:
    'Everything that the course teaches, in reading order: the lessons, and each activity with its answers. The assessment is described here, but its questions are not.',
  draft: (reviewers: string) => `Draft content: not yet reviewed by ${reviewers}.`,
  version: (version: string, region: string) => `Version ${version}. Contacts and law: ${region}.`,
  notCounted:
    'You can learn from this page as well. That you read it is not recorded: a step counts as done where you do it, and each has a link here.',
  printed: (date: string) => `This copy was made on ${date}.`,
  print: 'Print, or save as PDF',
  loading: (number: number, total: number) =>
    `Fetching module ${String(number)} of ${String(total)} …`,
  loaded: (total: number) => `All ${String(total)} modules are on this page.`,
  lacking: (failed: number, total: number) =>
    `${String(failed)} of ${String(total)} modules could not be fetched. The others are here.`,
  failed: 'This module could not be fetched. You may be offline.',
  waiting: 'This module is still being fetched.',
  again: 'Try again',

  contents: 'Contents',
  toContents: 'Back to the contents',
  module: (number: number, title: string) => `${String(number)}. ${title}`,
  aboutMinutes: (minutes: number) =>
    minutes === 1 ? 'About 1 minute' : `About ${String(minutes)} minutes`,
  coming: 'What is coming:',
  openStep: 'Open this step',
  openStepOf: (title: string) => `: ${title}`,
  pass: 'Go past it',

  kinds: {
    lesson: 'Lesson',
    timeline: 'Timeline',
    figure: 'Figures',
    layers: 'Picture in words',
    matching: 'Matching',
    'chat-lab': 'Training chat',
    check: 'Practice questions',
    sort: 'Sorting',
    sequence: 'Putting in order',
    repair: 'Repairing a note',
    conversation: 'Practice conversation',
    voices: 'Two voices',
    reflect: 'A question to yourself',
    route: 'Reporting routes',
    recall: 'Questions that come back',
    assessment: 'Assessment',
  },

  sources: 'Sources for this step',
  childMay: 'A child may think:',
  notice: 'You may notice:',

  matching: {
    caption: 'The matches',
    prompt: 'To match',
    answer: 'Its match',
    leftOver: 'No match for:',
    why: 'Why',
    hint: 'Hint',
  },
  sort: {
    places: 'The places',
    caption: 'Each card in its place',
    card: 'Card',
    place: 'Place',
    why: 'Why',
    change: 'What would change it:',
    hints: 'After a wrong choice',
    hint: (place: string) => `${place}:`,
  },
  sequence: {order: 'The right order'},
  repair: {
    line: (number: number) => `Line ${String(number)}`,
    from: 'Instead of:',
    better: 'Better:',
    other: 'Not this:',
  },
  figure: {
    table: {
      bars: 'In numbers. The course shows them as bars.',
      columns: 'In numbers. The course shows them as columns.',
    },
    reading: 'How to read it:',
    note: 'With care:',
  },
  layers: {
    table: 'Who can see what',
    what: 'What there is to see',
  },
  chat: {
    training: 'Training text, written for this course.',
    note: 'Before you read it:',
    short: 'In short:',
    people: 'Who is talking',
    thread: 'The thread, message by message',
    from: (name: string, day: string, time: string) => `${name}, ${day} ${time}:`,
    move: (move: string) => `Pressure move: ${move}.`,
    noMove: 'No pressure move.',
  },
  conversation: {
    practice: 'Practice. Invented. Not a record.',
    people: 'Who is with you',
    path: 'One way that helps',
    others: 'Other replies, and what they do',
    says: (number: number, name: string) => `${String(number)}. ${name} says`,
    thinks: (name: string) => `${name} thinks, and does not say:`,
    you: 'You say:',
    youCould: 'You could also say:',
    happens: 'What happens:',
    quality: {
      helps: 'This helps.',
      costs: 'This has a cost.',
      harms: 'This can do harm.',
    },
    goesOn: (number: number) => `It goes on at ${String(number)}.`,
    ends: (title: string) => `It ends: ${title}`,
    endings: 'How it can end',
    told: 'Who was told:',
    soon: 'How soon:',
    next: 'Does the child know what comes next?',
  },
  reflect: {
    private: 'No answer is right or wrong.',
    options: 'Possible answers',
    after: 'Whatever you answered:',
  },
  check: {
    question: (number: number) => `Question ${String(number)}`,
    right: (letter: string) => `Right: ${letter}.`,
    yes: 'Right.',
    no: 'Not right.',
    again: 'Read again:',
  },
  recall: {
    from: 'These questions stand with their answers where they were first asked:',
  },
  final: {
    what: 'Its questions stand in the course alone: whoever had read them here with their answers would not be assessed by them.',
    cases: (questions: number) =>
      `It has ${String(questions)} questions, most of them short cases from a school day. You choose what to do, and may change each answer until you submit.`,
    mustKnow: (topics: readonly string[]) =>
      `Whatever your score, these must be right: ${topics.join('; ')}.`,
    pass: (percent: number) =>
      `You pass with ${String(percent)} % right, unless your school or its learning system has set another mark. There is no clock. Afterwards you see why each answer fits or does not, and what to read again. You may try as often as you like, and your best result counts.`,
  },
  route: {
    services: 'Who can be chosen',
    who: 'Who hears, in this order',
    also: 'Sometimes also:',
  },

  region: {
    law: (region: string) => `Law and routes: ${region}`,
    help: (region: string) => `Help and report: ${region}`,
    helpIntro:
      'When someone is in danger now, ring the emergency number first. Each entry says when it was last checked.',
    glossary: 'Glossary',
    glossaryIntro: 'What the course means by its terms.',
    more: 'Read more:',
    sources: 'Sources',
    sourcesIntro: 'What the course’s statements rest on. Addresses are there to read and copy.',
    citedIn: 'Cited in:',
    inGlossary: (terms: string) => `glossary: ${terms}`,
    pages: (region: string) => `Pages behind the contacts and the law: ${region}`,
    dated: (date: string) => `dated ${date}`,
    seen: (date: string) => `page seen ${date}`,
  },
  review: reviewEditionMessages,
};
