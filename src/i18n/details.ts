import {detailsMessages} from './en-nz/details.js';

/** Words of the technical details, in the current language; they come with those. */
export const t: {readonly details: typeof detailsMessages} = {details: detailsMessages};
