import type {Region} from '../../../course/region.js';
import type {Problems} from '../problem.js';
import {moduleTime, WORDS_A_MINUTE, type ModuleTime} from '../minutes.js';
import type {Content} from '../source/read-content.js';
import {timeReport} from '../time-report.js';
import {citedSources} from './cited-sources.js';
import {compileCourse, compileFollows, compileModule, compileOutline} from './compile-course.js';
import type {CompiledContent} from './compiled.js';
import {compileGlossary} from './compile-glossary.js';
import type {ProsedContent} from './compile-prose-content.js';
import {itemsOf} from './compile-recall.js';
import {compileWorkshop} from './compile-workshop.js';
import {compileRegion} from './compile-region.js';
import {partsOf} from './parts.js';
import {searchTexts} from './search-texts.js';

/** Compiled content, the region where settings name none, and a report of words and minutes. */
export interface Weighed {
  readonly content: CompiledContent;
  readonly region: Region;
  readonly report: string;
  readonly times: readonly ModuleTime[];
}

/**
 * Compiles content in which no problem was found, and weighs its time.
 *
 * A module whose time is out of its range is a problem.
 */
export function compileContent(
  source: Content,
  prosed: ProsedContent,
  version: string,
  problems: Problems,
): Weighed {
  const course = needed(prosed.course);
  const moves = course.moves.map(({letter, name, meaning}) => ({id: letter, name, meaning}));
  const items = itemsOf(prosed.modules);
  const home = needed(prosed.regions.find(({id}) => id === course.region));
  const made = course.modules.map(id => {
    const files = needed(prosed.modules.find(each => each.module?.id === id));
    const module = needed(files.module);
    const compiled = compileModule(files, module, course, items, home);
    return {module, compiled, time: moduleTime(module, compiled, moves)};
  });
  for (const {time} of made) checkRange(source, time, problems);
  const modules = new Map(made.map(({module, compiled}) => [module.id, compiled]));
  const outlines = made.map(({module, time}) => compileOutline(module, time));
  const regions = Object.fromEntries(
    prosed.regions.map(region => [region.id, compileRegion(region)]),
  );
  return {
    content: {
      course: compileCourse(
        course,
        outlines,
        version,
        compileFollows(source.followed?.data, modules.values()),
      ),
      moves,
      modules,
      regions,
      stateKeys: needed(source.stateKeys).data,
      glossary: compileGlossary(prosed.glossary),
      sources: citedSources(source),
      search: searchTexts(modules, prosed.glossary),
      parts: partsOf(made),
      workshop: prosed.workshop && compileWorkshop(prosed.workshop),
    },
    region: needed(regions[course.region]),
    report: timeReport(made.map(({time}) => time)),
    times: made.map(({time}) => time),
  };
}

function checkRange({modules}: Content, time: ModuleTime, problems: Problems): void {
  const module = modules.find(({folder}) => folder === time.id)?.module;
  const range = module?.data.minutesRange;
  if (!module || !range) return;
  const [least, most] = range;
  const minutes = time.seconds / 60;
  if (minutes >= least && minutes <= most) return;
  problems.add(
    module.file.at(['minutesRange']),
    `the module takes ${minutes.toFixed(1)} minutes (${readingOf(time)} of them for ${time.words} words)`,
    `it may take ${least} to ${most}: shorten it, or lengthen it`,
  );
}

function readingOf({words}: ModuleTime): string {
  return (words / WORDS_A_MINUTE).toFixed(1);
}

/** The checks have run: nothing is missing, unless the build itself is mistaken. */
function needed<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('content without problems lacks a part');
  return value;
}
