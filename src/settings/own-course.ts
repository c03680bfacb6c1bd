import type {Settings} from './settings-schema.js';

/** Whether a school's settings make the course look or read otherwise than for other schools of its region. */
export function isOwnCourse(settings: Settings): boolean {
  const {logo, accentColour, expressRoute, modulesOff, schools} = settings;
  return !!(logo ?? accentColour ?? modulesOff[0] ?? schools[0]) || expressRoute;
}
