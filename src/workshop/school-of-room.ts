import '../components/school-choice/school-choice.js';
import {atSchool, sameNames, schoolNamesOf} from '../settings/at-school.js';
import type {SettingsReading} from '../settings/read-settings.js';
import type {Settings} from '../settings/settings-schema.js';
import {placeIn} from './places.js';

/**
 * The settings of the school that the workshop is for. The address keeps the trainer's answer, so that the
 * projector's window, every paper and the page loaded anew are for the same school; nothing else keeps it.
 *
 * @param page What waits for the answer.
 */
export async function forSchoolOfRoom(
  {settings, problems}: SettingsReading,
  page: HTMLElement,
): Promise<SettingsReading> {
  const all = [...problems, ...sameNames(settings)];
  const own = schoolInAddress(settings) ?? (await asked(settings, page));
  return {settings: own, problems: all};
}

/** Nothing where a trainer is to be asked. A room is never: what is projected is the trainer's to choose. */
function schoolInAddress(settings: Settings): Settings | undefined {
  const school = new URLSearchParams(location.search).get('school');
  const isKnown = settings.schools.some(({schoolName}) => schoolName === school);
  if (school !== null && isKnown) return atSchool(settings, school);
  const isRoom = placeIn(location.hash).view === 'show';
  return settings.schools.length === 0 || school === '' || isRoom ? settings : undefined;
}

function asked(settings: Settings, page: HTMLElement): Promise<Settings> {
  const question = document.createElement('nrr-school-choice');
  question.schools = schoolNamesOf(settings);
  question.trainer = true;
  page.before(question);
  return new Promise(resolve => {
    question.addEventListener('nrr-school', ({school = ''}) => {
      const query = new URLSearchParams({school}).toString();
      history.replaceState(history.state, '', `?${query}${location.hash}`);
      question.remove();
      resolve(school ? atSchool(settings, school) : settings);
    });
  });
}
