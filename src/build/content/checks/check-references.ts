import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import {checkActivity, outcomesOf} from './check-activities.js';
import {checkBanks} from './check-bank.js';
import {checkCourse} from './check-course.js';
import {checkGlossary} from './check-glossary.js';
import {checkIds} from './check-ids.js';
import {checkModule} from './check-module.js';
import {checkAsksAgain} from './check-reflect.js';
import {checkRecalls} from './check-recall.js';
import {checkRoutes} from './check-route.js';
import {checkRegion} from './check-region.js';
import {checkWorkshop} from './check-workshop.js';
import {checkStateKeys} from './check-state-keys.js';
import {checkKnown} from './references.js';

/**
 * Checks that everything that the content names exists, once, and that no date is to come.
 *
 * @param today Such as `2026-11-22`.
 */
export function checkReferences(
  content: Content,
  today: string,
  problems: Problems,
  warnings: Problems,
): void {
  checkCourse(content, problems);
  checkIds(content, problems);
  checkStateKeys(content, problems);
  const moves = content.course?.data.moves.map(({key}) => key);
  const steps = stepsOf(content);
  for (const files of content.modules) {
    checkModule(files, problems);
    const known = {moves, steps, outcomes: outcomesOf(files, content)};
    for (const activity of files.activities.values()) {
      if (activity) checkActivity(activity, known, problems);
    }
  }
  for (const region of content.regions) checkRegion(region, today, problems, warnings);
  checkGlossary(content, steps, problems);
  checkWorkshop(content, steps, problems);
  checkAsksAgain(content, problems);
  checkRecalls(content, problems);
  checkBanks(content, problems);
  checkRoutes(content, problems);
  checkDefaultRegion(content, problems);
}

/**
 * The ids of all steps, those of a course that this one follows among them; undefined when a module could not
 * be read.
 */
export function stepsOf({modules, followed}: Content): Set<string> | undefined {
  if (modules.some(({module}) => !module)) return undefined;
  const own = modules.flatMap(({module}) => module?.data.steps.map(({id}) => id) ?? []);
  return new Set([...own, ...Object.keys(followed?.data.steps ?? {})]);
}

function checkDefaultRegion({course, regions, regionsComplete}: Content, problems: Problems): void {
  if (!course || !regionsComplete || regions.length === 0) return;
  const ids = regions.map(({data}) => data.id);
  checkKnown('region', {id: course.data.region, place: course.file.at(['region'])}, ids, problems);
}
