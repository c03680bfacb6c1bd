/** Words of the card. Plain strings, and functions where a number or a name goes in. */
export const cardMessages = {};
