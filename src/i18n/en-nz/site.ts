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
      {address: 'docs/updating.html', words: 'Replace an installed version'},
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
      {address: 'docs/contributing.html', words: 'Report a wrong number, or help'},
      {address: 'docs/changelog.html', words: 'What changed'},
    ],
  },
];

/** The editions as the end of a zip's name has them. */
const editions: Readonly<Record<string, string>> = {
  scorm12: 'SCORM 1.2',
  'scorm2004-3rd': 'SCORM 2004, 3rd edition',
  'scorm2004-4th': 'SCORM 2004, 4th edition',
};

/** What comes in each of these editions, beside the course. */
const small: Readonly<Record<string, string>> = {
  'booster-1': 'A week after the course.',
  'booster-2': 'A month after the course.',
  'booster-3': 'Three months after the course.',
  refresher: 'Once a year.',
  'flight-check': 'Tries an LMS.',
};

const single: Readonly<Record<string, string>> = {
  'scorm12.zip': `${takes('scorm12')} The first choice.`,
  'scorm2004-3rd.zip': takes('scorm2004-3rd'),
  'scorm2004-4th.zip': takes('scorm2004-4th'),
  'cmi5.zip': 'For an LMS that takes cmi5. Experimental.',
  'offline.zip': 'Without an LMS: unpack it and open index.html. It reports to nobody.',
  'workshop.zip': 'The workshop: unpack it and open START-HERE.html. It fits on a stick.',
  'workshop.html': 'The workshop as one file, for where a stick is barred.',
};

function takes(edition: string): string {
  return `For an LMS that takes ${editions[edition] ?? edition}.`;
}

/** What a download is for, by the end of its name, such as `booster-1-scorm12.zip`; empty for all others. */
function what(part: string): string {
  const known = single[part];
  if (known !== undefined) return known;
  const [, name = '', edition = ''] = /^([a-z]+(?:-[a-z\d]+)?)-(scorm.+)\.zip$/.exec(part) ?? [];
  const words = small[name];
  return words === undefined ? '' : `${words} ${takes(edition)}`;
}

/** Words of the site's own pages. */
export const siteMessages = {
  bar: {
    label: 'This site',
    ways: [
      {address: 'downloads.html', words: 'Downloads'},
      {address: 'docs/index.html', words: 'Documents'},
    ],
  },
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
    beside: [
      {address: 'docs/lms/README.html', words: 'The steps for your LMS'},
      {
        address: 'customise/index.html',
        words: 'Before you import it: put your school’s name and people in',
      },
      {
        address: 'docs/updating.html',
        words: 'It is installed already: replace it, and keep what staff have done',
      },
    ],
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
      how: 'Its checksum should be the one above. Open a window for commands in the folder of your downloads.',
      commands: [
        {where: 'On Windows, in PowerShell:', command: 'Get-FileHash *.zip | Format-List'},
        {where: 'On a Mac:', command: 'shasum -a 256 *.zip'},
        {
          where: 'On Linux, with SHA256SUMS in the same folder:',
          command: 'sha256sum -c SHA256SUMS --ignore-missing',
        },
      ],
    },
  },
  docs: {
    title: 'Documents',
    install: 'For whoever installs it',
    lms: 'In your LMS',
    made: 'How it is made',
    decisions: 'Decisions, and why',
  },
};
