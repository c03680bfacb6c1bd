/** The small courses that follow, by the names of their folders under `boosters/`. */
export type ReminderId = 'one-week' | 'one-month' | 'three-months' | 'one-year';

/** A day on which to come back. */
export interface Reminder {
  readonly id: ReminderId;
  /** Such as `2026-11-29`. */
  readonly day: string;
}

/** Days after the passing day. The last one is a year later, on the same date. */
const after: readonly (readonly [id: ReminderId, days: number])[] = [
  ['one-week', 7],
  ['one-month', 30],
  ['three-months', 91],
];

/**
 * The days on which to come back, in their order.
 *
 * @param passed Such as `2026-11-22`.
 */
export function reminderDays(passed: string): readonly Reminder[] {
  return [
    ...after.map(([id, days]) => ({id, day: daysAfter(passed, days)})),
    {id: 'one-year', day: yearAfter(passed)},
  ];
}

/** The day a number of days after another one. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Of 29 February the day before. */
function yearAfter(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + 1, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}
