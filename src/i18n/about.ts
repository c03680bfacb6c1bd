import {aboutMessages} from './en-nz/about.js';

/** Words of the about page, in the current language; they come with it. */
export const t: {readonly about: typeof aboutMessages} = {about: aboutMessages};
