import {parse, stringify} from 'yaml';
import type {SourceTree} from '../content/source/source-tree.js';

/** The content of a booster, put together, and where each of its files came from. */
export interface BoosterTree extends SourceTree {
  /** Path in the tree → path from the repository's root. */
  readonly origins: ReadonlyMap<string, string>;
}

/** What is read of the main course. */
interface MainCourse {
  readonly id: string;
  readonly language: string;
  readonly moves: unknown;
  readonly assessment: {readonly id: string};
}

/** Parts of the main course that a booster has too. */
const shared = /^modules\/(regions\/.+|(glossary|sources|terms)\.yaml)$/;

/** The items that the main course draws from. */
const bank = /^modules\/[^/]+\/(bank\/[^/]+\.yaml)$/;

/**
 * Puts a booster's content together: its own lesson, module and draw; the main course's regions, sources,
 * words, moves and items; and what the build needs to know of the main course, so that an item keeps the
 * number that saved progress calls it by, and a learner is told the title of what to read again.
 *
 * @param main The repository's content.
 * @param own What the booster's folder holds.
 * @param name The booster's folder, which is also its module's.
 * @throws Error where the main course's own files cannot be read.
 */
export function boosterTree(main: SourceTree, own: SourceTree, name: string): BoosterTree {
  const course = parse(needed(main, 'course.yaml')) as MainCourse;
  const {id, language, moves, assessment} = course;
  const texts = new Map<string, string>();
  const origins = new Map<string, string>();
  const put = (path: string, text: string, origin: string) => {
    texts.set(path, text);
    origins.set(path, origin);
  };
  for (const [path, text] of main.texts) {
    const file = bank.exec(path)?.[1];
    if (shared.test(path)) put(path, text, path);
    if (file !== undefined) put(`modules/${name}/${file}`, text, path);
  }
  for (const [path, text] of own.texts) put(path, text, `boosters/${name}/${path}`);
  // What stands in a file already keeps its line.
  add('modules/course.yaml', text => `${text}\n${stringify({language, moves})}`);
  add('modules/state-keys.json', text => withItems(text, main, assessment.id));
  put('modules/followed.json', JSON.stringify({id, steps: titlesIn(main)}), 'modules/course.yaml');
  return {texts, media: own.media, origins};

  function add(path: string, more: (text: string) => string): void {
    const text = texts.get(path);
    if (text !== undefined) texts.set(path, more(text));
  }
}

/** All numbers of the main course's items: a learner's open try may hold one that is drawn no more. */
function withItems(text: string, main: SourceTree, assessment: string): string {
  const keys = JSON.parse(needed(main, 'state-keys.json')) as {
    readonly assessments: Readonly<Record<string, unknown>>;
  };
  const assessments = {[assessment]: keys.assessments[assessment]};
  return JSON.stringify({...(JSON.parse(text) as object), assessments});
}

function titlesIn({texts}: SourceTree): Record<string, string> {
  const modules = [...texts].filter(([path]) => /^modules\/[^/]+\/module\.yaml$/.test(path));
  return Object.fromEntries(
    modules.flatMap(([, text]) => {
      const {steps} = parse(text) as {readonly steps: readonly {id: string; title: string}[]};
      return steps.map(({id, title}) => [id, title]);
    }),
  );
}

function needed({texts}: SourceTree, name: string): string {
  const text = texts.get(`modules/${name}`);
  if (text === undefined) throw new Error(`modules/${name} is missing`);
  return text;
}
