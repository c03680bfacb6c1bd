/**
 * Whether a page was seen more than twelve months before `now`, in months of the calendar: a page
 * seen in November 2026 is out of date from December 2027, one seen on 22 November from the 23rd
 * of November 2027.
 */
export function isStale(seen: string, now: Date): boolean {
  const [year = 0, month = 1, day] = seen.split('-').map(Number);
  const months = (now.getFullYear() - year) * 12 + now.getMonth() + 1 - month;
  return months > 12 || (months === 12 && day !== undefined && now.getDate() > day);
}
