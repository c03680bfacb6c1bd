import {workshopMessages} from './en-nz/workshop.js';

/** Words of the workshop, in the current language. */
export const t: {readonly workshop: typeof workshopMessages} = {workshop: workshopMessages};
