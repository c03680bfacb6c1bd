import {writingFindings} from './en-nz/flight-writing.js';
import {t as looking} from './flight-looking.js';

const finding = {...looking.finding, ...writingFindings};

/** Words of the flight check, which writes too, in the current language. */
export const t: Omit<typeof looking, 'finding'> & {readonly finding: typeof finding} = {
  ...looking,
  finding,
};
