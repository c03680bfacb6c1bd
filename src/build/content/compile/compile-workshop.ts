import type {Workshop} from '../../../course/workshop.js';
import {proseIn, type Prosed} from '../prose/prose-in.js';
import type {ProseText} from '../prose/prose-text.js';
import type {Compiled, Prose} from '../prose/prose.js';
import type {Sourced} from '../source/read-source.js';
import type {WorkshopFiles} from '../source/read-workshop.js';
import type {
  CardsSource,
  EvaluationSource,
  GuideSource,
  HandoutSource,
  PartSource,
  RegisterSource,
  WorkshopSource,
} from '../source/workshop-schema.js';

/** The workshop’s files with all their prose compiled; undefined where one is missing. */
export interface ProsedWorkshop {
  readonly workshop: Prosed<WorkshopSource>;
  readonly parts: readonly Prosed<PartSource>[];
  readonly guide: Prosed<GuideSource>;
  readonly register: Prosed<RegisterSource>;
  readonly evaluation: Prosed<EvaluationSource>;
  readonly handouts: readonly Prosed<HandoutSource>[];
  readonly cards: readonly Prosed<CardsSource>[];
}

/** Compiles every text of the workshop, by the same rules as the course’s. */
export function prosedWorkshop(
  files: WorkshopFiles | undefined,
  compile: (text: ProseText) => Prose,
): ProsedWorkshop | undefined {
  const {workshop, guide, register, evaluation} = files ?? {};
  if (!files || !workshop || !guide || !register || !evaluation) return undefined;
  const prosed = <T>(source: Sourced<T>) => {
    const {allowTerms = []} = source.data as {readonly allowTerms?: readonly string[]};
    return proseIn(source, {folder: 'modules/workshop', allowTerms, sourced: false}, compile);
  };
  return {
    workshop: prosed(workshop),
    parts: files.parts.map(prosed),
    guide: prosed(guide),
    register: prosed(register),
    evaluation: prosed(evaluation),
    handouts: files.handouts.map(prosed),
    cards: files.cards.map(prosed),
  };
}

/** Makes the workshop as the trainer’s page knows it, its parts in their order. */
export function compileWorkshop({
  workshop,
  parts,
  handouts,
  ...rest
}: ProsedWorkshop): Compiled<Workshop> {
  const inOrder = workshop.parts.flatMap(id => parts.find(part => part.id === id) ?? []);
  const {title, summary, agendas} = workshop;
  return {
    title,
    summary,
    agendas,
    parts: inOrder.map(part => without(part, 'allowTerms', 'outcomes')),
    guide: rest.guide,
    register: rest.register,
    evaluation: rest.evaluation,
    cards: rest.cards,
    handouts: handouts
      .map(handout => without(handout, 'allowTerms'))
      .toSorted((a, b) => (a.number ?? 99) - (b.number ?? 99)),
  } as Compiled<Workshop>;
}

/** What only the checks need is left out. */
function without<T extends object, K extends keyof T>(whole: T, ...keys: readonly K[]): Omit<T, K> {
  const rest = {...whole};
  for (const key of keys) Reflect.deleteProperty(rest, key);
  return rest;
}

/** The ids of the steps of the course that a workshop shows or prints. */
export function stepsOfWorkshop({parts, handouts, cards}: Compiled<Workshop>): readonly string[] {
  const named = [
    ...parts.flatMap(({slides}) => slides.flatMap(slide => ('from' in slide ? slide.from : []))),
    ...handouts.flatMap(({sections}) => sections.flatMap(({from}) => from ?? [])),
    ...cards.flatMap(({from}) => from ?? []),
  ];
  return [...new Set(named)];
}
