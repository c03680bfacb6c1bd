import {parts} from 'virtual:parts';
import {startAttempt} from '../course/attempt.js';
import type {ModuleOutline} from '../course/course.js';
import {dispensable, leaveOut} from '../course/left-out.js';
import {courseProgress} from '../course/progress.js';
import {pageMessages} from '../i18n/en-nz/page.js';
import type {Clock} from '../lms/environment.js';
import {readModulesOff} from '../settings/modules-off.js';
import type {SettingsReading} from '../settings/read-settings.js';
import {course, whole} from './content.js';

/** Before asking again for what could not be fetched. */
const pauseMs = 2_000;

/**
 * Takes out of the course what the school's settings leave out, before anything of it is shown, and says on the
 * cover how long it is now. All screens share the one course, so it is changed in place.
 *
 * @returns The settings with the modules that are out indeed, and what was wrong with the others.
 */
export async function shorten(reading: SettingsReading, clock: Clock): Promise<SettingsReading> {
  const {settings} = reading;
  const {expressRoute} = settings;
  await fetched(clock);
  const {modulesOff, problems} = readModulesOff(settings.modulesOff, dispensable(course));
  for (const {where, what, allowed} of problems)
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  const {modules, ...others} = leaveOut(course, {modulesOff, expressRoute}, parts);
  const shared = course.modules as ModuleOutline[];
  shared.splice(0, shared.length, ...(others.leftOut ? modules.map(unnumbered) : modules));
  Object.assign(course, others);
  tellLength();
  return {settings: {...settings, modulesOff}, problems: [...reading.problems, ...problems]};
}

/** The school is owed a course without these modules, so it is not begun before they are known. */
async function fetched(clock: Clock): Promise<void> {
  for (;;) {
    try {
      await whole();
      return;
    } catch {
      await new Promise<void>(resume => {
        clock.later(pauseMs, resume);
      });
    }
  }
}

/** With few modules there are fewer cases than the title of the check says. */
function unnumbered(module: ModuleOutline): ModuleOutline {
  const {stepId} = course.assessment;
  const steps = module.steps.map(step =>
    step.id === stepId ? {...step, title: pageMessages.cases} : step,
  );
  return {...module, steps};
}

function tellLength(): void {
  const facts = document.querySelector('#cover .facts');
  const {total, minutesLeft} = courseProgress(startAttempt(''), course);
  if (facts) facts.textContent = pageMessages.facts(minutesLeft, total);
}
