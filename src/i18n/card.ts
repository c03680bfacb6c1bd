import {cardMessages} from './en-nz/card.js';

/** Words of what stands around the lessons, in the current language; they come with the safeguarding card. */
export const t: {readonly card: typeof cardMessages} = {card: cardMessages};
