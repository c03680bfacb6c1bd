import type {
  Activities,
  Course,
  Lessons,
  ModuleWords,
  Move,
  Parts,
} from '../../../course/course.js';
import type {CitedSource, SearchTexts, Term} from '../../../course/reference.js';
import type {Region} from '../../../course/region.js';
import type {Workshop} from '../../../course/workshop.js';
import type {StateKeys} from '../../../course/state-keys.js';
import type {Compiled} from '../prose/prose.js';

/** Everything that the player is given, before it is written as code. */
export interface CompiledContent {
  readonly course: Course;
  /** The six pressure moves, which activities show. */
  readonly moves: readonly Move[];
  /** By module id, in the course's order. */
  readonly modules: ReadonlyMap<string, CompiledModule>;
  readonly regions: Readonly<Record<string, Region>>;
  readonly stateKeys: StateKeys;
  readonly glossary: readonly Compiled<Term>[];
  readonly sources: readonly CitedSource[];
  readonly search: SearchTexts;
  readonly parts: Parts;
  /** Undefined where the course has none. */
  readonly workshop: Compiled<Workshop> | undefined;
}

export interface CompiledModule {
  readonly words: ModuleWords;
  readonly lessons: Compiled<Lessons>;
  readonly activities: Compiled<Activities>;
}
