const whole = new Intl.NumberFormat('en-NZ');

/** "1 min 5 s"; hours only where there are some. */
function span(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 3600), 'h'],
    [Math.floor(seconds / 60) % 60, 'min'],
    [seconds % 60, 's'],
  ] as const;
  const told = parts.filter(([amount]) => amount > 0);
  return told.length > 0 ? told.map(([amount, unit]) => `${amount} ${unit}`).join(' ') : '0 s';
}

/** "10:42:07", with seconds: calls follow each other quickly. */
function clockTime(at: Date): string {
  const parts = [at.getHours(), at.getMinutes(), at.getSeconds()];
  return parts.map(part => String(part).padStart(2, '0')).join(':');
}

const editions = {scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004'};
type Edition = keyof typeof editions;

const modes = {normal: 'Normal', review: 'Review', browse: 'Browse'};
type Mode = keyof typeof modes;

/** Words of the small LMS around the course. */
export const previewMessages = {
  title: 'A small LMS',
  waiting:
    'The course is being opened. If nothing more comes, this page stands on a disk: it needs a web server. To try the course by double click, take the zip that ends in “-offline”.',
  lead: 'This is a small LMS for trying the course on this computer. Nothing leaves your browser.',
  lenient: 'It is lenient, so it is no proof for a real LMS.',
  skip: 'Skip to the course',
  editions,
  modes,
  sizes: {
    laptop: '714 × 666, Moodle on a laptop',
    wide: '952 × 666, the same without its list',
    desktop: '1121 × 799, Moodle on a big screen',
    phone: '367 × 666, Moodle on a phone',
    full: 'All of this window',
  },
  bar: {
    label: 'Open the course',
    edition: 'Edition',
    mode: 'Mode',
    learner: 'Learner’s name',
    size: 'Frame size',
    launch: 'Launch',
    again: 'Launch again',
    close: 'Close the course',
    fresh: 'New attempt',
    changed: 'Launch again to use what you chose.',
  },
  fresh: {
    ask: (edition: Edition) =>
      `Erase what this LMS recorded for ${editions[edition]}, and start afresh?`,
    yes: 'Erase and start afresh',
    no: 'Keep it',
  },
  frame: {
    title: 'The course',
    size: (width: number, height: number) => `${width} × ${height}`,
    cut: (width: number, height: number) => `${width} × ${height}, as this window has no more room`,
  },
  phase: {
    closed: 'The course is closed. Launch it to carry on.',
    opening: 'Opening the course…',
    running: (edition: Edition, mode: Mode) =>
      `The course is open: ${editions[edition]}, ${modes[mode].toLowerCase()} mode.`,
    ended: 'The course has ended its session. Close it, or launch it again.',
    lost: 'The course was closed without ending its session. What came after its last commit is not recorded, and the time does not count.',
    failed:
      'The course could not be opened. Reload this page. If that does not help, choose New attempt.',
  },
  blocked:
    'This browser keeps nothing for this page, so the record is gone when you close or reload it.',
  record: {
    heading: (edition: Edition) => `What was recorded (${editions[edition]})`,
    none: 'Nothing is recorded yet.',
    committed: (at: Date, sessions: number) =>
      `Last commit at ${clockTime(at)}. ${sessions === 1 ? '1 session' : `${sessions} sessions`} so far.`,
    when: 'The course sends what you do from time to time, and when you leave it.',
    what: 'What',
    value: 'Value',
    open: 'not committed yet',
    empty: 'Nothing yet',
  },
  rows: {
    status: 'Status',
    completion: 'Completion',
    success: 'Success',
    score: 'Score',
    progress: 'Progress measure',
    place: 'Place',
    sessionTime: 'Time in this session',
    totalTime: 'Time in ended sessions',
    exit: 'Exit',
    entry: 'Entry',
    suspendData: 'Suspend data',
    learner: 'Learner',
    mode: 'Mode',
    credit: 'Credit',
  },
  values: {
    status: {
      passed: 'Passed',
      failed: 'Failed',
      completed: 'Completed',
      incomplete: 'Not finished yet',
      browsed: 'Looked around only',
      'not attempted': 'Not started',
      unknown: 'Not known',
    },
    exit: {
      suspend: 'To be carried on next time',
      normal: 'Finished for good',
      'time-out': 'The time was up',
      logout: 'The LMS should sign the learner out',
    },
    entry: {
      'ab-initio': 'Opened for the first time',
      resume: 'Carried on from last time',
    },
    mode: modes,
    credit: {credit: 'Counts', 'no-credit': 'Does not count'},
  },
  noEntry: 'Opened again; the last exit was not suspend',
  score: (raw: string, max: string) => (max === '' ? raw : `${raw} out of ${max}`),
  share: (share: number) => `${whole.format(Math.round(share * 10_000) / 100)} %`,
  suspendData: (length: number, longest: number) =>
    `${whole.format(length)} ${length === 1 ? 'character' : 'characters'}. The course keeps to 2,000; this edition has room for ${whole.format(longest)}.`,
  span,
  clockTime,
  characters: (length: number) => `(${whole.format(length)} characters)`,
  interactions: {
    heading: (count: number) => `Interactions (${count})`,
    none: 'The course sent no interactions. They are off unless the settings file of the package switches them on.',
    item: 'Item',
    answer: 'Answer',
    result: 'Result',
    right: (pattern: string) => `Right: ${pattern}`,
    results: {
      correct: 'Right',
      wrong: 'Not right',
      incorrect: 'Not right',
      neutral: 'Neither',
      unanticipated: 'Unexpected',
    },
  },
  elements: {
    heading: (count: number) => `Every element (${count})`,
    none: 'The LMS holds nothing yet.',
    element: 'Element',
    value: 'Value',
  },
  calls: {
    heading: (count: number) => `Calls (${count})`,
    none: 'No calls to show.',
    filter: 'Show',
    filters: {
      work: 'All but questions about errors',
      all: 'All calls',
      errors: 'Only errors',
    },
    kept: 'The last 500 calls of this session. Select the text to copy it.',
    time: 'Time',
    call: 'Call',
    answer: 'Answer',
    error: (code: number, words: string) => `Error ${code}${words ? `: ${words}` : ''}`,
    nothing: '(empty)',
  },
  licence: {
    madeWith: 'The LMS is made with scorm-again.',
    link: 'Its licence',
  },
};
