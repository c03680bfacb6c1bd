import {schoolChoiceMessages} from './en-nz/school-choice.js';

/** Words of the question for the learner's school, in the current language; they come with that. */
export const t: {readonly school: typeof schoolChoiceMessages} = {school: schoolChoiceMessages};
