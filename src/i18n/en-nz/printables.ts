const list = new Intl.ListFormat('en-NZ');

const kinds = {law: 'law', safeguarding: 'safeguarding', maori: 'Māori content'} as const;

/** Words of what the course prints: the certificate, the plan, and the codes on the card for the wall. */
export const printablesMessages = {
  print: 'Print, or save as PDF',
  preview: 'What is printed',
  backToEnd: 'To the end of the course',
  /** Where the course offers them. */
  links: {
    heading: 'To print',
    certificate: 'Your certificate',
    plan: 'Your action plan',
  },

  certificate: {
    title: 'Your certificate',
    notYet:
      'Your certificate will be here once you have passed the check at the end. You can try it as often as you like.',
    toCheck: 'Go to the check',
    name: 'Name on the certificate',
    fromLms:
      'This is how your learning system writes your name. Change it to how you want it to read.',
    noName:
      'No learning system gave a name. Type yours, or leave it empty and write it on the paper.',
    private: 'What you type here is not stored and not sent. It is gone when you leave this page.',
    allSteps: (done: number, total: number) =>
      `It says “passed the assessment”, without hours: you have passed, and have been through ${done} of ${total} steps. Once you have been through all of them it says “completed the course”, with its hours.`,
  },

  /** The certificate itself. */
  paper: {
    title: 'Certificate',
    says: 'This certificate says that',
    nameHere: 'Name, written by hand',
    completed: 'completed the course',
    passed: 'passed the assessment of the course',
    about: 'for school staff, on online child sexual exploitation',
    hours: (minutes: number) => `Course time: ${duration(minutes)}`,
    facts: {
      day: 'Passed on',
      region: 'Region',
      version: 'Course version',
      checked: 'Contacts last checked',
      review: 'Content',
    },
    checked: (oldest: string, newest: string) =>
      oldest === newest ? oldest : `${oldest} to ${newest}`,
    stale: 'More than a year ago.',
    reviewed: (reviews: readonly {readonly kind: keyof typeof kinds; readonly date: string}[]) =>
      `Reviewed: ${list.format(reviews.map(({kind, date}) => `${kinds[kind]}, ${date}`))}.`,
    proof: {
      lms: 'Awareness training, not a qualification. Self-printed: the LMS record is the proof.',
      none: 'Awareness training, not a qualification. Self-printed: no LMS recorded it.',
      unrecorded:
        'Awareness training, not a qualification. Self-printed in a visit that the LMS did not record: only a record in the LMS is proof.',
    },
    again: 'Review after 12 months.',
  },

  plan: {
    title: 'Your action plan',
    intro: 'One page, with room to write on by hand.',
    question: 'Which two actions will you take?',
    started: 'What you chose in the course is ticked.',
    own: 'You can also leave them open and write your own on the paper.',
    full: 'Two are chosen. Untick one to choose another.',
    private: 'What you choose here is not kept: print the plan before you go on.',
    paper: {
      title: 'My action plan',
      rule: 'Write no student’s name on this page.',
      action: (number: number) => `Action ${number}`,
      when: 'By when',
      who: 'With whom',
      first: 'Whom I tell first',
      line: 'One line I will say when a student tells me something hard',
      lineSuch: 'Such as: “Thank you for telling me. It is not your fault. I will help.”',
      printed: (course: string, version: string, date: string) =>
        `${course}, version ${version}. Printed ${date}. Numbers change: check them once a year.`,
    },
  },

  /** Beside the blank form on the transcript of a conversation. */
  transcript: {
    real: (lead: string) =>
      `For a real concern, use your school’s own form and tell ${lead} the same day.`,
  },

  codes: {
    hint: 'Point a phone’s camera at a code to open the address or call the number beside it.',
    page: (name: string) => `Code for the page of ${name}`,
    phone: (name: string) => `Code to phone ${name}`,
    email: (name: string) => `Code to write to ${name}`,
    keep: (name: string) => `Code to keep ${name} as a contact`,
    phoneShort: 'Phone',
    emailShort: 'E-mail',
    keepShort: 'Keep contact',
  },
};

function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [some(hours, 'hour'), some(rest, 'minute')].filter(Boolean).join(' ');
}

function some(count: number, one: string): string {
  if (count === 0) return '';
  return count === 1 ? `1 ${one}` : `${count} ${one}s`;
}
