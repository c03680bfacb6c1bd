import {draftLine} from './reviews.js';

/** Words that the build writes into the page, so that they are there before any script. */
export const pageMessages = {
  facts: (minutes: number, steps: number) =>
    `About ${String(minutes)} minutes · ${String(steps)} short steps · stop at any time, your place is kept`,
  /** What the check is called where modules are left out: how many it asks may differ. */
  cases: 'Short cases',
  /** Of a short course, which has no welcome to say so. */
  privacy:
    'Your learning system is told where you are, how long you stay and your result. Nothing that you type is kept or sent. “About this course” says it in full.',
  region: (name: string) => `Region: ${name}`,
  draft: draftLine,
  noScript: 'This course needs JavaScript. Please allow it for this page and open it again.',
};
