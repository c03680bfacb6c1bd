import type {Matching, TextFormat} from 'gift-pegjs';
import type {Path} from '../content/source/yaml-file.js';
import {knownLetters, type Around, type Fault} from './gift-around.js';
import {unescapedAnswer, withoutMarks} from './gift-escape.js';
import type {FeedbackParts} from './gift-feedback.js';
import {entriesOf, textOf, type Draft} from './item.js';
import {lettersFor} from './letters.js';

/** What the reading of a matching question needs beside it. */
interface Reading {
  readonly around: Around;
  readonly feedback: FeedbackParts;
  readonly type: string;
  readonly said: (text: TextFormat, path: Path) => string;
  readonly faults: Fault[];
}

interface Pair {
  readonly left: string;
  readonly right: string;
  readonly why: string | undefined;
}

/** The lists of a match or of an order. */
export function listsOfMatching({matchPairs}: Matching, reading: Reading): Draft {
  const key = reading.type === 'sequence' ? 'steps' : 'prompts';
  const pairs = matchPairs.map(({subquestion, subanswer}, i) => ({
    left: unescapedAnswer(reading.said(subquestion, [key, i, 'text'])),
    right: withoutMarks(subanswer),
    why: reading.feedback.whys?.[i],
  }));
  return key === 'steps' ? stepsOf(pairs, reading) : matchOf(pairs, reading);
}

function stepsOf(pairs: readonly Pair[], reading: Reading): Draft {
  const ordered = pairs.toSorted((a, b) => Number(a.right) - Number(b.right));
  if (ordered.some(({right}, i) => right !== String(i + 1))) {
    const what = 'the steps are not in an order';
    const allowed = `each has its number on the right: 1 to ${pairs.length}, each once`;
    reading.faults.push({path: ['steps'], what, allowed});
  }
  return {steps: lettered('steps', ordered, reading).map(({entry}) => entry)};
}

function matchOf(pairs: readonly Pair[], reading: Reading): Draft {
  const texts = [...new Set(pairs.map(({right}) => right))];
  const known = knownLetters('targets', reading.around);
  const letters = lettersFor(texts, {
    given: [],
    retired: known.retired,
    current: asTheyAppear(known.current, reading.around),
  });
  const targets = texts.map((text, i) => ({letter: letters[i] ?? '', text}));
  const prompts = lettered(
    'prompts',
    pairs.filter(({left}) => left !== ''),
    reading,
  );
  const order = known.current.map(target => textOf(target, 'letter'));
  const place = (letter: string) => (order.includes(letter) ? order.indexOf(letter) : Infinity);
  return {
    prompts: prompts.map(({entry: {letter, text, ...entry}, pair}) => ({
      letter,
      text,
      answer: targets.find(target => target.text === pair.right)?.letter,
      ...entry,
    })),
    targets: targets.toSorted((a, b) => compare(place(a.letter), place(b.letter))),
  };
}

/** Infinity less Infinity is no number. */
function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** Targets in the order in which the pairs name them; then those that nothing matches. */
function asTheyAppear(targets: readonly Draft[], {kept, current}: Around): Draft[] {
  const named = current
    ? entriesOf(current, 'prompts').map(prompt => textOf(prompt, 'answer'))
    : Array.from(kept?.answers ?? '');
  const letters = [...new Set([...named, ...targets.map(target => textOf(target, 'letter'))])];
  return letters.flatMap(letter => targets.filter(target => textOf(target, 'letter') === letter));
}

/** Pairs with their letters, and why each is right: from the course where the file does not say it. */
function lettered(key: 'prompts' | 'steps', pairs: readonly Pair[], {around}: Reading) {
  const known = knownLetters(key, around);
  const letters = lettersFor(
    pairs.map(({left}) => left),
    {given: [], ...known},
  );
  return pairs.map((pair, i) => {
    const letter = letters[i] ?? '';
    const own: Draft = known.current.find(entry => textOf(entry, 'letter') === letter) ?? {};
    const why = pair.why ?? own['why'];
    const entry: Draft = {letter, text: pair.left, ...(why === undefined ? {} : {why})};
    return {pair, entry};
  });
}
