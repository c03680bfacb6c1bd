import {timeOfDay} from './time-of-day.js';

/** "22 November 2026, 10.42 am", in the reader's own time zone. */
export function dateAndTime(at: Date): string {
  const day = new Intl.DateTimeFormat('en-NZ', {day: 'numeric', month: 'long', year: 'numeric'});
  return `${day.format(at)}, ${timeOfDay(at)}`;
}

/** "22 November 2026, 10.42 am (UTC+13:00)", for somebody who may read it elsewhere. */
export function dateTimeAndZone(at: Date): string {
  // Minutes that UTC is ahead: the other way round than people write it.
  const behind = at.getTimezoneOffset();
  const minutes = Math.abs(behind);
  const parts = [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0'));
  return `${dateAndTime(at)} (UTC${behind > 0 ? '−' : '+'}${parts.join(':')})`;
}
