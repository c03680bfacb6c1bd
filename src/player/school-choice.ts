import {AnnounceEvent} from '../components/announce.js';
import '../components/school-choice/school-choice.js';
import {t} from '../i18n/school-choice.js';
import type {DeviceStorage} from '../lms/environment.js';
import type {LmsSession} from '../lms/session.js';
import {
  atSchool,
  keptAnswer,
  sameNames,
  schoolNamesOf,
  settingsFor,
} from '../settings/at-school.js';
import type {SettingsReading} from '../settings/read-settings.js';
import type {Settings} from '../settings/settings-schema.js';
import {schoolKey} from './school-key.js';

/**
 * The settings of the learner's own school, as this device has kept it or as the learner says on the cover. Until
 * then the course does not begin: it would show somebody else's people. Fetched where a package is for several.
 */
export async function forOwnSchool(
  {settings, problems}: SettingsReading,
  session: LmsSession,
  storage: DeviceStorage,
): Promise<SettingsReading> {
  const more = sameNames(settings);
  for (const {where, what, allowed} of more) {
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  }
  const key = schoolKey(settings, session);
  const kept = key === undefined ? undefined : settingsFor(settings, storage.read(key));
  const own = kept ?? (await askFor(settings, key, storage));
  const bar = document.querySelector('nrr-top-bar');
  if (bar) bar.settings = own;
  return {settings: own, problems: [...problems, ...more]};
}

async function askFor(
  settings: Settings,
  key: string | undefined,
  storage: DeviceStorage,
): Promise<Settings> {
  const school = await asked(schoolNamesOf(settings));
  if (key) storage.write(key, keptAnswer(settings, school));
  return school === undefined ? settings : atSchool(settings, school);
}

/** Asks on the cover, in the place of its button, which comes back with the answer. */
function asked(schools: readonly string[]): Promise<string | undefined> {
  const question = document.createElement('nrr-school-choice');
  question.schools = schools;
  const action = document.querySelector<HTMLElement>('nrr-cover-action');
  action?.before(question);
  action?.toggleAttribute('hidden', true);
  return new Promise(resolve => {
    question.addEventListener('nrr-school', ({school}) => {
      action?.toggleAttribute('hidden', false);
      question.remove();
      // Whoever had the focus in the question goes on before the button that it was for.
      document.querySelector<HTMLElement>('#main')?.focus();
      if (school !== undefined) document.dispatchEvent(new AnnounceEvent(t.school.kept(school)));
      resolve(school);
    });
  });
}
