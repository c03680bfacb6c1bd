/** Words of the list of schools. */
export const schoolsMessages = {
  headings: {
    school: 'school',
    lead: 'lead',
    deputy: 'deputy',
    outOfHours: 'out of hours',
    instead: 'instead',
    name: 'name',
    role: 'role',
    phone: 'phone',
    email: 'email',
  },

  file: 'A list of schools (CSV)',
  fileHelp:
    'From a spreadsheet, saved as “CSV UTF-8”. One row for each school; the first row names the columns. It takes the place of the list that is here.',
  template: 'Download an empty list',
  paste: 'Or paste the list',
  pasted: 'Rows copied from a spreadsheet, with the row of headings',
  take: 'Take this list',
  columns: 'The columns',
  columnsHelp:
    'In any order. Only “school” must be there. “lead” is the safeguarding lead, “deputy” who stands in, “out of hours” whom to reach then, “instead” whom to tell when the concern is about the lead, the principal or a colleague.',
  zeros:
    'Write a phone number with spaces, such as 09 555 0100: a spreadsheet takes the first 0 from one without.',

  taken: (count: number) =>
    count === 1 ? 'One school was taken' : `${String(count)} schools were taken`,
  none: 'No school was taken',
  kept: 'The list that was here has stayed as it was.',
  removed: 'The list is empty. Nobody is asked for a school.',
  empty: 'There is nothing in it.',
  noRows: 'There is no school below the headings.',
  'no-school': 'No column is called “school”. The first row must name the columns.',
  'too-many': 'It has more than 300 schools. Make two lists, and a zip of each.',
  workbook: 'This is a workbook. In your spreadsheet, save it as “CSV UTF-8”, and choose that.',
  large: 'It is far larger than a list of schools.',
  old: 'The file is not in UTF-8. A spreadsheet that saves so loses macrons, or puts other signs in their place. Look at every name below, or save it again as “CSV UTF-8”.',
  unknown: (headings: string) => `These columns were left out: ${headings}.`,

  left: (rows: number) =>
    rows === 1 ? 'One row was left out' : `${String(rows)} rows were left out`,
  leftHelp: 'Correct them in your spreadsheet, and choose the file again.',
  mistake: (row: number, heading: string, allowed: string) =>
    `Row ${String(row)}${heading && `, ${heading}`}: please give ${allowed}.`,
  name: 'the school’s name',
  twin: (row: number) => `each school once: row ${String(row)} has this name too`,
  rounded: 'the number in full: the spreadsheet has rounded it',
  beyond:
    'no more cells than there are headings: what holds a comma stands in quotation marks ("…")',
  broken: 'the closing quotation mark of a cell here. Nothing from this row on could be told apart',
  doubtful: 'Look at these numbers again',
  doubtfulHelp: 'They were taken. Has the spreadsheet taken the first 0 away?',
  place: (row: number, heading: string) => `Row ${String(row)}, ${heading}`,

  list: (count: number) => (count === 1 ? 'One school' : `${String(count)} schools`),
  school: 'School',
  lead: 'Safeguarding lead',
  noLead: 'None named',
  also: (people: string) => `Also: ${people}`,
  people: {deputy: 'who stands in', outOfHours: 'out of hours', instead: 'whom to tell instead'},
  remove: 'Remove all schools',
};

/** Words of what makes a zip for each school. */
export const eachMessages = {
  button: 'One zip for each school',
  help: 'Each holds one school, with its name and people, and asks nobody. They come in one file, to be unpacked.',
  most: (most: number, count: number) =>
    `One zip for each school is made for at most ${String(most)} at a time. Here are ${String(count)}: make the list in parts.`,
  making: (done: number, count: number) => `${String(done)} of ${String(count)} made …`,
  done: (name: string) => `${name} is ready`,
  doneHelp:
    'Your browser has put it with your downloads. Unpack it. README.txt in it says which zip is whose. An LMS takes the zips in it, not the whole file.',
  folder: 'schools',
  readme: (count: number) =>
    `Zips of the course, one for each of ${String(count)} schools. Unpack this file first: an LMS takes one of these zips, not the whole.\r\nAll have the same identifiers: import each into the LMS of its own school. Schools that share an LMS are better served by one zip with a list, from which each learner chooses.`,
};

/** Words of what corrects the region’s contacts. */
export const correctionsMessages = {
  ring: 'Ring a number before you put it here. The course marks it “Given by your school”.',
  contacts: (region: string) => `Contacts: ${region}`,
  fixed: 'Always the course’s own: an emergency number cannot be corrected here.',
  correct: 'Correct this',
  close: 'Done',
  of: (name: string) => `: ${name}`,
  fields: {
    phone: 'Phone',
    text: 'Text message',
    email: 'E-mail',
    web: 'Web address',
    hours: 'Hours',
  },
  own: (words: string) => `The course has: ${words}`,
  first: 'Where there are several, the first of its kind is replaced.',
  allowed: (words: string) => `Please give ${words}. The course’s own stands until then.`,
  corrected: 'Corrected',
  by: (label: string, value: string) => `${label}: ${value}`,
  back: 'Back to the course’s own',
  isBack: (name: string) => `${name} is as the course has it.`,
  left: 'Corrections that the course passes over',
  leftHelp: (ids: string) => `They are of no contact of this region that can be corrected: ${ids}.`,
  remove: 'Remove them',
  removed: 'They are removed.',
};
