/** Words of the player. Plain strings, and functions where a number or a name goes in. */
export const playerMessages = {};
