import {dateTimeAndZone} from './date-and-time.js';

const whole = new Intl.NumberFormat('en-NZ');

/** Where the pass mark that counts came from. */
const passMarkFrom = {
  lms: 'the learning system',
  'launch-data': 'the launch data in the learning system',
  settings: 'settings.js in the package',
  course: 'the course itself',
};

/** How a commit is known to have arrived. */
const known = {
  probe: 'the learning system said yes, and after that its server was reached, still signed in',
  lms: 'the learning system said yes, which proves only that it was sent',
  never: 'nothing was sent in this visit',
};

/** Words of the technical details, which are for the person who looks after the LMS. */
export const detailsMessages = {
  title: 'Technical details',
  about:
    'For the person who looks after your learning system. Your name and your number there are hidden.',
  back: 'Back to the course',
  factsHeading: 'This visit',
  problemsHeading: 'Problems in settings.js',
  problemsMean: 'The course uses its default for each of these.',
  checkHeading: 'Check of the connection',
  callsHeading: 'Calls to the learning system',
  noCalls: 'There were none.',
  open: (calls: number) => (calls === 1 ? 'Show the last call' : `Show the last ${calls} calls`),
  caption: 'Calls, the newest last',
  columns: {at: 'Time', call: 'Call', input: 'Sent', output: 'Answer', code: 'Error code'},
  textHeading: 'To pass on',
  text: 'All of it as plain text',
  copy: 'Copy everything',

  facts: {
    version: 'Course version',
    edition: 'Edition of the package',
    place: 'Learning system found in',
    mode: 'Mode',
    credit: 'Counts for credit',
    passMark: 'Pass mark',
    state: 'State used',
    lastCommit: 'Last sent',
    commits: 'Times sent so far',
    slow: 'Slow learning system',
    storage: 'Storage on this device',
    language: 'Browser language',
    frame: 'Size of the course’s frame',
    problems: 'Problems in settings.js',
  },

  editions: {
    '1.2': 'SCORM 1.2',
    '2004': 'SCORM 2004',
    cmi5: 'cmi5 (experimental)',
    untracked: 'none: nothing is recorded',
  },
  places: {
    'own window': 'the course’s own window',
    parent: 'a window around the course',
    opener: 'the window that opened the course, or one around that',
    'top opener': 'the window that opened the outermost window, or one around that',
    'opener document': 'the document of the window that opened the outermost window',
    'launch address': 'the address that opened the course',
  },
  notFound: 'nowhere',
  modes: {
    normal: 'normal',
    browse: 'browse: nothing is recorded',
    review: 'review: nothing is recorded',
  },
  credit: {yes: 'yes', no: 'no: nothing is recorded'},
  passMarkFrom,
  passMark: (mark: number, from: keyof typeof passMarkFrom) =>
    `${mark} %, from ${passMarkFrom[from]}`,
  state: (characters: number) => `${whole.format(characters)} of 4,096 characters`,
  known,
  lastCommit: (at: Date, how: 'probe' | 'lms') => `${dateTimeAndZone(at)}: ${known[how]}`,
  commits: (count: number) => whole.format(count),
  slow: {yes: 'yes: the course sends less often', no: 'no'},
  storage: {yes: 'available', no: 'not available: work that cannot be sent is not kept here'},
  frame: (width: number, height: number) => `${width} × ${height} pixels`,
  problems: (count: number) => (count === 0 ? 'none' : whole.format(count)),
  /** A line about one problem in the settings. */
  problem: ({
    line,
    where,
    what,
    allowed,
  }: {
    line?: number;
    where: string;
    what: string;
    allowed: string;
  }) => `${line === undefined ? '' : `Line ${line}: `}${where} ${what}. Allowed: ${allowed}.`,
};
