const or = new Intl.ListFormat('en-NZ', {type: 'disjunction'});

const ordinals = ['first', 'second', 'third', 'fourth'];

/** Words of the routes: how they are built, the card to print, and a region's law. */
export const routeMessages = {
  /** What a list of services calls the school's own people; never by name, since the case may be about them. */
  people: {
    lead: (title = 'safeguarding lead') => `The ${title}`,
    instead: 'The other contact on the school’s card',
  },
  /** How a route of the reader's own calls them, where the school has named nobody. */
  own: {
    lead: (title = 'safeguarding lead') => `Your ${title}`,
    instead: 'The other contact on your school’s card',
    noInstead: 'Your school has not filled this in. Find out who it is before you need it.',
  },
  /** Two lines of one agency. */
  either: (names: readonly string[]) => or.format(names),

  build: {
    choose: 'Choose…',
    place: (index: number) => `Who hears ${ordinals[index] ?? ''}?`,
    settled: (index: number) => `Who hears ${ordinals[index] ?? ''}:`,
    check: 'Check my routes',
    earlier: (name: string) => `${name}: yes, but earlier.`,
    later: (name: string) => `${name}: yes, but later.`,
    isFor: (name: string, when: string) => `${name} is for this: ${when}`,
    neverTold:
      'Never tell the person concerned, or anyone who might tell them. It can put the child at risk. Here the lead is that person: the other contact on the school’s card hears.',
    notConcerned:
      'The other contact is for a concern about the lead, the principal or a colleague. This case is about none of them.',
    whyLead: 'The lead hears of every worry, even a small one, and plans what comes next.',
    whyInstead: 'The person concerned is never told. Somebody else at the school must know.',
    whyPolice:
      'A crime may have happened. They look into it, so that nobody at the school has to ask.',
    inRegion: (region: string) => `The route here: ${region}`,
  },

  also: 'Sometimes also:',
  source: 'Source:',
  sourceDate: (date: string) => `dated ${date}`,
  seen: (date: string) => `page seen ${date}`,
  confirmRoute: 'Confirm this route locally.',
  confirmNumber: 'Confirm this number locally.',
  checkLocally: 'Check locally.',
  stale: 'That is more than a year ago: check it before you rely on it.',

  map: {
    label: (routes: number) =>
      `Map of the ${routes} routes: who hears, in which order. The lists below say the same.`,
    key: 'A number says who hears first, second, and so on. A dashed ring: sometimes.',
  },

  page: {
    back: 'Back to the course',
    notAdvice: 'For awareness only. This is not legal advice.',
    policy: 'Where this page and your school’s policy differ, follow the policy and ask your lead.',
    draft: (reviewers: string) => `Draft: not yet reviewed by ${reviewers}.`,
    routes: 'Who hears, and in which order',
    law: 'The law, in short',
    words: 'What people are called here',
    lead: 'Who leads safeguarding',
    principal: 'Head of the school',
    family: 'A child’s family',
    own: 'Worried about your own thoughts or behaviour?',
    ownIntro:
      'For anyone worried about their own thoughts or behaviour towards children, or about somebody close. Asking early protects children. Ask first what they can keep private: when a child is at risk, they may have to act. That you open this page is not recorded, and nobody is told.',
  },

  card: {
    heading: 'A card for the wall',
    intro:
      'One A4 page: your school’s people, the services with their numbers, and when they were last checked. Where your school has named nobody, there is a line to fill in.',
    print: 'Print the card',
    failed: 'The card could not be loaded. Check your connection and try again.',
    title: 'Who to tell when you are worried about a child',
    rule: 'You never need to be certain before you phone. Never view, copy, forward or keep an intimate image of anyone under 18.',
    routes: 'In this order',
    services: (region: string) => `Services: ${region}`,
    seen: (date: string) => `Last checked: ${date} (page seen).`,
    rung: (date: string) => `Last checked: ${date} (rung).`,
    printed: (date: string) => `Printed ${date}. Numbers change: check them once a year.`,
  },
};
