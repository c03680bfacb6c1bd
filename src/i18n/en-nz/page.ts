import {draftLine} from './reviews.js';

/** Words that the build writes into the page, so that they are there before any script. */
export const pageMessages = {
  facts: (minutes: number, steps: number) =>
    `About ${String(minutes)} minutes · ${String(steps)} short steps · stop at any time, your place is kept`,
  draft: draftLine,
  noScript: 'This course needs JavaScript. Please allow it for this page and open it again.',
};
