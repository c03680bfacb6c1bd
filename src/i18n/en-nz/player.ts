/** Words of the frame around the lessons. */
export const playerMessages = {
  connecting: 'Connecting to your learning system…',
  opening: 'Opening…',
  start: 'Start',
  resume: (step: string) => `Carry on: ${step}`,
  readAgain: 'Look through it again',
  best: (score: number, passed: boolean) =>
    passed
      ? `Your best result so far is ${String(score)} %, which is a pass. It stays, whatever you do now.`
      : `Your best result so far is ${String(score)} %.`,
  noCard:
    'Help and report could not be loaded. If someone is in danger now, call the emergency number. Otherwise tell your safeguarding lead.',
  about: 'About this course',
  home: 'Start page',
  leave: 'Leave the course',
  end: {
    heading: 'You have reached the end',
    passed: (score: number) =>
      `You passed with ${String(score)} %. Everything stays open, and you can come back to read it again.`,
    notPassed: (score: number, mark: number) =>
      `Your best result in the check is ${String(score)} %. ${String(mark)} % is needed. You can try the whole check again, as often as you like.`,
    notTried: 'The check at the end is still open. It is what completes the course.',
    toCheck: 'Go to the check',
    allDone: 'You have been through every step.',
    someDone: (done: number, total: number) =>
      `You have been through ${String(done)} of ${String(total)} steps. The others stay open.`,
  },
  loading: 'Loading…',
  chunkGone: {
    heading: 'This part could not be loaded',
    words:
      'The connection may be lost, or the course may have been updated while you had it open. ' +
      'What you did so far has been sent or is kept. Try again; if it stays like this, close the course ' +
      'and open it again from your learning system.',
    again: 'Try again',
  },
  notRecorded: {
    review:
      'Your learning system opened this to look through again. Your result stays as it is, and nothing new is recorded.',
    browse: 'Your learning system opened this as a preview. Nothing is recorded.',
    noCredit: 'Your learning system opened this without credit. Nothing is recorded.',
  },
  stateUnreadable:
    'The place that was kept could not be read, so you start at the beginning. A result that was recorded before is unchanged.',
  statePartly: 'Some of what was kept could not be read. Everything else is here.',
};
