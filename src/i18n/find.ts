import {findMessages} from './en-nz/find.js';

/** Words of search, the glossary and the sources, in the current language; they come with those screens. */
export const t: {readonly find: typeof findMessages} = {find: findMessages};
