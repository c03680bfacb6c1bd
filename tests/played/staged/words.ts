import {dateAndTime} from '../../../src/i18n/en-nz/date-and-time.js';
import {timeOfDay} from '../../../src/i18n/en-nz/time-of-day.js';

/** Words around a time, whatever the time. */
export function aroundTime(make: (at: Date) => string): RegExp {
  const at = new Date(0);
  const around = make(at)
    .replace(dateAndTime(at), '\u0000')
    .replace(timeOfDay(at), '\u0000')
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(around.replaceAll('\u0000', '[\\w ,.]+?(am|pm)'));
}
