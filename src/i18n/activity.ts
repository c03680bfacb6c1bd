import {activityMessages} from './en-nz/activities.js';

/** Words of the activities, in the current language; they come with the activities. */
export const t: {readonly activity: typeof activityMessages} = {activity: activityMessages};
