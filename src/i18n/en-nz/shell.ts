import {playerMessages} from './player.js';
import {timeOfDay} from './time-of-day.js';

/** Words that the first screen and every step need: the frame, the ways through the course, hide, and where the work is. */
export const shellMessages = {
  player: playerMessages,

  nav: {
    help: 'Help and report',
    modules: 'Modules',
    steps: 'Steps of this module',
    ways: 'Previous and next step',
    place: (step: number, steps: number) => `Step ${step} of ${steps}`,
    allSteps: 'All steps',
    minutes: (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`),
    minutesLeft: (minutes: number) =>
      minutes === 1 ? 'about 1 minute left' : `about ${minutes} minutes left`,
    doneOf: (done: number, steps: number) => `${done} of ${steps} steps done`,
    allDone: 'All steps done',
    done: 'Done',
    here: 'You are here',
    previous: 'Previous',
    next: 'Next',
    finish: 'Finish',
    coming: 'What is coming:',
    optional: 'Optional',
    start: 'Start',
    goOn: 'Go on',
    again: 'Open again',
  },

  hide: {
    button: 'Hide page',
    skip: 'Hide this page at once',
    hint: 'Covers the course with a plain page until you press Return. Your learning system’s own title and the browser tab stay as they are.',
    title: 'Staff notes',
    text: 'Nothing planned yet.',
    outside: 'Titles and tabs outside this page are as they were.',
    back: 'Return',
    covered: 'The course is covered.',
  },

  status: {
    connecting: 'Connecting to your learning system…',
    sent: (at: Date) => `Sent to your learning system at ${timeOfDay(at)}`,
    saved: (at: Date) => `Saved in your learning system at ${timeOfDay(at)}`,
    sentAgain: 'Your work has now been sent.',
    waiting: 'Not sent yet',
    since: (at: Date) => `Not sent since ${timeOfDay(at)}`,
    reasons: {
      failed:
        'Your learning system did not take your work. The course keeps trying: leave it open.',
      refused:
        'Your learning system refuses a part of your work. Tell the person who looks after it. You can go on.',
      lost: 'The connection to your learning system is gone. Close the course and open it again from there.',
      'signed-out':
        'You may have been signed out of your learning system. Sign in again in another tab: the course then tries again.',
      offline:
        'This device is offline. The course sends your work once it is online: leave it open.',
    },
    kept: 'Your work is kept on this device.',
    elsewhere: 'Open in another window: nothing is sent from here any more',
    endedSent: 'This session has ended, and your work was sent',
    endedUnsent:
      'This session has ended before everything was sent. Open the course again from your learning system.',
    review: 'You are looking back: nothing is recorded',
    browse: 'You are looking around: nothing is recorded',
    'no-credit': 'Opened without credit: nothing is recorded',
    untrackedKept: 'No record: your progress is kept on this device only',
    untracked: 'No record: your progress is gone when you close the course',
  },

  /** How prose names whom the school has not named. */
  names: {
    yourLead: (title = 'safeguarding lead') => `your ${title}`,
    yourSchool: 'your school',
    someContact: 'a service listed under Help and report',
    confirmInProse: 'confirm this number locally',
  },

  lesson: {
    sources: 'Sources for this page',
  },
};
