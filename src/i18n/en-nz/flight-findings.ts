import {characters, code, places, vendor} from './flight-phrases.js';

/** What the flight check finds of an LMS that it only asks: what was seen, what it means, and what to do. */
export const readingFindings = {
  place: {
    found: (where: keyof typeof places, up: number) => ({
      seen: `The LMS’s API was found ${places[where]}${up > 0 ? `, ${up} ${up === 1 ? 'frame' : 'frames'} up` : ''}.`,
      means: 'The course will find it too.',
    }),
    far: (where: keyof typeof places, up: number) => ({
      seen: `The LMS’s API was found ${places[where]}, ${up} frames up.`,
      means: 'The course will find it too, but that many frames in each other leave little room.',
      todo: 'Set the activity to open in a new window, if your LMS can.',
    }),
    'wrong-edition': {
      seen: 'The LMS offers the API of the other SCORM edition only.',
      means:
        'This package was imported as another edition than it is. The course could record nothing.',
      todo: 'Import the zip of the other edition: -scorm12 instead of -scorm2004, or the other way round.',
    },
    blocked: {
      seen: 'No API was found, and a window around this page belongs to another site.',
      means: 'Browsers keep sites apart, so content on another address cannot reach the LMS.',
      todo: 'Host the package on the LMS’s own address. Do not link to it from elsewhere.',
    },
    absent: {
      seen: 'No API was found in any window around this page.',
      means: 'The page was opened outside an LMS, or the LMS does not treat it as SCORM.',
      todo: 'Import the zip as a SCORM activity, and open it from there. Do not import it as a file or a web page.',
    },
  },
  edition: {
    one: {
      seen: 'Only the API of this package’s edition is there.',
      means: 'There is no doubt which one counts.',
    },
    both: {
      seen: 'The LMS offers the APIs of both SCORM editions.',
      means:
        'The course uses only the one of its own edition. Some LMSs record only one of the two.',
      todo: 'After a test, look in the LMS’s report for the result. If it is missing, import the other edition.',
    },
  },
  begin: {
    fine: {seen: 'The LMS began a session.', means: 'The course can begin too.'},
    already: (number: number) => ({
      seen: `The LMS said it had begun already (${code(number)}), but it answers.`,
      means: 'The page was opened twice in one visit. The course copes with that.',
      todo: 'Open the package once from the LMS. If this stays, send this report to your LMS’s support.',
    }),
    refused: (number: number) => ({
      seen: `The LMS did not begin a session: ${code(number)}.`,
      means: 'The course could record nothing here.',
      todo: `Close this page and open the package again from the LMS. If this stays, send this report to your LMS’s support.`,
    }),
  },
  version: {
    said: (version: string) => ({
      seen: `The LMS says ${version}.`,
      means: 'It knows which version of the data model it has.',
    }),
    silent: {seen: 'The LMS does not say.', means: 'Many do not. The course does not ask.'},
  },
  reads: {
    fine: {seen: 'The LMS gives its values.', means: 'The course can see where a learner is.'},
    status: {
      seen: 'The status that the LMS gives is none that the standard has.',
      means: 'The course takes it for an attempt that has not begun.',
      todo: vendor,
    },
    failed: (number: number) => ({
      seen: `Reading fails: ${code(number)}.`,
      means: 'The course cannot see what a learner did before, and does not write over it.',
      todo: `Open the package again. If this stays, send this report to your LMS’s support.`,
    }),
  },
  learner: {
    both: {
      seen: 'The LMS gives a name and an id. They are not shown here.',
      means: 'Certificates carry the name.',
    },
    noName: {
      seen: 'The LMS gives no name.',
      means: 'Learners type their name on the certificate themselves.',
      todo: 'Look for a privacy setting of the activity that hides learners from content.',
    },
    noId: {
      seen: 'The LMS gives a name but no id.',
      means: 'The course cannot tell learners apart who share a device.',
      todo: 'Look for a privacy setting of the activity that hides learners from content.',
    },
  },
  mode: {
    normal: {seen: 'Normal mode, for credit.', means: 'What a learner does is recorded.'},
    browse: {
      seen: 'Browse mode: a preview.',
      means: 'The course records nothing in a preview.',
      todo: 'Sign in as a learner of the test course, and open the package again.',
    },
    review: {
      seen: 'Review mode: an attempt that is over.',
      means: 'The course records nothing in a review.',
      todo: 'Begin a new attempt, or use another test account.',
    },
    noCredit: {
      seen: 'The LMS opens the package without credit.',
      means: 'The course records nothing without credit.',
      todo: 'Sign in as a learner who is enrolled, and look at the activity’s settings.',
    },
  },
  passMark: {
    none: {
      seen: 'The LMS sets none.',
      means: 'The course’s own pass mark counts, or the one in settings.js.',
    },
    set: (mark: number) => ({
      seen: `The LMS asks for ${mark} %.`,
      means:
        'This counts before the pass mark in settings.js. In SCORM 1.2 the LMS judges each score by it.',
      todo: 'Check that it is the mark you want.',
    }),
    odd: {
      seen: 'The LMS sets a pass mark that makes no sense.',
      means: 'The course does not use it. The LMS itself may still judge by it.',
      todo: 'Look at the activity’s settings: take it out, or set one above 1 and up to 100.',
    },
  },
  launchData: {
    none: {seen: 'None.', means: 'None is needed.'},
    some: (length: number) => ({
      seen: `${characters(length)}.`,
      means: 'The course reads its settings from it, if there are any.',
    }),
  },
  returned: {
    first: {
      seen: 'There is nothing from an earlier check.',
      means: 'Only a second visit can show that what was saved has arrived.',
      todo: 'End the session, close the page, and open the package again with the same account.',
    },
    fine: {
      seen: 'The LMS gave back what the last check saved.',
      means: 'Learners can leave and carry on later.',
    },
    older: {
      seen: 'The LMS gave back the mark of another check than the last one on this device.',
      means: 'The last one was not saved, or somebody ran a check on another device since.',
      todo: 'Run the check twice on one device. If this stays, send this report to your LMS’s support.',
    },
    lost: {
      seen: 'The last check on this device saved a mark, and the LMS did not give it back.',
      means:
        'The LMS said that it saved, but nothing arrived or nothing came back. Learners would begin anew each time. A new attempt or another account explains it too.',
      todo: `Check the connection, and that this is the same account and attempt. ${vendor}`,
    },
    changed: {
      seen: 'The mark of an earlier check came back changed.',
      means: 'The LMS alters what it keeps. Learners’ work could not be read.',
      todo: vendor,
    },
    foreign: {
      seen: 'The attempt holds data that are not from this check.',
      means: 'The check does not write over them, so nothing was written.',
      todo: 'Use a new attempt, or another test account.',
    },
  },
  lists: {
    both: (answers: number, objectives: number) => ({
      seen: `Both are kept; there are ${answers} answers and ${objectives} objectives in this attempt.`,
      means: 'Reports can show answers and learning goals.',
    }),
    some: (missing: 'answers' | 'objectives' | 'both') => ({
      seen: {
        answers: 'The LMS keeps objectives but no answers.',
        objectives: 'The LMS keeps answers but no objectives.',
        both: 'The LMS keeps neither answers nor objectives.',
      }[missing],
      means: 'Status and score do not depend on them. Reports show less.',
      todo: 'Nothing, unless you want reports on each question.',
    }),
  },
  errors: {
    fine: (number: number) => ({
      seen: `Asked for something that does not exist, it said ${code(number)}.`,
      means: 'The course can tell a refusal from an empty value.',
    }),
    silent: {
      seen: 'Asked for something that does not exist, it gave no error.',
      means: 'The course cannot always tell why something failed. It checks for itself.',
      todo: 'Nothing. It is good to know when you look for a cause.',
    },
    throws: {
      seen: 'Asked for something that does not exist, its script broke.',
      means: 'The course catches this.',
      todo: vendor,
    },
  },
};
