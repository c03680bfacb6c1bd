import type {Place} from '../problem.js';
import {flatten, type FlatText} from '../prose/flatten.js';
import {parseMarkdown, type Root} from '../prose/markdown.js';
import {SourceLine, SourceWords} from '../source/fields.js';
import type {Content} from '../source/read-content.js';
import type {ModuleFiles} from '../source/read-module.js';
import type {Sourced} from '../source/read-source.js';
import type {WorkshopFiles} from '../source/read-workshop.js';
import type {Path} from '../source/yaml-file.js';

/** One text that learners read, and where it stands. */
export interface Written {
  /** The folder under `modules/`. */
  readonly folder: string;
  /** The step; undefined in `module.yaml` and in a region. */
  readonly step: string | undefined;
  /** What the step is: `lesson`, or a kind of activity; else `module` or `region`. */
  readonly kind: string;
  /** Where in its file; empty for a lesson, which is one text. */
  readonly path: Path;
  /**
   * `course`: what the course says itself, right answers included. `case`: what is said in a case, or is to be
   * judged, such as a wrong answer.
   */
  readonly voice: 'course' | 'case';
  /** Terms to avoid that may stand here. */
  readonly allowTerms: readonly string[];
  readonly root: Root;
  /** Its paragraphs, headings and alternative texts, without markup. */
  readonly blocks: readonly FlatText[];
  /** The place of the character at an offset. */
  readonly at: (offset: number) => Place;
}

/** Every text: of lessons, of activities, of what `module.yaml` says, and of regions. */
export function writtenIn({modules, regions, workshop}: Content): Written[] {
  return [
    ...modules.flatMap(files => [...ownWords(files), ...lessons(files), ...activities(files)]),
    ...regions.flatMap(region => {
      const {allowTerms = []} = region.data;
      return textsIn(region, {folder: 'regions', step: undefined, kind: 'region', allowTerms});
    }),
    ...(workshop ? workshopTexts(workshop) : []),
  ];
}

/** What trainers show, say and print. */
function workshopTexts(files: WorkshopFiles): Written[] {
  const {workshop, guide, register, evaluation, parts, handouts, cards} = files;
  const all: readonly (Sourced<unknown> | undefined)[] = [
    ...[workshop, guide, register, evaluation],
    ...[...parts, ...handouts, ...cards],
  ];
  return all.flatMap(source => {
    if (!source) return [];
    const {allowTerms = []} = source.data as {readonly allowTerms?: readonly string[]};
    return textsIn(source, {folder: 'workshop', step: undefined, kind: 'workshop', allowTerms});
  });
}

/** The words of a text without markup, one line. */
export function plainText(markdown: string): string {
  return flatten(parseMarkdown(markdown))
    .filter(({isAlternative}) => !isAlternative)
    .map(({text}) => text)
    .join(' ');
}

type Home = Pick<Written, 'folder' | 'step' | 'kind' | 'allowTerms'>;

function ownWords({folder, module}: ModuleFiles): Written[] {
  if (!module) return [];
  const {allowTerms = []} = module.data;
  return textsIn(module, {folder, step: undefined, kind: 'module', allowTerms});
}

function lessons(files: ModuleFiles): Written[] {
  return [...files.lessons].map(([step, page]) => {
    const home = {folder: files.folder, step, kind: 'lesson', allowTerms: allowed(files, step)};
    return written(home, {text: page.text, path: [], voice: 'course', at: page.at});
  });
}

function activities(files: ModuleFiles): Written[] {
  return [...files.activities].flatMap(([step, activity]) => {
    if (!activity) return [];
    const {kind, allowTerms = []} = activity.data;
    const all = [...allowed(files, step), ...allowTerms];
    return textsIn(activity, {folder: files.folder, step, kind, allowTerms: all});
  });
}

function allowed({module}: ModuleFiles, step: string): readonly string[] {
  return module?.data.steps.find(({id}) => id === step)?.allowTerms ?? [];
}

function textsIn({file, data}: Sourced<unknown>, home: Home): Written[] {
  const visit = (value: unknown, path: Path, owner: object): Written[] => {
    if (value instanceof SourceWords || value instanceof SourceLine) {
      const at = (offset: number) => file.within(path, offset);
      return [written(home, {text: value.text, path, voice: voiceOf(path, owner), at})];
    }
    if (typeof value !== 'object' || value === null) return [];
    const entries: [PropertyKey, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    return entries.flatMap(([key, each]) => visit(each, [...path, key], value));
  };
  return visit(data, [], {});
}

/** What somebody in a case says, thinks or does. */
const SAID = ['stem', 'plain', 'says', 'thought', 'consequence'];
/** Lists whose texts are shown to be judged. */
const JUDGED = ['cards', 'messages', 'lines', 'options', 'chat', 'note'];

function voiceOf(path: Path, owner: object): Written['voice'] {
  const key = String(path.at(-1));
  if (SAID.includes(key)) return 'case';
  if (key !== 'text') return 'course';
  if (path.at(-2) === 'says') return 'case';
  if ('quality' in owner) return owner.quality === 'helps' ? 'course' : 'case';
  if ('correct' in owner && owner.correct === true) return 'course';
  return JUDGED.includes(String(path.at(-3))) ? 'case' : 'course';
}

function written(
  home: Home,
  {text, ...rest}: Pick<Written, 'path' | 'voice' | 'at'> & {readonly text: string},
): Written {
  const root = parseMarkdown(text);
  return {...home, ...rest, root, blocks: flatten(root)};
}
