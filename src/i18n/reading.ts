import {readingMessages} from './en-nz/reading.js';

/** Words of the reader's settings, of reading aloud and of hiding, in the current language. */
export const t: {readonly reading: typeof readingMessages} = {reading: readingMessages};
