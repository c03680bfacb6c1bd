import {enNz} from './en-nz/en-nz.js';

/** Every word that the player shows and that is not course content. A translation must have the same shape. */
export type Messages = typeof enNz;

/**
 * The words of the current language. A live binding: import it as `t` and read it while rendering,
 * never at module level.
 */
export const t: Messages = enNz;
