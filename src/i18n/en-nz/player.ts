/** Words of the frame around the lessons. */
export const playerMessages = {
  start: 'Start',
  resume: (step: string) => `Carry on: ${step}`,
  readAgain: 'Look through it again',
  noCard:
    'Help and report could not be loaded. If someone is in danger now, call the emergency number. Otherwise tell your safeguarding lead.',
  modules: 'All modules',
  about: 'About this course',
  settings: 'Your settings',
  home: 'Start page',
  leave: 'Leave the course',
  loading: 'Loading…',
  chunkGone: {
    heading: 'This part could not be loaded',
    words:
      'The connection may be lost, or the course may have been updated while you had it open. ' +
      'What you did so far has been sent or is kept. Try again; if it stays like this, close the course ' +
      'and open it again from your learning system.',
    again: 'Try again',
  },
};
