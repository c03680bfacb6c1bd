/** A small course that goes back to the main one, and what its packages are called. */
export interface Booster {
  /** Its folder under `boosters/`, its module's id, and the end of its course's id. */
  readonly name: string;
  /** Stands in the name of its zips, before the edition. */
  readonly part: string;
}

/** In the order in which they are taken. */
export const boosters: readonly Booster[] = [
  {name: 'one-week', part: 'booster-1'},
  {name: 'one-month', part: 'booster-2'},
  {name: 'three-months', part: 'booster-3'},
  {name: 'refresher', part: 'refresher'},
];
