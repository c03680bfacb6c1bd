import {t} from '../i18n/flight-looking.js';
import type {Clock, DeviceStorage} from '../lms/environment.js';
import {fine, note, trouble, type Finding} from './finding.js';
import type {AskServer, ServerWord} from './server.js';
import type {Surroundings} from './surroundings.js';

const words = t.finding;

/** What there is beside the LMS's API. */
export interface AroundOptions {
  readonly around: Surroundings;
  readonly clock: Pick<Clock, 'now' | 'elapsedMs'>;
  readonly storage: DeviceStorage;
  readonly askServer: AskServer;
}

/** Beside what the surroundings say by themselves. */
interface Seen {
  /** Whether this device keeps a text. */
  readonly storage: boolean;
  /** Whether the page's cookies are the same as before the check. */
  readonly sameCookies: boolean;
  readonly now: Date;
  /** What the server said of the time, when it was asked; nothing where it did not. */
  readonly serverTime: Date | undefined;
}

/**
 * What is found of the LMS, and then all that is not its API. The server is asked before and after.
 *
 * @param ask - asks the LMS
 */
export async function checkWithSurroundings(
  {around, clock, storage, askServer}: AroundOptions,
  ask: () => Promise<readonly Finding[]>,
): Promise<readonly Finding[]> {
  const cookies = around.cookieText();
  await askServer();
  const found = await ask();
  const server = await askServer();
  const seen = {
    storage: canKeep(storage),
    sameCookies: cookies === around.cookieText(),
    now: clock.now(),
    serverTime: server.time,
  };
  return [...found, checkSignedIn(server), ...surroundingsChecks(around, seen)];
}

function canKeep(storage: DeviceStorage): boolean {
  const key = 'nrr-flight-check-try';
  return storage.write(key, 'x') && storage.read(key) === 'x' && storage.remove(key);
}

function checkSignedIn({reach}: ServerWord): Finding {
  if (reach === 'reachable' || reach === 'unknown') return fine('signedIn', words.signedIn[reach]);
  return trouble('signedIn', words.signedIn[reach]);
}

function surroundingsChecks(around: Surroundings, seen: Seen): readonly Finding[] {
  return [
    checkFrame(around),
    checkSandbox(around),
    checkHttps(around),
    seen.storage ? fine('storage', words.storage.yes) : note('storage', words.storage.no),
    checkCookies(around, seen),
    checkClock(seen),
    checkLocale(around),
  ];
}

function checkFrame({width, height}: Surroundings): Finding {
  if (width < 280 || height < 200) return trouble('frame', words.frame.tiny(width, height));
  return width < 480 || height < 400
    ? note('frame', words.frame.small(width, height))
    : fine('frame', words.frame.fine(width, height));
}

function checkSandbox({frame}: Surroundings): Finding {
  const isFree = frame === 'none' || frame === 'open';
  return (isFree ? fine : note)('sandbox', words.sandbox[frame]);
}

function checkHttps({protocol}: Surroundings): Finding {
  if (protocol === 'http:') return note('https', words.https.http);
  return fine('https', protocol === 'https:' ? words.https.https : words.https.other);
}

function checkCookies({cookies}: Surroundings, {sameCookies}: Seen): Finding {
  if (!cookies) return note('cookies', words.cookies.no);
  return fine('cookies', sameCookies ? words.cookies.yes : words.cookies.changed);
}

/** SCORM 2004's times end in 2038; this was written in 2026. */
function checkClock({now, serverTime}: Seen): Finding {
  const year = now.getFullYear();
  if (year < 2026 || year > 2037) return trouble('clock', words.clock.year(year));
  if (!serverTime) return fine('clock', words.clock.fine);
  const apart = Math.round(Math.abs(now.getTime() - serverTime.getTime()) / 60_000);
  return apart > 5 ? note('clock', words.clock.off(apart)) : fine('clock', words.clock.agrees);
}

function checkLocale({language, timeZone}: Surroundings): Finding {
  return timeZone === ''
    ? note('locale', words.locale.noZone(language))
    : fine('locale', words.locale.fine(language, timeZone));
}
