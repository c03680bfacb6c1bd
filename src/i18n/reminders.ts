import {remindersMessages} from './en-nz/reminders.js';

/** Words about the reminders for a calendar, in the current language; they come with the end screen. */
export const t: {readonly reminders: typeof remindersMessages} = {reminders: remindersMessages};
