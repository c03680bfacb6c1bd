import {textEditionMessages} from './en-nz/text-edition.js';

/** Words of the course on one page, in the current language; they come with that page. */
export const t: {readonly edition: typeof textEditionMessages} = {edition: textEditionMessages};
