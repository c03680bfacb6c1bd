import {correctionsMessages, eachMessages, schoolsMessages} from './en-nz/customise-schools.js';

/** Words of the parts of the customise page that take several schools, and corrected contacts. */
export const t: {
  readonly schools: typeof schoolsMessages;
  readonly each: typeof eachMessages;
  readonly corrections: typeof correctionsMessages;
} = {schools: schoolsMessages, each: eachMessages, corrections: correctionsMessages};
