/** Two schools with one package, in the order in which they are listed. */
export const twoSchools = [
  {schoolName: 'Kōwhai School', contacts: {lead: {name: 'Ana Example'}}},
  {schoolName: 'Rātā School', contacts: {lead: {name: 'Ben Example'}}},
] as const;
