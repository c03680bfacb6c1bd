import {recordMessages} from './en-nz/record.js';

/** Words about connecting and leaving, in the current language; they come with those screens. */
export const t: {readonly record: typeof recordMessages} = {record: recordMessages};
