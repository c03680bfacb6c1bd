import {printablesMessages} from './en-nz/printables.js';

/** Words of what the course prints, in the current language; they come with what offers it. */
export const t: {readonly printables: typeof printablesMessages} = {printables: printablesMessages};
