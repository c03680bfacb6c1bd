import {connectionMessages} from './en-nz/connection.js';

/** Words of the check of a connection, in the current language. */
export const t: {readonly connection: typeof connectionMessages} = {
  connection: connectionMessages,
};
