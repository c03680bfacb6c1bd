import {mainOutcome, type Assessment, type Item} from '../../../course/bank.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {AssessmentSource, BankItemSource} from '../source/bank-schema.js';
import {compileOptions} from './compile-item.js';

/** The items of a module's bank, in the order of its files. */
export function bankOf(
  activities: ReadonlyMap<string, Prosed<ActivitySource>>,
): readonly Compiled<Item>[] {
  return [...activities.values()].flatMap(each =>
    each.kind === 'bank' ? each.items.map(compileBankItem) : [],
  );
}

/** Makes an assessment, with every item that it may draw. */
export function compileAssessment(
  id: string,
  {kind, intro, shares, mustKnows}: Prosed<AssessmentSource>,
  items: readonly Compiled<Item>[],
): Compiled<Assessment> {
  return {kind, id, intro, shares, mustKnows, items: items.filter(isDrawn)};

  function isDrawn({outcome, mustKnow}: Compiled<Item>): boolean {
    const main = mainOutcome(outcome);
    return mustKnow === undefined
      ? shares.some(share => share.outcome === main)
      : mustKnows.some(topic => topic.id === mustKnow);
  }
}

function compileBankItem(source: Prosed<BankItemSource>): Compiled<Item> {
  const asked = askedOf(source);
  switch (source.type) {
    case 'match':
      return {
        ...asked,
        prompts: source.prompts.map(({letter, ...prompt}) => ({id: letter, ...prompt})),
        targets: source.targets.map(({letter, text}) => ({id: letter, text})),
      };
    case 'sequence':
      return {...asked, steps: source.steps.map(({letter, ...step}) => ({id: letter, ...step}))};
    case 'reply':
      return {...asked, says: source.says, options: compileOptions(source.options)};
    case 'chat':
      return {...asked, chat: source.chat, options: compileOptions(source.options)};
    case 'note':
      return {
        ...asked,
        note: source.note.map(({text, marked}) => ({text, ...(marked && {marked})})),
        options: compileOptions(source.options),
      };
    default:
      return {...asked, options: compileOptions(source.options)};
  }
}

function askedOf(source: Prosed<BankItemSource>) {
  const {id, outcome, type, stem, plain, mustKnow, region, review} = source;
  return {
    id,
    outcome,
    type,
    stem,
    ...(plain !== undefined && {plain}),
    ...(mustKnow !== undefined && {mustKnow}),
    ...(region !== undefined && {region}),
    review,
  };
}
