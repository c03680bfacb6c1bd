import {shellMessages} from './en-nz/shell.js';

/** Words of the first screen and of every step, in the current language. */
export const t: typeof shellMessages = shellMessages;
