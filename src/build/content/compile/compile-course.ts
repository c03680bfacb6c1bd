import type {Course, ModuleOutline} from '../../../course/course.js';
import type {ModuleTime} from '../minutes.js';
import type {Prosed} from '../prose/prose-in.js';
import type {CourseSource, FollowedSource, ModuleSource} from '../source/source-schema.js';
import {compileActivity} from './compile-activity.js';
import {bankOf} from './compile-bank.js';
import type {ProsedModule} from './compile-prose-content.js';
import type {Items} from './compile-recall.js';
import type {Home} from './compile-route.js';
import type {CompiledModule} from './compiled.js';

/** Makes a module's lessons and activities as the player knows them. */
export function compileModule(
  {lessons, activities}: ProsedModule,
  {summary, contentNote}: Prosed<ModuleSource>,
  source: Prosed<CourseSource>,
  items: Items,
  home: Home,
): CompiledModule {
  const moves = new Map(source.moves.map(move => [move.key, move]));
  const materials = {moves, items, home, bank: bankOf(activities)};
  return {
    words: {summary, contentNote},
    lessons: Object.fromEntries(lessons),
    activities: Object.fromEntries(
      [...activities].flatMap(([id, activity]) =>
        activity.kind === 'bank' ? [] : [[id, compileActivity(id, activity, materials)]],
      ),
    ),
  };
}

/** Makes the course as every screen knows it. */
export function compileCourse(
  source: Prosed<CourseSource>,
  modules: readonly ModuleOutline[],
  version: string,
  follows?: Course['follows'],
): Course {
  const {id, language, title, summary, passMark, assessment, checks} = source;
  return {
    id,
    version,
    language,
    title,
    summary,
    passMark,
    modules,
    assessment: {id: assessment.id, stepId: assessment.step},
    checks: checks.map(check => ({id: check.id, stepId: check.step})),
    ...(follows && {follows}),
  };
}

/** The course that this one goes back to, with the titles of those of its steps that items send to. */
export function compileFollows(
  followed: FollowedSource | undefined,
  modules: Iterable<CompiledModule>,
): Course['follows'] {
  if (!followed) return undefined;
  const reviews = [...modules]
    .flatMap(({activities}) => Object.values(activities))
    .flatMap(each => (each.kind === 'assessment' ? each.items.map(({review}) => review) : []));
  const titles = Object.entries(followed.steps).filter(([id]) => reviews.includes(id));
  return {id: followed.id, titles: Object.fromEntries(titles)};
}

/** Makes a module's outline, with the minutes that its time comes to. */
export function compileOutline(source: Prosed<ModuleSource>, time: ModuleTime): ModuleOutline {
  const {id, title, steps} = source;
  return {
    id,
    title,
    minutes: time.minutes,
    steps: steps.map((step, i) => ({
      id: step.id,
      kind: step.kind,
      title: step.title,
      minutes: time.steps[i]?.minutes ?? 1,
      ...((step.optional ?? step.for) && {optional: true}),
      ...(step.for && {for: step.for}),
      ...(step.express === false && {full: true}),
    })),
  };
}
