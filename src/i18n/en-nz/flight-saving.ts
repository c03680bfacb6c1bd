import {code, time, vendor} from './flight-phrases.js';

/** What the flight check finds of saving, of speed, and of the LMS's answers: what was seen, what it means, what to do. */
export const savingFindings = {
  words: {
    fine: {seen: 'It says “true” where it agrees.', means: 'That is what the standard asks for.'},
    other: (said: string) => ({
      seen: `Where it agrees, it sometimes says ${said}.`,
      means: 'The standard asks for “true”. The course understands this too.',
      todo: 'Nothing for this course. Other courses may stumble.',
    }),
  },
  commit: {
    fine: {
      seen: 'The LMS said that it saved, and still gives what was written.',
      means: 'This is a promise. A second check shows whether it was kept.',
    },
    refused: (number: number) => ({
      seen: `Saving failed: ${code(number)}.`,
      means:
        'Learners’ work would not be recorded. Often the session with the server has run out, or the server cannot be reached.',
      todo: `Sign in again and open the package again. If this stays, send this report to your LMS’s support.`,
    }),
    lost: {
      seen: 'The LMS said that it saved, and then no longer gives what was written.',
      means: 'Learners’ work would be lost.',
      todo: vendor,
    },
  },
  speed: {
    fine: (commit: number) => ({
      seen: `Saving took ${time(commit)}.`,
      means: 'Learners will notice nothing.',
    }),
    slow: (commit: number) => ({
      seen: `Saving took ${time(commit)}.`,
      means: 'The page stands still that long each time. The course then saves less often.',
      todo: 'Try at another hour, and from your school’s network. If it stays, tell your LMS’s support.',
    }),
    perCall: (call: number) => ({
      seen: `A single read or write takes ${time(call)}: the LMS asks its server each time.`,
      means: 'The course makes many. Pages will stand still.',
      todo: 'Switch off the recording of answers in settings.js. Tell your LMS’s support.',
    }),
  },
  end: {
    fine: {seen: 'The LMS ended the session.', means: 'Leaving the course works.'},
    refused: {
      seen: 'The LMS did not say that it ended the session.',
      means:
        'The course saves before it leaves, so work is kept. The time of the visit may be missing.',
      todo: 'Look in the LMS’s report whether the visit is there.',
    },
  },
};
