/** Words of the record. Plain strings, and functions where a number or a name goes in. */
export const recordMessages = {};
