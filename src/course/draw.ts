import type {AssessmentRecord} from './attempt.js';
import {mainOutcome, type Assessment, type Item, type Share} from './bank.js';
import {crc32} from './crc32.js';

/** What a draw goes by. */
export interface DrawBy {
  /** The same seed draws the same items, in every browser. */
  readonly seed: string;
  /** Such as `nz`: other regions' items are left out. */
  readonly region: string;
}

/** The seed of an attempt's next try. */
export function seedOf(attemptId: string, record: AssessmentRecord | undefined): string {
  return `${attemptId}.${record?.tries ?? 0}`;
}

/**
 * Draws the items of a try, in the order in which they are shown: of each outcome its share, with one variant
 * of each must-know topic inside it. What was never shown comes first, then what was answered wrong, then
 * what was right, and last what the try before this one has shown and explained.
 *
 * @returns Item ids; fewer than the shares ask for where the bank has not enough.
 */
export function drawItems(
  {items, shares, mustKnows}: Assessment,
  record: AssessmentRecord | undefined,
  {seed, region}: DrawBy,
): readonly string[] {
  const random = randomFrom(seed);
  const allowed = items.filter(item => item.region === undefined || item.region === region);
  const ranked = byRank(mixed(allowed, random), record);
  const drawn = shares.flatMap(share => drawShare(share, ranked, mustKnows));
  return mixed(drawn, random).map(({id}) => id);
}

function drawShare(
  {outcome, shown}: Share,
  ranked: readonly Item[],
  mustKnows: Assessment['mustKnows'],
): readonly Item[] {
  const own = ranked.filter(item => mainOutcome(item.outcome) === outcome);
  const topics = mustKnows.filter(topic => topic.outcome === outcome);
  const musts = topics.flatMap(({id}) => own.find(({mustKnow}) => mustKnow === id) ?? []);
  const others = own.filter(({mustKnow}) => mustKnow === undefined);
  return [...musts, ...others.slice(0, Math.max(0, shown - musts.length))];
}

/** Sorting is stable, so that items of one rank stay mixed. */
function byRank(items: readonly Item[], record: AssessmentRecord | undefined): readonly Item[] {
  const rank = ({id}: Item) => {
    if (record?.current && Object.hasOwn(record.current.items, id)) return 3;
    if (!record || !Object.hasOwn(record.seen, id)) return 0;
    return record.seen[id] ? 2 : 1;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}

/**
 * An item with its options, or what is to be matched, in an order of their own for each try: no place is more
 * often right, and authors need not think of it. Their letters stay. What prompts are matched to is left as it
 * is, and steps to put in order are mixed where they are shown.
 */
export function arranged<T extends Item>(item: T, seed: string): T {
  const random = randomFrom(`${seed}.${item.id}`);
  if ('prompts' in item) return {...item, prompts: mixed(item.prompts, random)};
  return 'options' in item ? {...item, options: mixed(item.options, random)} : item;
}

/** Fisher and Yates' shuffle. */
function mixed<T>(list: readonly T[], random: (below: number) => number): readonly T[] {
  const mix = [...list];
  for (let last = mix.length - 1; last > 0; last--) {
    const other = random(last + 1);
    [mix[last], mix[other]] = [mix[other] as T, mix[last] as T];
  }
  return mix;
}

/** Whole numbers below a bound, the same for the same seed: mulberry32, which whole numbers of 32 bits are enough for. */
function randomFrom(seed: string): (below: number) => number {
  let state = crc32(seed);
  return below => {
    state = (state + 0x6d2b79f5) | 0;
    let mix = Math.imul(state ^ (state >>> 15), state | 1);
    mix ^= mix + Math.imul(mix ^ (mix >>> 7), mix | 61);
    return ((mix ^ (mix >>> 14)) >>> 0) % below;
  };
}
