import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import type {Plugin, PluginContext} from 'rollup';
import type {ModuleWords} from '../../course/course.js';
import {packCourse} from '../../course/packed-course.js';
import type {RegionReviews} from '../../course/reference.js';
import {proseRegionOf, type Region} from '../../course/region.js';
import {checkContent, type ContentCheck} from './check-content.js';
import type {CompiledContent, CompiledModule} from './compile/compiled.js';
import {stepsOfWorkshop} from './compile/compile-workshop.js';
import {moduleSource} from './compile/module-source.js';

/** Where the content is. */
export interface ContentOptions {
  /** The repository's root. */
  readonly root: string;
  /** Where the content comes from: what `modules/` of the root holds, unless something else is served. */
  readonly check?: (root: string) => Promise<ContentCheck>;
}

/** The last part of each resolved id gives a chunk its name. */
const RESOLVED: readonly (readonly [RegExp, string])[] = [
  [
    /^virtual:(course|course-rest|moves|module-words|glossary|sources|search|parts|reviews|workshop)$/,
    '\0content/$1',
  ],
  [/^virtual:regions\/([^/]+)$/, '\0content/region-$1'],
  [/^virtual:modules\/([^/]+)\/(lessons|activities)$/, '\0content/$1-$2'],
];

/** The parts that are modules of their own, each of which exports itself. */
const NAMED = ['moves', 'glossary', 'sources', 'search', 'parts'] as const;

/**
 * Serves the compiled content to a bundle: `virtual:course`, `virtual:course-rest`, `virtual:moves`, `virtual:module-words`,
 * `virtual:glossary`, `virtual:sources`, `virtual:search`, `virtual:parts`, `virtual:reviews`, for each region
 * `virtual:regions/<id>` and, for each module, `virtual:modules/<id>/lessons` and
 * `virtual:modules/<id>/activities`. Their types are in `src/course/virtual-modules.d.ts`. Every image that a lesson shows becomes a file `media/<id>/<file>`.
 *
 * A build of content with problems fails with all of them. Watching covers every content file.
 */
export function virtualContent({root, check = checkContent}: ContentOptions): Plugin {
  let content: Served | undefined;
  return {
    name: 'virtual-content',
    async buildStart() {
      const checked = await check(root);
      for (const path of checked.files) this.addWatchFile(join(root, path));
      // Where new files appear.
      this.addWatchFile(join(root, 'modules'));
      if (!checked.course) {
        content = undefined;
        this.error(['The content has problems:', ...checked.problems].join('\n'));
      }
      content = {...checked.content, home: checked.region};
    },
    resolveId(id) {
      const [pattern, resolved] = RESOLVED.find(([known]) => known.test(id)) ?? [];
      return pattern && resolved ? id.replace(pattern, resolved) : undefined;
    },
    async load(id) {
      if (!id.startsWith('\0content/') || !content) return undefined;
      return await codeOf(id.slice('\0content/'.length), content, path => emit(this, root, path));
    },
  };
}

