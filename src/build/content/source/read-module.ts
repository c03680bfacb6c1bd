import {startOf, type Problems} from '../problem.js';
import type {ActivitySource} from './activity-schema.js';
import {suggest} from './nearest.js';
import {readPage, type PageFile} from './page-file.js';
import {checkSource, readSource, type Sourced} from './read-source.js';
import {activities, module, type ModuleSource} from './source-schema.js';
import type {SourceTree} from './source-tree.js';
import {readYaml} from './yaml-file.js';

/** One module's folder. */
export interface ModuleFiles {
  /** The folder's name, which is the module's id. */
  readonly folder: string;
  /** Undefined when `module.yaml` could not be read. */
  readonly module: Sourced<ModuleSource> | undefined;
  /** Lessons by the name of their file without `.md`. */
  readonly lessons: ReadonlyMap<string, PageFile>;
  /**
   * Activities by the name of their file without `.yaml`; undefined where one could not be read. A file of
   * items, such as `bank/lo5`, is one of them.
   */
  readonly activities: ReadonlyMap<string, Sourced<ActivitySource> | undefined>;
}

export function readModule(folder: string, tree: SourceTree, problems: Problems): ModuleFiles {
  const files = filesOf(folder, tree);
  const path = `modules/${folder}/module.yaml`;
  const text = tree.texts.get(path);
  if (text === undefined) {
    const allowed = 'every folder under modules/ is a module with a module.yaml';
    problems.add(startOf(path), 'the file is missing', allowed);
  }
  return {
    folder,
    module: text === undefined ? undefined : readSource(path, text, module, problems),
    lessons: new Map(files('md').map(file => [file.name, readPage(file.path, file.text)])),
    activities: new Map(
      files('yaml')
        .filter(({name}) => name !== 'module')
        .map(file => [file.name, readActivity(file.path, file.text, problems)]),
    ),
  };
}

/** The files of a module's folder itself, by ending. */
function filesOf(folder: string, {texts}: SourceTree) {
  const prefix = `modules/${folder}/`;
  return (ending: 'md' | 'yaml') =>
    [...texts].flatMap(([path, text]) => {
      const name = path.slice(prefix.length, -`.${ending}`.length);
      const isOwn = !name.includes('/') || (ending === 'yaml' && isBank(name));
      const fits = path.startsWith(prefix) && path.endsWith(`.${ending}`) && isOwn;
      return fits ? [{name, path, text}] : [];
    });
}

/** Whether an activity's file holds items for an assessment to draw. */
export function isBank(name: string): boolean {
  return /^bank\/[^/]+$/.test(name);
}

/** The file's own `kind` says which schema it follows. */
function readActivity(
  path: string,
  text: string,
  problems: Problems,
): Sourced<ActivitySource> | undefined {
  const file = readYaml(path, text, problems);
  if (!file) return undefined;
  const {kind} = (file.value ?? {}) as {kind?: unknown};
  if (typeof kind === 'string' && Object.hasOwn(activities, kind)) {
    return checkSource(file, activities[kind as keyof typeof activities], problems);
  }
  const said = typeof kind === 'string' ? kind : '';
  const what = said ? `“${said}” is not a kind of activity` : '“kind” is missing';
  problems.add(file.at(['kind']), what, suggest(said, Object.keys(activities)));
  return undefined;
}
