import {aroundFindings} from './en-nz/flight-around.js';
import {flightMessages} from './en-nz/flight-check.js';
import {readingFindings} from './en-nz/flight-findings.js';
import {writingFindings} from './en-nz/flight-writing.js';

const finding = {...readingFindings, ...writingFindings, ...aroundFindings};

/** Words of the flight check, in the current language. */
export const t: {readonly flight: typeof flightMessages; readonly finding: typeof finding} = {
  flight: flightMessages,
  finding,
};
