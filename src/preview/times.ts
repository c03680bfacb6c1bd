import {duration2004, timespan12} from '../lms/time-formats.js';
import type {LmsEdition} from './editions.js';

/** SCORM 1.2 RTE §3.4.2, CMITimespan. */
const timespan = /^(\d{2,4}):(\d{2}):(\d{2}(?:\.\d{1,2})?)$/;
/** SCORM 2004 RTE §4.1.1.7, without years and months, whose length nobody can tell. */
const duration = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** A time span of either edition in milliseconds; 0 where there is none, or none that can be read. */
export function millisecondsOf(text: string): number {
  const short = timespan.exec(text);
  if (short) return sum(['0', ...short.slice(1)]);
  const iso = duration.exec(text);
  return iso ? sum(iso.slice(1)) : 0;
}

/** A time span in an edition's words. */
export function timeText(edition: LmsEdition, ms: number): string {
  return edition === 'scorm12' ? timespan12(ms) : duration2004(ms);
}

function sum([days = '0', hours = '0', minutes = '0', seconds = '0']: readonly string[]): number {
  const wholeHours = Number(days) * 24 + Number(hours);
  return Math.round(((wholeHours * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000);
}
