import {cardMessages} from './en-nz/card.js';

/** Words of the safeguarding card and the about page, in the current language; they come with those. */
export const t: {readonly card: typeof cardMessages} = {card: cardMessages};
