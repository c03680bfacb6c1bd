const msAnHour = 3_600_000;
const msAMinute = 60_000;
/** 9999:59:59.99, the most that 1.2 can say. */
const longest12 = 10_000 * msAnHour - 10;

/**
 * A CMITimespan, `HHHH:MM:SS.SS` (SCORM 1.2 RTE §3.4.2). Always two decimals: Moodle adds `.5` as
 * five hundredths.
 */
export function timespan12(ms: number): string {
  const {hours, minutes, seconds} = split(Math.min(ms, longest12));
  return `${pad(hours, 4)}:${pad(minutes)}:${seconds.padStart(5, '0')}`;
}

/** An ISO 8601 duration with at most two decimals, without days (SCORM 2004 RTE §4.1.1.7). */
export function duration2004(ms: number): string {
  const {hours, minutes, seconds} = split(ms);
  return `PT${hours}H${minutes}M${seconds}S`;
}

/** A CMITime, the local time of day `HH:MM:SS` (SCORM 1.2 RTE §3.4.2). */
export function timeOfDay12(at: Date): string {
  return `${pad(at.getHours())}:${pad(at.getMinutes())}:${pad(at.getSeconds())}`;
}

/**
 * Local time with its zone, such as `2026-11-22T10:42:07.00+13:00` (SCORM 2004 RTE §4.1.1.6). LMSs
 * take a zone only after a fraction, and a fraction of two digits only.
 */
export function timestamp2004(at: Date): string {
  const date = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
  const hundredths = pad(Math.floor(at.getMilliseconds() / 10));
  return `${date}T${timeOfDay12(at)}.${hundredths}${zone(-at.getTimezoneOffset())}`;
}

function zone(minutesEast: number): string {
  const size = Math.abs(minutesEast);
  return `${minutesEast < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function split(ms: number): {hours: number; minutes: number; seconds: string} {
  const whole = Number.isFinite(ms) ? Math.max(0, Math.floor(ms / 10) * 10) : 0;
  return {
    hours: Math.floor(whole / msAnHour),
    minutes: Math.floor(whole / msAMinute) % 60,
    seconds: ((whole % msAMinute) / 1000).toFixed(2),
  };
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
