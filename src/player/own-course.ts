import type {Clock, Environment} from '../lms/environment.js';
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
  {storage, clock}: Environment,
): Promise<SettingsReading> {
  showBrand(reading.settings);
  const fitted = await shortened(reading, clock);
  if (fitted.settings.schools.length === 0) return fitted;
  const own = await (await import('./school-choice.js')).forOwnSchool(fitted, session, storage);
  showBrand(own.settings);
  return own;
}

async function shortened(reading: SettingsReading, clock: Clock): Promise<SettingsReading> {
  const {modulesOff, expressRoute} = reading.settings;
  if (modulesOff.length === 0 && !expressRoute) return reading;
  return (await import('./left-out.js')).shorten(reading, clock);
}
