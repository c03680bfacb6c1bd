import type {FaultCase} from './case.js';
import {casesOfBeginning} from './cases-begin.js';
import {casesOfChange} from './cases-changed.js';
import {casesOfCommits} from './cases-commits.js';
import {casesOfDevices} from './cases-devices.js';
import {casesOfLeaving} from './cases-leaving.js';
import {casesOfMastery} from './cases-mastery.js';
import {casesOfMoodle} from './cases-moodle.js';
import {casesOfObjectives} from './cases-objectives.js';
import {casesOfReplacing} from './cases-replaced.js';
import {casesOfResults} from './cases-results.js';
import {casesOfResuming} from './cases-resume.js';
import {casesOfTime} from './cases-time.js';
import {casesOfValues} from './cases-values.js';

/** Every case, by what the trouble is with. */
export const everyCase: Readonly<Record<string, readonly FaultCase[]>> = {
  'at the beginning': casesOfBeginning,
  'with values': casesOfValues,
  'with commits': casesOfCommits,
  'with time': casesOfTime,
  'on leaving': casesOfLeaving,
  'on coming back': casesOfResuming,
  'between two openings': casesOfChange,
  'with another package': casesOfReplacing,
  'with devices': casesOfDevices,
  'with results': casesOfResults,
  'with objectives': casesOfObjectives,
  'with Moodle': casesOfMoodle,
  'with a mastery score': casesOfMastery,
};
