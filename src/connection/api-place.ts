import {t} from '../i18n/flight-looking.js';
import {findApi, type ApiSearch, type ApiWanted} from '../lms/find-api.js';
import type {LmsEdition} from '../lms/edition.js';
import {scorm12} from '../lms/scorm12.js';
import {scorm2004} from '../lms/scorm2004.js';
import {fine, note, trouble, type Finding} from './finding.js';

const words = t.finding;
/** Moodle's launcher climbs so far. */
const farFrames = 5;
const mostFrames = 50;

/** Whether the API was found, where, and how many frames up. */
export function checkPlace(window: object, {apiName}: ApiWanted, search: ApiSearch): Finding {
  if (!search.found) return trouble('place', words.place[search.reason]);
  const up = search.where === 'parent' ? framesUp(window, apiName, search.api) : 0;
  return up > farFrames
    ? note('place', words.place.far(search.where, up))
    : fine('place', words.place.found(search.where, up));
}

/** Whether the other edition's API is there too. */
export function checkOtherEdition(window: object, {name}: LmsEdition): Finding {
  const other = name === '1.2' ? scorm2004 : scorm12;
  return findApi(window, other).found
    ? note('edition', words.edition.both)
    : fine('edition', words.edition.one);
}

function framesUp(start: object, apiName: string, api: object): number {
  let frame = start;
  for (let up = 0; up < mostFrames; up += 1) {
    if (read(frame, apiName) === api) return up;
    const parent = read(frame, 'parent');
    if (typeof parent !== 'object' || parent === null) return 0;
    frame = parent;
  }
  return 0;
}

function read(place: object, name: string): unknown {
  try {
    return (place as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
