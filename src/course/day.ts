/** The date of a day that an attempt counts: whole days since 2026-01-01 UTC, such as 325 for `2026-11-22`. */
export function dateOfDay(day: number): string {
  return new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
}
