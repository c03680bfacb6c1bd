import type {Environment} from '../lms/environment.js';
import type {LmsSession} from '../lms/session.js';
import type {SettingsReading} from '../settings/read-settings.js';
import {showBrand} from './branding.js';

/**
 * Makes the course a school's own, where its settings ask for that, before the attempt is opened. Most learners never
 * fetch this.
 *
 * @returns The settings that hold from here on.
 */
export async function fitToSchool(
  reading: SettingsReading,
  session: LmsSession,
  {storage}: Environment,
): Promise<SettingsReading> {
  await Promise.resolve([session, storage]);
  showBrand(reading.settings);
  return reading;
}