/** Puts an image into the package and gives the expression for its address. */
async function emit(context: PluginContext, root: string, path: string): Promise<string> {
  const fileName = path.replace(/^modules\/([^/]+)\/media\//, 'media/$1/');
  const source = await readFile(join(root, path));
  return `import.meta.ROLLUP_FILE_URL_${context.emitFile({type: 'asset', fileName, source})}`;
}

/** The content, and the region where settings name none. */
interface Served extends CompiledContent {
  readonly home: Region;
}

async function codeOf(
  name: string,
  content: Served,
  emitImage: (path: string) => Promise<string>,
): Promise<string | undefined> {
  if (name === 'course') return courseCode(content);
  if (name === 'course-rest') return restCode(content);
  if (name === 'module-words') return moduleSource('moduleWords', wordsOf(content));
  if (name === 'reviews')
    return moduleSource('reviews', Object.values(content.regions).map(reviewed));
  if (name === 'workshop') return workshopCode(content);
  const part = NAMED.find(each => each === name);
  if (part) return moduleSource(part, content[part]);
  const region = content.regions[name.replace(/^region-/, '')];
  if (region) return moduleSource('region', region);
  return await moduleCode(name, content, emitImage);
}

async function moduleCode(
  name: string,
  content: CompiledContent,
  emitImage: (path: string) => Promise<string>,
): Promise<string | undefined> {
  const [, module = '', part] = /^(.+)-(lessons|activities)$/.exec(name) ?? [];
  const compiled = content.modules.get(module);
  if (!compiled) return undefined;
  if (part === 'activities') return moduleSource('activities', compiled.activities);
  const images = new Map<string, string>();
  for (const path of imagesIn(compiled.lessons)) images.set(path, await emitImage(path));
  return [
    moduleSource('lessons', compiled.lessons, path => images.get(path) ?? ''),
    moduleSource('contentNote', compiled.words.contentNote),
  ].join('');
}

function wordsOf({modules}: CompiledContent): Readonly<Record<string, ModuleWords>> {
  return Object.fromEntries([...modules].map(([id, {words}]) => [id, words]));
}

/** The paths of all images that a module's lessons show. */
function imagesIn(lessons: CompiledModule['lessons']): Set<string> {
  const bodies = Object.values(lessons).map(({body}) => body);
  const parts = bodies.flatMap(body => (typeof body === 'string' ? [] : body.parts));
  return new Set(parts.flatMap(part => ('image' in part ? [part.image] : [])));
}

/** Only the first module's chunks are named where the course begins: the launch is the same with any number. */
function restCode({course, stateKeys, modules}: Served): string {
  return [
    moduleSource('rest', packCourse(course, stateKeys).rest),
    moduleLoaders([...modules.keys()].slice(1)),
  ].join('');
}

function moduleLoaders(ids: readonly string[]): string {
  return [
    `export const loadLessons = ${loaders(ids, id => `modules/${id}/lessons`)}`,
    `export const loadActivities = ${loaders(ids, id => `modules/${id}/activities`)}`,
  ].join('');
}

function loaders(ids: readonly string[], from: (id: string) => string): string {
  const entries = ids.map(
    id => `${JSON.stringify(id)}:()=>import(${JSON.stringify(`virtual:${from(id)}`)})`,
  );
  return `{${entries.join(',')}};\n`;
}

function courseCode({course, stateKeys, modules, regions, home}: Served): string {
  const words = [...modules.values()]
    .flatMap(({lessons, activities}) => [
      moduleSource('lessons', lessons, () => ''),
      moduleSource('activities', activities),
    ])
    .join('');
  const prose = proseRegionOf(home, name => words.includes(`n(${JSON.stringify(name)})`));
  return [
    moduleSource('packedCourse', packCourse(course, stateKeys).first),
    `export const loadRest = () => import('virtual:course-rest');\n`,
    moduleSource('homeRegion', {id: home.id, ...prose}),
    `export const loadRegion = ${loaders(Object.keys(regions), id => `regions/${id}`)}`,
    moduleLoaders([...modules.keys()].slice(0, 1)),
  ].join('');
}

/** The workshop, with the steps of the course that it shows or prints. */
function workshopCode({workshop, course, modules}: Served): string {
  if (!workshop) throw new Error('the course has no workshop');
  const wanted = stepsOfWorkshop(workshop);
  const named = <T>(of: (module: CompiledModule) => Readonly<Record<string, T>>) =>
    Object.fromEntries(
      [...modules.values()].flatMap(module =>
        Object.entries(of(module)).filter(([id]) => wanted.includes(id)),
      ),
    );
  const made = [
    moduleSource('workshop', workshop),
    moduleSource('version', course.version),
    moduleSource(
      'lessons',
      named(({lessons}) => lessons),
      () => '',
    ),
    moduleSource(
      'activities',
      named(({activities}) => activities),
    ),
    moduleSource('titles', titlesOf(course, wanted)),
  ].join('');
  // Each part brings its own import of Lit along; one is enough.
  const lit = "import {html} from 'lit';\n";
  return made.includes(lit) ? lit + made.replaceAll(lit, '') : made;
}

function titlesOf({modules}: Served['course'], wanted: readonly string[]): unknown {
  const steps = modules.flatMap(module => module.steps).filter(({id}) => wanted.includes(id));
  return Object.fromEntries(steps.map(({id, title}) => [id, title]));
}

/** What is told of every region, without the region. */
function reviewed({id, name, reviews, reviewsNeeded}: Region): RegionReviews {
  return {id, name, reviews, reviewsNeeded};
}
