import {dateAndTime, dateTimeAndZone} from './date-and-time.js';
import {timeOfDay} from './time-of-day.js';

/** Words about the record: what was sent to the LMS and what was not, connecting, recovering and leaving. */
export const recordMessages = {
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

  /** What the start page says about an unusual opening. */
  notices: {
    review:
      'Your learning system opened this to look through again. Your result stays as it is, and nothing new is recorded.',
    browse: 'Your learning system opened this as a preview. Nothing is recorded.',
    noCredit: 'Your learning system opened this without credit. Nothing is recorded.',
    unreadable:
      'The place that was kept could not be read, so you start at the beginning. A result that was recorded before is unchanged.',
    partly: 'Some of what was kept could not be read. Everything else is here.',
    newer:
      'A newer version of this course kept your place. What this version cannot read stays as it is until you go on.',
  },

  connection: {
    again: 'Try again',
    trying: 'Trying…',
    connected: 'Connected to your learning system. You can start.',
    goOn: 'Continue without a record',
    goOnMeans:
      'Without a record the whole course works, but nothing you do reaches your learning system: no progress, no result.',
    details: 'Technical details',
    detailsHint: 'Copy this text when you ask for help. It does not hold your name.',
    copyDetails: 'Copy the details',
    reasons: {
      'not-found': {
        title: 'Not connected to your learning system',
        what: 'The course looked for your learning system and did not find it. Most often that means it was opened from a file or from a copied address.',
        act: 'Close the course and open it from your learning system.',
      },
      blocked: {
        title: 'Your learning system is out of reach',
        what: 'The course comes from another address than your learning system. The browser keeps the two apart, so they cannot talk to each other.',
        act: 'Tell the person who looks after your learning system: only they can change this.',
      },
      'wrong-edition': {
        title: 'This is the wrong package for your learning system',
        what: 'Your learning system answers, but in another edition of SCORM than this package speaks.',
        act: 'Tell the person who looks after your learning system: the package of the other edition is the one to upload.',
      },
      closed: {
        title: 'This session has ended',
        what: 'Your learning system has closed this session. It cannot be opened again from here.',
        act: 'Close the course and open it again from your learning system.',
      },
      'initialise-failed': {
        title: 'Your learning system did not start',
        what: 'The course found your learning system, but a session did not begin. That may pass by itself.',
        act: 'Wait a minute and try again. If it stays like this, close the course and open it again from your learning system.',
      },
    },
  },

  exit: {
    sending: 'Sending your work…',
    sendingDo: 'Wait a moment before you close the course.',
    safe: 'You can close the course now',
    safeDo:
      'Everything was sent to your learning system. Close this window or tab, or go back to your learning system’s own page.',
    savedDo:
      'Everything is saved in your learning system. Close this window or tab, or go back to your learning system’s own page.',
    unsent: 'Not everything is sent yet',
    unsentDo: 'If you leave now, what you did since the last time it was sent may be lost.',
    keptDo:
      'What is not sent is kept on this device: the next time you open the course here, it is sent.',
    cut: 'Your last work was not sent',
    cutDo:
      'The session ended before that. Open the course again from your learning system: you go on from what it holds.',
    cutKept:
      'The session ended before that. Your work is kept on this device: the next time you open the course here, from your learning system, it is sent.',
    elsewhere: 'You carry on in another window',
    elsewhereDo:
      'Another window or tab of this course has taken over, and nothing is sent from this one any more. You can close this one.',
    untracked: 'There is no record of this visit',
    untrackedKept:
      'You can close the course now. Your progress is kept on this device, and your learning system knows nothing of it.',
    untrackedLost: 'Your progress is gone when you close the course.',
    review: 'Nothing was recorded in this visit',
    reviewDo:
      'You can close the course now. What your learning system held before stays as it was.',
    sentTitle: 'What your learning system was sent',
    hereTitle: 'What you have reached',
    sentAt: (at: Date) => `Last sent at ${timeOfDay(at)}.`,
    savedAt: (at: Date) => `Saved at ${timeOfDay(at)}.`,
    completed: 'You have completed the course.',
    incomplete: 'You have not completed the course yet.',
    passed: 'You have passed.',
    failed: 'You have not passed yet. You can try again whenever you like.',
    score: (score: number) => `Your best score: ${score} out of 100.`,
    place: 'Your place and your answers, so that you can go on where you were.',
    stay: 'Stay and send',
    stayHere: 'Stay in the course',
    leave: 'Leave anyway',
  },

  copy: {
    copied: 'Copied.',
    failed:
      'Your browser did not copy it. The text is selected: copy it with Ctrl+C, with Command+C on a Mac, or with your device’s own menu.',
  },

  note: {
    heading: 'A note for your administrator',
    about:
      'For the day your learning system does not show what you have done. It is not proof of completion.',
    label: 'The note',
    copy: 'Copy the note',
    notProof:
      'This is not proof of completion. It tells what the course showed on one device; what counts is the learning system’s own record.',
    course: (title: string, version: string) => `Course: ${title}, version ${version}`,
    edition: (edition: string) => `Package: ${edition}`,
    number: (number: string) => `Note number: ${number}`,
    opened: (at: Date) => `Course opened: ${dateTimeAndZone(at)}`,
    made: (at: Date) => `Note made: ${dateTimeAndZone(at)}`,
    lastSent: (at: Date) => `Last sent to the learning system: ${dateTimeAndZone(at)}`,
    neverSent: 'Last sent to the learning system: not in this visit',
    done: (done: number, steps: number) =>
      `Done by then, in this visit or before it: ${done} of ${steps} steps`,
    open: 'Still open:',
    without: 'This note holds no name, no score and no answers.',
  },

  elsewhere: {
    asking: {
      title: 'This course is open in another window or tab',
      what: 'Only one of them can send your work. To go on there, close this window or tab and go to the other one.',
      act: 'If you carry on here, the other one stops.',
    },
    waiting: {
      title: 'Taking over from the other window…',
      what: 'This takes a few seconds.',
      act: '',
    },
    elsewhere: {
      title: 'You carry on in another window',
      what: 'You carry on in the other window or tab. You can close this one: nothing is sent from here any more.',
      act: 'If you would rather go on in this one, you can take over again.',
    },
    here: 'Carry on here',
    taking: 'Taking over…',
  },

  recovery: {
    title: 'There is work of yours on this device',
    what: (at: Date) =>
      `This device holds work from ${dateAndTime(at)} that your learning system does not have.`,
    why: 'It may not have arrived. Or your attempt was reset on purpose, so that you can do the course again.',
    keep: 'Carry on with it',
    afresh: 'Start afresh',
    afreshMeans:
      'If you start afresh, the work on this device is deleted, and you go on from what your learning system holds.',
    recovered: (at: Date) =>
      `Work from ${dateAndTime(at)} that had not reached your learning system was recovered.`,
  },
};
