import {mainOutcome, type Assessment, type Item} from '../../course/bank.js';
import type {Path} from './minutes.js';
import {countWords, type Compiled, type Prose} from './prose/prose.js';

/** What one item asks of whoever answers it right. */
interface Load {
  readonly words: number;
  /** Controls that are operated after a decision. */
  readonly choices: number;
}

/**
 * A try on average, since each draws other items: begins, answers each item and goes on to the next, looks at
 * the list, submits, and reads why each answer is right. Items are read with their stories.
 */
export function assessmentPath({intro, shares, mustKnows, items}: Compiled<Assessment>): Path {
  const parts = shares.flatMap(({outcome, shown}) => {
    const own = items.filter(item => mainOutcome(item.outcome) === outcome);
    const topics = mustKnows.filter(topic => topic.outcome === outcome).map(({id}) => id);
    const others = own.filter(({mustKnow}) => mustKnow === undefined);
    return [
      ...topics.map(id => [1, own.filter(({mustKnow}) => mustKnow === id)] as const),
      [Math.max(0, shown - topics.length), others] as const,
    ];
  });
  const mean = (of: keyof Load) =>
    parts.reduce((total, [shown, pool]) => {
      const sum = pool.reduce((found, item) => found + loadOf(item)[of], 0);
      return total + (pool.length > 0 ? (shown * sum) / pool.length : 0);
    }, 0);
  const drawn = shares.reduce((total, {shown}) => total + shown, 0);
  return {
    reads: [intro],
    words: mean('words'),
    choices: mean('choices'),
    presses: drawn + 3,
    repeats: 0,
  };
}

function loadOf(item: Compiled<Item>): Load {
  const {read, choices} = answered(item);
  const exhibit = [
    ...(item.chat ?? []).flatMap(({from, text}) => [from, text]),
    ...(item.note ?? []).map(({text}) => text),
    ...(item.says ? [item.says.who, item.says.text] : []),
  ];
  const words = [item.stem, ...exhibit, ...read].reduce(
    (total, prose) => total + countWords(prose),
    0,
  );
  return {words, choices};
}

function answered(item: Compiled<Item>): {
  readonly read: readonly Prose[];
  readonly choices: number;
} {
  if ('prompts' in item) {
    const read = [
      ...item.prompts.flatMap(({text, why}) => [text, why]),
      ...item.targets.map(({text}) => text),
    ];
    return {read, choices: item.prompts.length};
  }
  if ('steps' in item) {
    return {read: item.steps.flatMap(({text, why}) => [text, why]), choices: item.steps.length};
  }
  const right = item.options.filter(({correct}) => correct);
  const read = [...item.options.map(({text}) => text), ...right.map(({why}) => why)];
  return {read, choices: right.length};
}
