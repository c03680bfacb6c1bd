import {code, time} from './flight-phrases.js';

/** What is found by a check that changes nothing, because an attempt is or may be open. */
export const lookingFindings = {
  session: {
    open: {
      seen: 'The course’s session is open, and the LMS answers in it.',
      means: 'What a learner does can be sent.',
    },
    gone: (number: number) => ({
      seen: `The LMS no longer answers in the course’s session: ${code(number)}.`,
      means: 'What a learner does now cannot be sent.',
      todo: 'Close the course and open it again from the LMS. If this stays, send this report to your LMS’s support.',
    }),
    another: {
      seen: 'A session is open in this window, and the LMS answers in it.',
      means: 'This page only reads in it. The attempt stays as it is.',
    },
    none: (number: number) => ({
      seen: `The LMS’s API is there, and no session answers: ${code(number)}.`,
      means: 'This page begins no session, so that it changes no attempt. Nothing more was asked.',
      todo: 'Open the course from the LMS and run the check in its technical details, or import the flight check’s own package.',
    }),
  },
  alone: {
    seen: 'No API was found in any window around this page.',
    means: 'The page stands alone. The LMS was not asked; the rest of the results hold.',
    todo: 'To check the LMS, open the course from it and run the check in its technical details.',
  },
  again: {
    seen: 'The LMS was asked to save what the course has given it already, and said yes.',
    means:
      'This is a promise. “Last sent” in the technical details says whether the server was reached.',
  },
  pace: (call: number) => ({
    seen: `Reading a value took ${time(call)}. Saving was not tried.`,
    means: 'Learners will notice nothing of that.',
  }),
};

/** What a check that changes nothing comes to. */
export const lookingVerdict = {
  trouble: 'Something is wrong here. Each trouble below says what to do.',
  note: 'This connection works. Read what to note.',
  fine: 'This connection works.',
  around: 'No LMS session was asked. The page, this device and the server were looked at.',
};
