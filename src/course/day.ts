const first = Date.UTC(2026, 0, 1);
const dayMs = 86_400_000;

/**
 * The day as an attempt counts it: whole days since 2026-01-01 by the learner's own calendar. A teacher who passes
 * on a Monday morning in Auckland has passed on Monday, though elsewhere it is still Sunday.
 */
export function dayOf(now: Date): number {
  const today = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.max(0, Math.round((today - first) / dayMs));
}

/** The date of a day that an attempt counts, such as 325 for `2026-11-22`. */
export function dateOfDay(day: number): string {
  return new Date(first + day * dayMs).toISOString().slice(0, 10);
}
