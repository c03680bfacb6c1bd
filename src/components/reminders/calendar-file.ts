import {daysAfter} from './reminder-days.js';

/** An entry for a whole day. */
export interface DayEntry {
  /** The same whenever the file is made again, so that a calendar keeps one entry and not two. */
  readonly uid: string;
  /** Such as `2026-11-29`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** Bytes of a line, without its end (RFC 5545 §3.1). */
const LINE = 75;

/**
 * A calendar file with an entry for each of these days (RFC 5545). They show as free time.
 *
 * @param product Who made it, such as `Notice · Respond · Report`.
 * @param now When it is made.
 */
export function calendarFile(entries: readonly DayEntry[], product: string, now: Date): string {
  const stamp = `${now.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(product)}//EN`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...entries.flatMap(entry => eventLines(entry, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map(line => `${folded(line)}\r\n`).join('');
}

function eventLines({uid, day, title, text}: DayEntry, stamp: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plain(day)}`,
    // The day after the last (§3.6.1).
    `DTEND;VALUE=DATE:${plain(daysAfter(day, 1))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function plain(day: string): string {
  return day.replaceAll('-', '');
}

/** Text as a value (§3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, sign => `\\${sign}`).replace(/\r?\n/g, '\\n');
}

/** A long line goes on in the next, after a space; a letter of several bytes is never parted. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let text = '';
  for (const letter of line) {
    const {length} = encoder.encode(letter);
    if (bytes + length > LINE) {
      text += '\r\n ';
      bytes = 1;
    }
    text += letter;
    bytes += length;
  }
  return text;
}
