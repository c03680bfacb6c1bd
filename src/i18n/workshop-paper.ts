import {workshopPaperMessages} from './en-nz/workshop-paper.js';

/** Words of what the workshop prints, in the current language. */
export const t: {readonly paper: typeof workshopPaperMessages} = {paper: workshopPaperMessages};
