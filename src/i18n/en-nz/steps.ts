/** What the list of a module's steps says of each. */
export const stepsMessages = {
  optional: 'optional',
  full: 'not on the 45-minute route',
  roles: {
    teaching: 'for teachers',
    support: 'for support staff',
    leadership: 'for leaders',
    'early-learning': 'for early learning and primary',
  },
};
