import {changed, characters, code, vendor, whole, type Change} from './flight-phrases.js';

/** What the flight check finds when it writes and saves: what was seen, what it means, and what to do. */
export const writingFindings = {
  roundTrip: {
    fine: {
      seen: 'A value was written and came back the same.',
      means: 'The LMS keeps what it is given.',
    },
    refused: (number: number) => ({
      seen: `The LMS refused a simple value: ${code(number)}.`,
      means: 'The course could not keep a learner’s place.',
      todo: vendor,
    }),
    lost: {
      seen: 'The LMS said yes to a value and gave nothing back.',
      means: 'It does not keep what it is given. Learners would lose their work.',
      todo: vendor,
    },
    changed: (how: Change) => ({
      seen: `A value came back changed: ${changed[how]}.`,
      means: 'The course copes with this for places and statuses, where the words are still clear.',
      todo: vendor,
    }),
  },
  signs: {
    fine: {seen: 'They came back the same.', means: 'Nothing is lost.'},
    changed: (how: Change) => ({
      seen: `A text with macrons and special signs came back changed: ${changed[how]}.`,
      means:
        'The course keeps its own state in plain letters and digits, so nothing is lost. Names may look odd.',
      todo: 'Nothing for this course. Tell your LMS’s support.',
    }),
    refused: (number: number) => ({
      seen: `The LMS refused a text with macrons and special signs: ${code(number)}.`,
      means: 'The course keeps its own state in plain letters and digits, so nothing is lost.',
      todo: 'Nothing for this course. Tell your LMS’s support.',
    }),
  },
  size: {
    full: (length: number, needed: number) => ({
      seen: `The LMS took ${characters(length)} and gave them back.`,
      means: `That is all that the standard asks for. The course needs ${whole.format(needed)} at most.`,
    }),
    enough: (length: number, full: number, needed: number) => ({
      seen: `The LMS took ${characters(length)}, but not the ${whole.format(full)} of the standard.`,
      means: `The course needs ${whole.format(needed)} at most, so it works here.`,
      todo: 'Nothing for this course. Other courses may need more.',
    }),
    little: (length: number, needed: number) => ({
      seen: `The LMS took only ${characters(length)}.`,
      means: `A learner’s work needs up to ${whole.format(needed)}. A long attempt could not be saved.`,
      todo: vendor,
    }),
    cut: (sent: number, got: number) => ({
      seen: `The LMS said yes to ${characters(sent)} and kept ${whole.format(got)}.`,
      means: 'It cuts off a learner’s work without saying so.',
      todo: vendor,
    }),
    changed: (how: Change) => ({
      seen: `Suspend data came back changed: ${changed[how]}.`,
      means: 'Learners’ work could not be read again.',
      todo: vendor,
    }),
    refused: (number: number) => ({
      seen: `The LMS takes no suspend data at all: ${code(number)}.`,
      means: 'Learners would begin anew each time.',
      todo: vendor,
    }),
    padded: {
      seen: 'Suspend data came back with spaces or line breaks around them.',
      means: 'The course reads past these.',
      todo: 'Nothing for this course. Other courses may stumble.',
    },
    skipped: {
      seen: 'Not tried, and nothing was written.',
      means:
        'What this attempt holds cannot be read, or is not from this check, so it is left alone.',
      todo: 'Use a new attempt, or another test account.',
    },
  },
  status: {
    fine: {
      seen: 'Incomplete, completed and passed are taken, and were put back.',
      means: 'A completion can be recorded.',
    },
    refused: (word: string, number: number) => ({
      seen: `The LMS refused the status “${word}”: ${code(number)}.`,
      means: 'A learner’s completion may not be recorded.',
      todo: vendor,
    }),
    lost: (word: string) => ({
      seen: `The LMS said yes to the status “${word}” and holds another.`,
      means: 'A learner’s completion may not be recorded, or the LMS decides by itself.',
      todo: `Look at the activity’s settings for completion and mastery. ${vendor}`,
    }),
    stays: {
      seen: 'The LMS takes the statuses, and keeps the best one.',
      means: 'The course works with that. This check could not put back what it tried.',
      todo: 'Delete this attempt if it should not count.',
    },
  },
  score: {
    fine: {seen: 'A score of 100 was taken.', means: 'A result can stand in the gradebook.'},
    refused: (number: number) => ({
      seen: `The LMS refused a score: ${code(number)}.`,
      means: 'No score reaches the gradebook. The status still does.',
      todo: `Look at the activity’s settings for grading. ${vendor}`,
    }),
    lost: {
      seen: 'The LMS said yes to a score and holds another, or none.',
      means: 'No score, or a wrong one, reaches the gradebook.',
      todo: vendor,
    },
    partly: {
      seen: 'A score was taken, but not all of its parts (scaled, raw, lowest, highest).',
      means: 'The gradebook may show it out of another number than 100.',
      todo: 'After a test, look in the gradebook. It should say 100.',
    },
  },
  exit: {
    fine: {
      seen: 'The LMS was told that the learner comes back.',
      means: 'It should keep the attempt open.',
    },
    refused: (number: number) => ({
      seen: `The LMS refused to hear that the learner comes back: ${code(number)}.`,
      means: 'SCORM 2004 LMSs may begin anew each time.',
      todo: 'Run the check a second time: “What was saved comes back” shows whether it matters.',
    }),
  },
};
