import {aroundFindings} from './en-nz/flight-around.js';
import {flightMessages} from './en-nz/flight-check.js';
import {readingFindings} from './en-nz/flight-findings.js';
import {lookingFindings, lookingVerdict} from './en-nz/flight-looking.js';
import {savingFindings} from './en-nz/flight-saving.js';
import {settingsFindings} from './en-nz/flight-settings.js';

const finding = {
  ...readingFindings,
  ...savingFindings,
  ...aroundFindings,
  ...lookingFindings,
  ...settingsFindings,
};

/** Words of the checks that only look, in the current language. */
export const t: {
  readonly flight: typeof flightMessages;
  readonly finding: typeof finding;
  readonly looking: typeof lookingVerdict;
} = {flight: flightMessages, finding, looking: lookingVerdict};
