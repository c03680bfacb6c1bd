/** Words of the activities. Plain strings, and functions where a number or a name goes in. */
export const activityMessages = {};
