/** Words of the course on one page for those who review it. */
export const reviewEditionMessages = {
  title: (course: string) => `${course}: review edition`,
  forWhom: 'For reviewers. This page holds all answers, those of the final assessment too.',
  learners: 'If you are here to take the course, please go back: it would spoil the questions.',
  intro:
    'Everything that a learner can meet, on one page: every option with what is said to it, every hint, every question of the final assessment, and the ids to name them by. Under each step is a box to sign off.',
  notKept:
    'Nothing that you write here is stored or sent. It stays until you close the course. Print the page or save it as PDF before that, and send it to whoever asked you; or print it first, and write on paper.',
  you: 'You, the reviewer',
  youHint: 'A box takes these over when you choose an answer in it. You can change them there.',
  owed: 'Sign-offs, region by region',
  owedIntro:
    'As the files of the regions say. A region counts as reviewed once all of its sign-offs are there.',
  owedRegion: 'Region',
  kinds: {law: 'Law', safeguarding: 'Safeguarding', maori: 'Māori'},
  missing: 'owed',
  notNeeded: 'not needed',
  given: (by: string, date: string) => `${by}, ${date}`,
  regions:
    'The steps name people and services as in the region that this copy is set to. The law, the routes and the contacts of every region stand at the end.',
  lacking: (regions: string) => `These regions could not be fetched: ${regions}.`,
  id: 'id:',
  outcome: 'outcome:',
  signOff: 'Sign-off:',
  name: 'Name',
  role: 'Role',
  date: 'Date',
  verdict: 'Your judgement',
  verdicts: {agree: 'Agree', change: 'Change', wrong: 'Wrong'},
  remarks: 'Remarks',
  bank: {
    intro: (items: number) =>
      `There are ${String(items)} questions, of which a try draws some. Under every answer stands what is said to it.`,
    count: (items: number) => (items === 1 ? '1 question' : `${String(items)} questions`),
    everywhere: 'In every region',
    onlyIn: (region: string) => `Only in: ${region}`,
    mustKnow: 'must be known:',
    plain: 'The same without the story:',
    chat: 'The messages:',
    note: 'The note:',
    order: 'The right order:',
    targets: 'To choose from:',
  },
};
