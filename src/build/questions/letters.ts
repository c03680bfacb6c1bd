import {textOf, type Draft} from './item.js';

/** Lists whose entries have letters, and where the letters of those that were deleted stand. */
export const LETTERED: Readonly<Record<string, string>> = {
  options: 'retired',
  prompts: 'retiredPrompts',
  targets: 'retiredTargets',
  steps: 'retired',
};

export interface Letters {
  /** What the file gives for each entry, where it gives anything. */
  readonly given: readonly (string | undefined)[];
  /** Letters of deleted entries, which nothing may have. */
  readonly retired: readonly string[];
  /** The same list as the course has it, if it does. */
  readonly current: readonly Draft[];
}

/**
 * A letter for each entry of a list: the one that the file gives; else that of the course’s entry with the same
 * words, so that a list in another order keeps them; else that of the course’s entry at its place; else one that
 * the course’s list has and nothing else; else the next that was never used.
 */
export function lettersFor(
  texts: readonly string[],
  {given, retired, current}: Letters,
): readonly string[] {
  const found: (string | undefined)[] = texts.map((_, i) => given[i]);
  const used = current.map(entry => textOf(entry, 'letter'));
  const choices: ((text: string, i: number) => string | undefined)[] = [
    text => used[current.findIndex(entry => textOf(entry, 'text') === text)],
    (_, i) => used[i],
    () => used.find(isFree),
    () =>
      Array.from('abcdefghijklmnopqrstuvwxyz').find(
        each => isFree(each) && !retired.includes(each),
      ),
  ];
  for (const choose of choices) {
    for (const [i, text] of texts.entries()) {
      const letter = found[i] === undefined ? choose(text, i) : undefined;
      if (letter !== undefined && isFree(letter)) found[i] = letter;
    }
  }
  return found.map(letter => letter ?? '');

  function isFree(letter: string): boolean {
    return !found.includes(letter);
  }
}
