/** Words of the assessment and of its items. */
export const assessmentMessages = {
  item: {
    chat: 'Training chat, invented',
    note: 'The record so far, invented',
    says: (who: string) => `${who}, says:`,
    marked: 'This line:',
    severalRule: 'More than one is right. You need all of them, and no other.',
    pairsRule: 'You need every match right. The same one may fit more than once.',
    orderRule: 'You need the whole order right.',
    place: (number: number) => `Place ${String(number)}`,
    openBook: 'You may open the help card, as you would at school.',
    withoutStory: 'Ask without the story',
    withStory: 'Show the story',
    withoutStories: 'Leave the stories out',
    withStories: 'Show the stories',
    shownPlain: 'Without stories now.',
    shownStory: 'With stories now.',
  },

  assessment: {
    begin: 'Begin',
    passes: (needed: number, total: number) =>
      `${String(total)} questions. You pass with ${String(needed)} right.`,
    needed: (needed: number) => `You pass with ${String(needed)} right.`,
    mustKnows: 'One question on each of these is asked, and must be right:',
    again:
      'Nothing is timed. You may leave and come back: your answers are kept. Try as often as you like, with other questions each time.',
    stories:
      'Most questions tell a short case. You can have them asked without it. That choice stays on this device, and nobody is told.',
    missed: 'These must be right each time. This time they were not:',
    reviewFirst: 'Before you try again',
    reviewWhy: 'A few minutes here help more than another try straight away.',
    byOutcome: 'Your result by part of the course',
    part: 'Part',
    rightOf: 'Right',
    share: (right: number, shown: number) => `${String(right)} of ${String(shown)}`,
    retry: 'Try again with other questions',
    toEnd: 'To the end of the course',
  },
};
