import {stepsMessages} from './en-nz/steps.js';

/** Words of the list of a module's steps, in the current language; they come with it. */
export const t: {readonly steps: typeof stepsMessages} = {steps: stepsMessages};
