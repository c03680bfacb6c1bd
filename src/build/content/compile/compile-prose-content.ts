import type {Source} from '../../../course/course.js';
import {stepsOf} from '../checks/check-references.js';
import {checkKnown} from '../checks/references.js';
import type {Problems} from '../problem.js';
import {Citations, citeInPlace} from '../prose/cite.js';
import {compileProse} from '../prose/compile-prose.js';
import {TermMarks} from '../prose/mark-terms.js';
import {knownNames} from '../prose/names.js';
import {proseIn, type Cite, type Prosed} from '../prose/prose-in.js';
import type {ProseContext, ProseText} from '../prose/prose-text.js';
import {Markup, type Prose} from '../prose/prose.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {PictureSource} from '../source/figure-schema.js';
import type {GlossarySource} from '../source/glossary-schema.js';
import type {Content} from '../source/read-content.js';
import type {ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import type {RegionSource} from '../source/region-schema.js';
import type {CourseSource, ModuleSource} from '../source/source-schema.js';
import {markedIn} from './compile-glossary.js';
import {prosedWorkshop, type ProsedWorkshop} from './compile-workshop.js';

/** The content with all its prose compiled; what could not be read is left out. */
export interface ProsedContent {
  readonly course: Prosed<CourseSource> | undefined;
  readonly modules: readonly ProsedModule[];
  readonly regions: readonly Prosed<RegionSource>[];
  readonly glossary: Prosed<GlossarySource> | undefined;
  readonly workshop: ProsedWorkshop | undefined;
}

export interface ProsedModule {
  readonly module: Prosed<ModuleSource> | undefined;
  readonly lessons: ReadonlyMap<string, ProsedLesson>;
  readonly activities: ReadonlyMap<string, Prosed<ActivitySource>>;
}

export interface ProsedLesson {
  readonly body: Prose;
  readonly sources: readonly Source[];
}

type Compile = (text: ProseText) => Prose;

/** Compiles what lists its sources below, as lessons and pictures do. */
interface Cited {
  readonly compile: Compile;
  readonly cite: Cite;
  readonly citations: Citations;
}

/** Checks and compiles every text of the content. */
export function compileProseContent(content: Content, problems: Problems): ProsedContent {
  const context = contextOf(content);
  const sources = sourcesOf(content);
  const inPlace = citeInPlace(sources);
  const compile: Compile = text => compileProse(text, context, inPlace, problems);
  const startCiting = (): Cited => {
    const citations = new Citations(sources);
    return {
      compile: text => compileProse(text, context, citations.mark, problems),
      cite: (id, place) => {
        checkKnown('source', {id, place}, context.sources, problems);
        return new Markup([{html: citations.mark(id)}], '');
      },
      citations,
    };
  };
  return {
    course: content.course && proseIn(content.course, texts('modules'), compile),
    modules: content.modules.map(files =>
      prosedModule(files, compile, startCiting, content.glossary?.data),
    ),
    regions: content.regions.map(region =>
      proseIn(
        region,
        {...texts('modules/regions', region.data.allowTerms), sourced: true},
        compile,
      ),
    ),
    workshop: prosedWorkshop(content.workshop, compile),
    glossary:
      content.glossary &&
      // A meaning is shown where nobody knows the school’s and the region’s names.
      proseIn(content.glossary, texts('modules'), text =>
        compileProse(text, {...context, names: new Set()}, inPlace, problems),
      ),
  };
}

function prosedModule(
  files: ModuleFiles,
  compile: Compile,
  startCiting: () => Cited,
  glossary: GlossarySource | undefined,
): ProsedModule {
  const {module, folder} = files;
  const home = `modules/${folder}`;
  const allowed = (step: string) =>
    module?.data.steps.find(({id}) => id === step)?.allowTerms ?? [];
  const activity = (id: string, source: Sourced<ActivitySource>): Prosed<ActivitySource> => {
    const allowTerms = [...allowed(id), ...(source.data.allowTerms ?? [])];
    if (!isPicture(source)) return proseIn(source, texts(home, allowTerms), compile);
    const {citations, ...citing} = startCiting();
    const picture = proseIn(source, texts(home, allowTerms), citing.compile, citing.cite);
    return {...picture, cited: citations.cited};
  };
  return {
    module: module && proseIn(module, texts(home, module.data.allowTerms), compile),
    lessons: new Map(
      [...files.lessons].map(([id, page]) => {
        const text = {
          ...texts(home, allowed(id)),
          kind: 'page' as const,
          text: page.text,
          at: page.at,
          terms: new TermMarks(markedIn(id, glossary)),
        };
        const {compile: compileLesson, citations} = startCiting();
        return [id, {body: compileLesson(text), sources: citations.cited}];
      }),
    ),
    activities: new Map(
      [...files.activities].flatMap(([id, source]) => (source ? [[id, activity(id, source)]] : [])),
    ),
  };
}

function isPicture(source: Sourced<ActivitySource>): source is Sourced<PictureSource> {
  return source.data.kind === 'figure' || source.data.kind === 'layers';
}

function texts(folder: string, allowTerms: readonly string[] = []) {
  return {folder, allowTerms, sourced: false};
}

function contextOf(content: Content): ProseContext {
  const regions = content.regions.map(({data}) => data);
  return {
    names: content.regionsComplete ? knownNames(regions) : undefined,
    steps: stepsOf(content),
    dispensable: dispensableSteps(content),
    sources: content.sources && new Set(content.sources.data.map(({id}) => id)),
    avoid: content.terms?.data.avoid ?? [],
    maori: content.terms?.data.maori ?? [],
    contactNames: regions.flatMap(({contacts}) => contacts.map(({name}) => name.text)),
    media: content.media,
  };
}

/** Of the modules between the first and the one with the assessment, as `course/left-out.ts` has it. */
function dispensableSteps({course, modules}: Content): ReadonlyMap<string, string> {
  const [first, ...others] = course?.data.modules ?? [];
  const homes = modules.flatMap(({folder, module}) => {
    const ids = module?.data.steps.map(({id}) => id) ?? [];
    const stays = folder === first || ids.includes(course?.data.assessment.step ?? '');
    return stays || !others.includes(folder)
      ? []
      : ids.map(id => [id, `modules/${folder}`] as const);
  });
  return new Map(homes);
}

/** The published sources as the player knows them. */
function sourcesOf({sources}: Content): ReadonlyMap<string, Source> {
  const list = sources?.data ?? [];
  return new Map(
    list.map(({id, title, publisher, year, address}) => [
      id,
      {id, title, publisher, year, address},
    ]),
  );
}
