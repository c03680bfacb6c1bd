const minutes = (count: number) => (count === 1 ? '1 minute' : `${String(count)} minutes`);

/** Words of what the workshop prints, and of the screen that offers it. */
export const workshopPaperMessages = {
  minutes,
  screen: {
    back: 'Back to the start',
    print: 'Print, or save as PDF',
    large: 'Large print',
    controls: 'Before you print',
    start: 'Starts at',
    startHint: 'The times in the guide follow from it. Leave it empty to count from the beginning.',
    names: 'Names, one a line',
    namesHint:
      'A sheet for each name. What you type here is not stored and not sent. It is gone when you leave this page.',
    certificates: (count: number) =>
      count === 1 ? '1 certificate' : `${String(count)} certificates`,
    pages: (count: number) => (count === 1 ? '1 page' : `${String(count)} pages`),
    preview: 'What is printed',
  },
  offer: {
    title: 'On paper',
    hint: 'Each opens as a page for the agenda above. Print it, or save it as PDF. The number of pages may differ by one on your printer.',
    large: 'Large print',
    groups: {
      run: 'To run it',
      cards: 'Cards',
      used: 'Handouts in this agenda',
      more: 'More handouts',
      forms: 'Before and after',
    },
    upTo: (count: number) => (count === 1 ? '1 page' : `up to ${String(count)} pages`),
    each: (count: number) => (count === 1 ? '1 page a person' : `${String(count)} pages a person`),
  },
  footer: (workshop: string, version: string, date: string) =>
    `${workshop}, version ${version}. Printed ${date}.`,
  /** In large print a line of the margin has room for no more. */
  footerShort: (version: string, date: string) => `Version ${version}. Printed ${date}.`,
  edition: (workshop: string, version: string) => `${workshop}, version ${version}.`,
  handout: (number: number | undefined, title: string) =>
    number === undefined ? title : `Handout ${String(number)}: ${title}`,
  forWhom: 'For:',
  numbers: 'Numbers change: check them once a year.',
  training: 'Training text, invented.',
  sources: 'Sources',

  card: {
    routes: 'Who hears, in this order',
    services: (region: string) => `Services: ${region}`,
  },

  chat: {
    how: 'Read it together. Beside each message write which move it is, or “none”. Say what tells you so.',
    moves: 'The six moves',
    head: ['When', 'Who', 'Message', 'Which move, or none?'],
  },

  guide: {
    for: (agenda: number) => `Agenda of ${minutes(agenda)}`,
    agenda: 'Agenda',
    head: ['Time', 'Part', 'Minutes', 'Handouts'],
    register: 'Welcome people, register',
    evaluation: 'Evaluation',
    slack: 'Slack, for what takes longer',
    end: 'End',
    fromStart: (from: number) => `${String(from)} min`,
    /** Minutes after midnight, as people write them. */
    clock: (at: number) => {
      const hours = Math.floor(at / 60) % 24;
      const hour = hours % 12 || 12;
      return `${String(hour)}.${String(at % 60).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`;
    },
    from: (from: string, count: number) => `From ${from}, ${minutes(count)}`,
    parts: 'Part by part',
    partHandouts: 'Handouts:',
    screen: 'On the screen',
    optional: 'May be left out.',
    needsTwo: 'Only with a second facilitator.',
    say: 'Say',
    ask: 'Ask',
    watch: 'Watch for',
    upset: 'If someone is upset',
    key: 'Answers',
    noMove: 'No pressure',
    sortHead: ['Card', 'Where it belongs', 'Why'],
    chatHead: ['Message', 'What it is', 'Why'],
    routeHead: ['Case', 'Who hears, in order', 'Why'],
    stationHead: ['Move', 'What an adult nearby may notice'],
    repairHead: ['Line', 'Better', 'Why'],
    talk: 'The lines and what each reply does are on your cards: “Disclosure practice”.',
    closing: 'At the end:',
  },

  answers: {
    title: 'Answer cards',
    number: (number: number) => `or number ${String(number)}`,
    shapes: ['Circle', 'Square', 'Triangle', 'Cross'],
    how: 'Hold it to your chest, so that only the front sees it.',
  },

  cards: {
    cut: 'Cut along the lines.',
    card: (letter: string) => `Card ${letter}`,
    bins: 'Sort each card under one of these',
    key: (title: string) => `For the facilitator: ${title}`,
    keyHead: ['Card', 'Where it belongs', 'Why', 'What would change it'],
    facilitator: 'For the facilitator',
    facilitatorHow:
      'You read the student’s lines, slowly. Nobody plays a child. Wait after each line; then the pairs choose a reply and say it aloud. Anyone may stop the round.',
    line: (number: number) => `Line ${String(number)}`,
    reads: 'You read:',
    replyHead: ['Reply', 'What it does', 'What to say about it'],
    ending: 'How it ends',
    told: 'Who was told',
    soon: 'How soon',
    next: 'What the student knows',
    pairs: 'For the pairs',
    pairsHow: 'The facilitator reads a line. Choose a reply together, and say it aloud.',
    observer: 'For the observer',
    observerHow: 'Tick what you hear. Afterwards say first what helped.',
  },

  register: {
    date: 'Date',
    place: 'Place',
    by: 'Facilitators',
    number: 'Number',
  },

  evaluation: {
    tick: 'Tick one.',
  },

  certificate: {
    tookPart: 'took part in the workshop',
    about: 'for school staff, on online child sexual exploitation',
    minutes: (count: number) => `Workshop time: ${minutes(count)}`,
    day: 'Date',
    region: 'Region',
    school: 'School',
    by: 'Facilitator',
    proof: 'Awareness training, not a qualification. The school’s register is the proof.',
  },

  titles: {
    guide: 'Facilitator guide',
    certificates: 'Group certificates',
    deck: 'Slides with notes',
    slides: 'Slides, one a page',
  },
  deck: {
    slide: (number: number, of: number) => `Slide ${String(number)} of ${String(of)}`,
    step: (number: number) => `Step ${String(number)}`,
  },
};
