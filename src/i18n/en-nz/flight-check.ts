const whole = new Intl.NumberFormat('en-NZ');

const grades = {fine: 'Fine', note: 'Take note', trouble: 'Trouble'};

const counted = (count: number, one: string, many: string) =>
  `${whole.format(count)} ${count === 1 ? one : many}`;

/** Words of the flight check's page, which is for the person who looks after the LMS. */
export const flightMessages = {
  packageTitle: 'Notice · Respond · Report: flight check',
  title: 'Flight check',
  about:
    'This page tries what the course Notice · Respond · Report needs from a learning system (LMS). It takes a few seconds.',
  doesHeading: 'What it does',
  does: [
    'It finds the LMS, begins a session, reads, writes, saves and reads again, as the course does.',
    'It writes only in the attempt of this small package. It touches no other course.',
    'It sends nothing anywhere else. The report holds no name, no number of a person and no address.',
  ],
  leavesHeading: 'What it leaves',
  leaves:
    'An attempt that is begun and not complete, with a short mark in it, perhaps a score, and on this device one short text. The results say exactly what stayed. Use a test account.',
  start: 'Start the check',
  running: 'Checking. The page may stand still for a moment.',
  noScript: 'The flight check needs JavaScript. Allow it for this site, then open the page again.',

  resultHeading: 'Results',
  summary: (trouble: number, note: number, fine: number) =>
    `${counted(trouble, 'trouble', 'troubles')}, ${whole.format(note)} to note, ${whole.format(fine)} fine.`,
  verdict: {
    trouble: 'Sort out the troubles before staff take the course here.',
    note: 'The course will work here. Read what to note.',
    fine: 'The course will work here.',
    noLms:
      'No LMS is around this page, so most checks wait. Import one of the flight check’s zips into your LMS, and open it there.',
  },
  grades,
  means: 'What it means',
  todo: 'What to do',
  leftHeading: 'What stays in this attempt',
  leftNone: 'Nothing: the check wrote nothing.',
  left: {
    status: (words: string) => `Status: ${words}`,
    score: (words: string) => `Score: ${words}`,
    location: (words: string) => `Place: ${words}`,
    state: (characters: number) =>
      `Suspend data: ${whole.format(characters)} characters, the mark that the next check looks for`,
    exit: 'Exit: suspend',
    time: 'The time of this visit',
    device: 'On this device: a text of 8 characters, so that the next check knows this one',
    unsaved:
      'The LMS did not save as it should, so it may hold none of this. Nothing stays on this device',
    none: 'none',
    outOf: (score: number) => `${whole.format(score)} of 100`,
    unread: 'cannot be read',
    other: 'something that the check did not write',
  },
  endHeading: 'End the session',
  endAbout:
    'The check is done, but its session with the LMS is still open. Copy or print the report first: some LMSs close the page at the end.',
  end: 'End the session',
  again:
    'Then open the package again from the LMS. The second check shows whether the LMS kept what the first one saved.',
  reportHeading: 'Report',
  report: 'All results as plain text',
  copy: 'Copy the report',
  print: 'Print',
  reportFacts: {
    version: 'Version of the check',
    edition: 'Edition of the package',
    browser: 'Browser',
    at: 'Checked',
  },
  editions: {'1.2': 'SCORM 1.2', '2004': 'SCORM 2004'},

  titles: {
    place: 'The LMS is found',
    edition: 'One SCORM edition at a time',
    begin: 'A session begins',
    session: 'A session is open',
    version: 'Version of the data model',
    reads: 'Values can be read',
    learner: 'The learner is known',
    mode: 'Mode and credit',
    passMark: 'Pass mark set in the LMS',
    launchData: 'Launch data set in the LMS',
    returned: 'What was saved comes back',
    roundTrip: 'What is written can be read',
    signs: 'Macrons and special signs',
    size: 'Room for the course’s state',
    status: 'Statuses are taken',
    score: 'A score is taken',
    exit: 'Leaving and coming back',
    lists: 'Answers and objectives',
    errors: 'The LMS says what went wrong',
    words: 'The LMS answers in the standard’s words',
    commit: 'Saving works',
    speed: 'Speed',
    end: 'The session ends',
    signedIn: 'Still signed in',
    frame: 'Size of the frame',
    sandbox: 'The frame’s restrictions',
    https: 'Secure connection',
    storage: 'Storage on this device',
    cookies: 'Cookies',
    clock: 'Date and time',
    locale: 'Language and time zone',
    settings: 'Settings file',
  },
};
