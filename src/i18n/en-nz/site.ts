const oneDecimal = new Intl.NumberFormat('en-NZ', {maximumFractionDigits: 1});

/** "333 kB" or "1.2 MB", as a file manager counts. */
function size(bytes: number): string {
  const kilobytes = bytes / 1000;
  return kilobytes < 1000
    ? `${String(Math.round(kilobytes))} kB`
    : `${oneDecimal.format(kilobytes / 1000)} MB`;
}

/** A group of what the first page offers; with `needs`, only where that folder is in the site. */
interface Card {
  readonly heading: string;
  readonly words: string;
  readonly needs?: string;
  /** Offered where the file is in the site. */
  readonly links: readonly {readonly address: string; readonly words: string}[];
}

const cards: readonly Card[] = [
  {
    heading: 'Take the course',
    words:
      'Look at all of it here, in a small LMS in your browser. Nothing leaves this computer, and no school hears of it. For a record, open the course from your own school’s LMS.',
    links: [
      {address: 'course.html', words: 'Take the course here'},
      {address: 'docs/lms/no-lms.html', words: 'A school without an LMS'},
    ],
  },
  {
    heading: 'Run a workshop',
    words:
      'The same content with a room: 30, 60 or 90 minutes, with slides, notes, handouts and a show of hands. It needs no network and no specialist.',
    links: [
      {address: 'workshop/index.html', words: 'Open the workshop'},
      {address: 'docs/workshop.html', words: 'How to run it'},
    ],
  },
  {
    heading: 'Put it into your LMS',
    words:
      'Take one zip and import it. The documents have a page for each LMS, and say what is recorded and what is sent.',
    links: [
      {address: 'downloads.html', words: 'Downloads, with their checksums'},
      {address: 'docs/lms/README.html', words: 'The steps for your LMS'},
      {address: 'docs/privacy.html', words: 'Privacy'},
    ],
  },
  {
    heading: 'Make it your school’s',
    words:
      'Put your school’s name, logo and people into a package, in your browser. Nothing is uploaded.',
    needs: 'customise/index.html',
    links: [
      {address: 'customise/index.html', words: 'Customise a package'},
      {address: 'docs/settings.html', words: 'What can be set'},
    ],
  },
  {
    heading: 'Check an LMS first',
    words:
      'Import a small package in place of the course and open it: it says in plain words whether your LMS saves what a course sends.',
    needs: 'flight-check/index.html',
    links: [
      {address: 'docs/lms/flight-check.html', words: 'How to check an LMS'},
      {address: 'flight-check/index.html', words: 'Look at the flight check here'},
    ],
  },
  {
    heading: 'Read more',
    words: 'How it was made, how to change its words, how accessible it is, and what was tested.',
    links: [
      {address: 'docs/index.html', words: 'All documents'},
      {address: 'docs/accessibility.html', words: 'Accessibility'},
      {address: 'docs/changelog.html', words: 'What changed'},
    ],
  },
];

const scorm = 'For an LMS that takes';

/** What a download is for, by the end of its name. */
const what: Readonly<Record<string, string>> = {
  'scorm12.zip': `${scorm} SCORM 1.2: the first choice.`,
  'scorm2004-3rd.zip': `${scorm} SCORM 2004, 3rd edition.`,
  'scorm2004-4th.zip': `${scorm} SCORM 2004, 4th edition.`,
  'cmi5.zip': `${scorm} cmi5. Experimental.`,
  'offline.zip': 'Without an LMS: unpack it and open index.html. It reports to nobody.',
  'workshop.zip': 'The workshop: unpack it and open START-HERE.html. It fits on a stick.',
  'workshop.html': 'The workshop as one file, for where a stick is barred.',
  booster: 'A short course for later.',
  'flight-check': 'A package that tests an LMS.',
};

/** Words of the site's own pages. */
export const siteMessages = {
  front: {
    ways: {
      course: {address: 'course.html', words: 'Take the course'},
      workshop: {address: 'workshop/index.html', words: 'Run a workshop'},
    },
    cards,
    footer: (version: string) =>
      `Version ${version}. Free to use and to change: words and pictures CC BY 4.0, code MIT. This site sets no cookies and asks no other host for anything.`,
  },
  downloads: {
    title: 'Downloads',
    lead: 'Choose one zip of the course for your LMS. If you are not sure, take SCORM 1.2.',
    what,
    size,
    groups: [
      {
        heading: 'The course',
        note: 'Import the zip as it is: do not unpack it for an LMS.',
        kinds: ['scorm12.zip', 'scorm2004-3rd.zip', 'scorm2004-4th.zip', 'cmi5.zip', 'offline.zip'],
      },
      {
        heading: 'The workshop',
        note: 'For a trainer with a projector. It needs no network.',
        kinds: ['workshop.zip', 'workshop.html'],
      },
      {
        heading: 'Boosters and the yearly refresher',
        note: 'Short courses for a week, a month, three months and a year later. Import them beside the course.',
        kinds: ['booster'],
      },
      {
        heading: 'Flight check',
        note: 'To test an LMS before the course: import it, open it, read what it found.',
        kinds: ['flight-check'],
      },
      {heading: 'More', note: 'What goes with this version.', kinds: ['other']},
    ],
    check: {
      heading: 'Is it the right file?',
      how: 'Compare its checksum with the one above. In the folder of your downloads:',
      command: 'sha256sum -c SHA256SUMS --ignore-missing',
    },
  },
  docs: {
    title: 'Documents',
    all: 'The project',
    lms: 'In your LMS',
    decisions: 'Decisions, and why',
  },
};
