const kilobytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1000)));

/** A part of a sentence that is more than words, such as a colour with its swatch. */
type Part = unknown;

const another = 'Take a fresh one from where you got the course.';

/** Words of the page on which an administrator sets a school's zip. */
export const customiseMessages = {
  pageTitle: (course: string) => `${course} · Customise`,
  noScript: 'This page needs JavaScript. Please allow it for this page and open it again.',

  title: 'Make it your school’s',
  lead: 'Choose a zip of the course, fill in a form, and download a zip with your school in it.',
  local: 'All of it happens in this browser. Nothing is uploaded, and nothing is kept.',

  choose: {
    title: 'Choose the zip',
    label: 'A zip of this course',
    help: 'Any of ours: SCORM 1.2, SCORM 2004, cmi5, a booster, the one to open by double click, or the workshop.',
    drop: 'Or drop it here.',
    reading: 'Opening the zip …',
  },

  kinds: {
    scorm12: 'SCORM 1.2',
    'scorm2004-3rd': 'SCORM 2004, 3rd edition',
    'scorm2004-4th': 'SCORM 2004, 4th edition',
    cmi5: 'cmi5, an experiment',
    offline: 'to open by double click',
    workshop: 'workshop',
  },
  opened: (title: string, version: string, kind: string) => `${title} ${version}, ${kind}`,
  file: (name: string) => `File: ${name}`,
  idle: (labels: readonly string[]) =>
    `These settings change nothing in this package: ${labels.join(', ')}. They stay in its file, so that you can use it for other packages.`,
  otherVersion: (theirs: string, own: string) =>
    `This zip is version ${theirs}, this page version ${own}. What the other does not know it passes over. The page that came with the zip fits best.`,
  unread: (line: number) =>
    `The settings in this zip cannot be read: look at line ${String(line)} of settings.js. The form starts with what the course does by itself.`,
  misfits: 'These settings in the file do not fit, and start as if they were not set:',
  misfit: ({line, where, allowed}: {line?: number; where: string; allowed: string}) =>
    `${line === undefined ? '' : `Line ${String(line)}, `}${where}: ${allowed}`,

  refused: {
    title: 'This zip was not taken',
    'too-large': `It is larger than any zip of the course. ${another}`,
    'not-a-zip': 'It is not a zip. Choose the file that ends in .zip, as you downloaded it.',
    damaged: `It is damaged, or was not downloaded to its end. ${another}`,
    encrypted: 'It is locked with a password. Choose one without.',
    'unpacks-too-large': `It would unpack to far more than the course holds. ${another}`,
    'too-many-files': `It holds far more files than the course has. ${another}`,
    'unsafe-path': `It holds a file whose name leads out of the zip. Do not use it. ${another}`,
    twice: `It holds two files of the same name. ${another}`,
    foreign: 'It is not one of this course’s zips. Your file has not been changed.',
    'wrong-manifest': `Its list of files (imsmanifest.xml) is not the one that it was made with: files were added, taken out or changed. ${another}`,
    'wrong-structure': `Its description for an LMS (cmi5.xml) is not the one that it was made with. ${another}`,
    'flight-check':
      'It is the flight check, which has no settings. Choose a zip of the course itself.',
    'no-settings': `Its settings file (settings.js) is missing. ${another}`,
  },

  form: {
    title: 'Fill in the form',
    help: 'Leave empty what you do not need. Every field can be changed later.',
    load: 'Fill in from a settings file',
    loadHelp: 'A settings.js that you saved here, or took out of a zip.',
    loaded: (name: string) => `Filled in from ${name}.`,
    unread: (name: string, line: number) =>
      `${name} cannot be read: look at line ${String(line)}. The form has stayed as it was.`,
    tooLong: (name: string) =>
      `${name} is too long for a settings file. The form has stayed as it was.`,
    unset: (words: string) => `If empty: ${words.charAt(0).toLowerCase()}${words.slice(1)}`,
    allowed: (words: string) => `Please give ${words}.`,
    summary: (count: number) =>
      count === 1 ? 'One field needs another look' : `${String(count)} fields need another look`,
  },

  picture: {
    alt: 'Your logo',
    size: (bytes: number) => `A picture of ${kilobytes(bytes)} kB.`,
    taken: (name: string) => `${name} is made small and put in.`,
    pale: 'Hardly any of this logo can be seen on white, and that is what the course puts behind it. Please choose one in colour or in black.',
    remove: 'Remove the logo',
    removed: 'The logo is removed.',
    refused: {
      kind: 'Please choose a PNG, JPEG, WebP or SVG picture.',
      unread: 'This picture cannot be shown. Please save it as PNG, and choose that.',
      long: 'This file is larger than 20 MB. Please choose a smaller one.',
      'still-long':
        'Even made small, this picture is larger than 45 kB. Please choose a simpler one.',
      'svg-long':
        'This SVG is larger than 40 kB. Please save it as PNG: the page makes that small.',
      program:
        'This SVG holds a program or a part of a web page. Please save it as a plain SVG, or as PNG.',
      outside:
        'This SVG fetches something from elsewhere, such as a font or a link. Please save it as a plain SVG, or as PNG.',
    },
  },

  colour: {
    code: 'As a code',
    palette: 'From a palette',
    remove: 'Take the course’s own',
    dark: (dark: Part) => ['So that it can be read, a dark page has ', dark, '.'],
    both: (light: Part, dark: Part) => [
      'So that it can be read, a light page has ',
      light,
      ', and a dark one ',
      dark,
      '.',
    ],
  },

  modules: {
    label: 'Modules',
    help: 'Take away the tick of what your staff do not need. The check then leaves out its questions, but never what everybody must know.',
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${String(minutes)} minutes`),
    first: '. Always there: the course begins with it.',
    check: '. Always there: it holds the final check.',
    least: 'Please leave one of them ticked. With none, the course shows them all.',
    none: 'Only the whole course has modules to leave out. This zip is a part of it.',
  },

  preview: {
    title: 'How it looks',
    cover: 'First screen',
    coverHelp:
      'A picture of it: nothing in it can be pressed. Below it, a link and a button of a light page.',
    coverSays: (words: readonly string[]) => `The first screen. It says: ${words.join(' ')}`,
    withLogo: (school: string) => (school ? `Your logo, ${school}.` : 'Your logo.'),
    link: 'A link',
    button: 'A button',
    start: (label: string) => `A button “${label}”.`,
    card: 'Safeguarding card',
    cardHelp:
      'Behind “Help and report” on every screen. The numbers below are the region’s, with your corrections.',
    services: 'The region’s services',
    certificate: 'Certificate',
    person: 'Aroha Example',
    names: 'In the lessons',
    school: 'The school',
    lead: 'Whom to tell',
    principal: 'The principal',
    family: 'The family',
  },

  changes: {
    title: 'What changes',
    none: 'Nothing so far: every setting is as the zip has it.',
    setting: 'Setting',
    before: 'In the zip',
    after: 'In the new zip',
    notSet: 'not set',
    picture: (bytes: number) => `a picture of ${kilobytes(bytes)} kB`,
    schools: (count: number) => (count === 1 ? '1 school' : `${String(count)} schools`),
    list: (names: readonly string[]) => names.join(', '),
    yes: 'yes',
    no: 'no',
    rest: 'Only settings.js differs. Identifiers, manifest and all other files stay byte for byte, so an LMS that has the course installed keeps what staff have done.',
  },

  make: {
    download: 'Download the new zip',
    save: 'Save the settings file',
    done: (name: string) => `${name} is ready`,
    doneHelp: 'Your browser has put it with your downloads. The zip that you chose is as it was.',
    next: 'Next',
    import:
      'Import it into your LMS. If the course is there already, replace its file; do not make a new activity.',
    unpack: 'Unpack it into a folder, and open the first page by double click.',
    look: 'Open it once as a learner, and press “Help and report”. Your school should be on the card.',
    keep: 'Keep the settings file: it fills in this form for the next version.',
  },
};
