import type {z} from 'zod';
import {startOf, type Problems} from '../problem.js';
import {readSource, type Sourced} from './read-source.js';
import type {SourceTree} from './source-tree.js';
import {
  cards,
  evaluation,
  guide,
  handout,
  part,
  register,
  workshop,
  type CardsSource,
  type EvaluationSource,
  type GuideSource,
  type HandoutSource,
  type PartSource,
  type RegisterSource,
  type WorkshopSource,
} from './workshop-schema.js';

/** What `modules/workshop/` holds; a file that could not be read is left out, and a problem says why. */
export interface WorkshopFiles {
  readonly workshop: Sourced<WorkshopSource> | undefined;
  readonly parts: readonly Sourced<PartSource>[];
  readonly guide: Sourced<GuideSource> | undefined;
  readonly register: Sourced<RegisterSource> | undefined;
  readonly evaluation: Sourced<EvaluationSource> | undefined;
  readonly handouts: readonly Sourced<HandoutSource>[];
  readonly cards: readonly Sourced<CardsSource>[];
}

const HOME = 'modules/workshop';

/** Reads the workshop; undefined where the course has none. */
export function readWorkshop(tree: SourceTree, problems: Problems): WorkshopFiles | undefined {
  const own = [...tree.texts].filter(([path]) => path.startsWith(`${HOME}/`));
  if (own.length === 0) return undefined;
  const one = <S extends z.ZodType>(name: string, schema: S) => {
    const path = `${HOME}/${name}.yaml`;
    const text = tree.texts.get(path);
    if (text !== undefined) return readSource(path, text, schema, problems);
    problems.add(startOf(path), 'the file is missing', 'docs/authoring.md says what it holds');
    return undefined;
  };
  const all = <S extends z.ZodType>(folder: string, schema: S): Sourced<z.infer<S>>[] =>
    own
      .filter(([path]) => path.startsWith(`${HOME}/${folder}/`) && path.endsWith('.yaml'))
      .flatMap(([path, text]) => readSource(path, text, schema, problems) ?? []);
  return {
    workshop: one('workshop', workshop),
    parts: all('parts', part),
    guide: one('guide', guide),
    register: one('register', register),
    evaluation: one('evaluation', evaluation),
    handouts: all('handouts', handout),
    cards: all('cards', cards),
  };
}
