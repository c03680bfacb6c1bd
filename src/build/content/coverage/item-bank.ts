import {mainOutcome, type ItemType, type MustKnow, type Share} from '../../../course/bank.js';
import type {BankItemSource} from '../source/bank-schema.js';
import type {Content} from '../source/read-content.js';

/** An item of the bank, without its words. */
export interface ItemFacts {
  readonly id: string;
  /** Such as `lo2a`. */
  readonly outcome: string;
  readonly type: ItemType;
  readonly mustKnow: string | undefined;
  /** The one region in which it is asked. */
  readonly region: string | undefined;
  /** Told as a story, with a twin without it. */
  readonly story: boolean;
  /** The step to read again. */
  readonly review: string;
  /** Options, prompts or steps: what is answered. */
  readonly parts: number;
  /** How many of them say why. */
  readonly explained: number;
}

/** What an assessment draws from, and how. */
export interface ItemBank {
  readonly shares: readonly Share[];
  readonly mustKnows: readonly MustKnow[];
  /** By outcome; in the order of their files within it. */
  readonly items: readonly ItemFacts[];
}

/** The banks of the course, one for each assessment that draws. */
export function itemBanksOf({modules}: Content): readonly ItemBank[] {
  return modules.flatMap(({activities}) => {
    const all = [...activities.values()].flatMap(activity => activity?.data ?? []);
    const items = all.flatMap(data => (data.kind === 'bank' ? data.items : [])).map(factsOf);
    const sorted = items.toSorted((a, b) => compare(a.outcome, b.outcome));
    return all.flatMap(data => {
      if (data.kind !== 'assessment') return [];
      const [shares, mustKnows] = [named(data.shares), named(data.mustKnows)];
      return [{shares, mustKnows, items: sorted}];
    });
  });
}

/** With their names as plain text. */
function named<T extends {readonly name: {readonly text: string}}>(things: readonly T[]) {
  return things.map(thing => ({...thing, name: thing.name.text}));
}

/** The items of a main outcome, such as `lo5`. */
export function itemsFor({items}: ItemBank, outcome: string): readonly ItemFacts[] {
  return items.filter(item => mainOutcome(item.outcome) === outcome);
}

function factsOf(item: BankItemSource): ItemFacts {
  const {id, outcome, type, mustKnow, region, plain, review} = item;
  const parts = partsOf(item);
  const explained = parts.filter(({why}) => why.text.trim() !== '').length;
  const facts = {id, outcome, type, mustKnow, region, review};
  return {...facts, story: plain !== undefined, parts: parts.length, explained};
}

function partsOf(item: BankItemSource) {
  if (item.type === 'match') return item.prompts;
  return item.type === 'sequence' ? item.steps : item.options;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
