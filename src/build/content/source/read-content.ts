import type {z} from 'zod';
import {startOf, type Problems} from '../problem.js';
import {readModule, type ModuleFiles} from './read-module.js';
import {readSource, type Sourced} from './read-source.js';
import {
  course,
  followed,
  sources,
  stateKeys,
  terms,
  type CourseSource,
  type FollowedSource,
  type SourcesSource,
  type StateKeysSource,
  type TermsSource,
} from './source-schema.js';
import {glossary, type GlossarySource} from './glossary-schema.js';
import {region, type RegionSource} from './region-schema.js';
import {seeds, type SeedsSource} from './seeds-schema.js';
import {readWorkshop, type WorkshopFiles} from './read-workshop.js';
import type {SourceTree} from './source-tree.js';

/** All that `modules/` holds. What could not be read is undefined, and a problem says why. */
export interface Content {
  readonly course: Sourced<CourseSource> | undefined;
  readonly modules: readonly ModuleFiles[];
  readonly regions: readonly Sourced<RegionSource>[];
  /** False when a region could not be read, so that its names are not known. */
  readonly regionsComplete: boolean;
  readonly sources: Sourced<SourcesSource> | undefined;
  readonly terms: Sourced<TermsSource> | undefined;
  readonly stateKeys: Sourced<StateKeysSource> | undefined;
  /** Undefined where there is no such file, too. */
  readonly seeds: Sourced<SeedsSource> | undefined;
  /** The course that this one goes back to. Undefined where there is no such file, too. */
  readonly followed: Sourced<FollowedSource> | undefined;
  /** Undefined where there is no such file, too. */
  readonly glossary: Sourced<GlossarySource> | undefined;
  /** Undefined where the course has none. */
  readonly workshop: WorkshopFiles | undefined;
  /** Paths of images and the like. */
  readonly media: ReadonlySet<string>;
}

const KNOWN = [
  'course.yaml',
  'sources.yaml',
  'terms.yaml',
  'state-keys.json',
  'seeds.yaml',
  'glossary.yaml',
];

/** Of a course that follows another; the build writes it. */
const FOLLOWED = 'followed.json';

/** Reads every content file against its schema and reports every problem. */
export function readContent(tree: SourceTree, problems: Problems): Content {
  const read = <S extends z.ZodType>(name: string, schema: S) => {
    const path = `modules/${name}`;
    const text = tree.texts.get(path);
    if (text !== undefined) return readSource(path, text, schema, problems);
    problems.add(startOf(path), 'the file is missing', 'docs/authoring.md says what it holds');
    return undefined;
  };
  const readIfThere = <S extends z.ZodType>(name: string, schema: S) =>
    tree.texts.has(`modules/${name}`) ? read(name, schema) : undefined;
  const paths = [...tree.texts.keys()].filter(path => /^modules\/regions\/[^/]+\.yaml$/.test(path));
  const regions = paths.map(path => readSource(path, tree.texts.get(path) ?? '', region, problems));
  if (paths.length === 0) {
    problems.add(startOf('modules/regions'), 'there is no region', 'write modules/regions/nz.yaml');
  }
  const folders = modulesIn(tree);
  const content = {
    course: read('course.yaml', course),
    modules: folders.map(folder => readModule(folder, tree, problems)),
    regions: regions.filter(each => each !== undefined),
    regionsComplete: !regions.includes(undefined),
    sources: read('sources.yaml', sources),
    terms: read('terms.yaml', terms),
    stateKeys: read('state-keys.json', stateKeys),
    seeds: readIfThere('seeds.yaml', seeds),
    glossary: readIfThere('glossary.yaml', glossary),
    followed: readIfThere(FOLLOWED, followed),
    workshop: readWorkshop(tree, problems),
    media: tree.media,
  };
  reportStrangers(tree, problems);
  return content;
}

/** Folders under `modules/` that hold a module, listed or not. */
function modulesIn(tree: SourceTree): string[] {
  const folders = [...tree.texts.keys()].flatMap(
    path => /^modules\/([^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(folders)]
    .filter(folder => !['regions', 'workshop'].includes(folder))
    .toSorted();
}

/** Files that nothing reads are most often misspelt. */
function reportStrangers(tree: SourceTree, problems: Problems): void {
  for (const path of tree.texts.keys()) {
    const name = /^modules\/([^/]+\.(?:ya?ml|json))$/.exec(path)?.[1];
    if (name !== undefined && ![...KNOWN, FOLLOWED].includes(name)) {
      problems.add(startOf(path), 'nothing reads this file', `known here are ${KNOWN.join(', ')}`);
    }
    if (/^modules\/.+\/.+\.(yml|json)$/.test(path) || /^modules\/regions\/.*\.md$/.test(path)) {
      problems.add(startOf(path), 'nothing reads this file', 'name a file of data <id>.yaml');
    }
  }
}
