/** Words of the check of a connection, as far as they stand there before it was run. */
export const connectionMessages = {
  heading: 'Check this connection',
  start: 'Check now',
  again: 'Check again',
  running: 'Checking. The page may stand still for a moment.',
  failed:
    'The check could not be fetched, so nothing was checked. Look at your network, then try again.',
  /** In the course's technical details. */
  inCourse:
    'This asks the learning system (LMS) for its values, and has it save what the course has given it already. It looks at the page, this device, the server and settings.js too. It sets no value, and neither begins nor ends a session. To try writing, import the flight check’s own package.',
};
