import fc from 'fast-check';
import {cleanItem, type Draft} from '../../src/build/questions/item.js';

/** What an export, a spreadsheet, GIFT or YAML could take for something else. */
const nasty = [
  ...[
    '=',
    '+',
    '-',
    '@',
    '~',
    '#',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '//',
    '->',
    '-\\>',
    '%50%',
    '####',
  ],
  ...[
    '"',
    "'",
    "'=1",
    ',',
    ';',
    '|',
    '>',
    '&',
    '*',
    '!',
    '?',
    '`',
    '[',
    ']',
    '[html]',
    '- ',
    ': ',
    ' #',
  ],
  ...['\n', '\n\n', '\r', '\r\n', '\t', ' ', '  ', '\u00a0', '\u2028', '\ufeff', '\u0085'],
  ...['ā', 'Ō', '“', '”', '’', '…', '🙂', '{lead}', '{contact:police}', '**x**', '[a](source:b)'],
  ...[
    'true',
    'null',
    '7',
    '2026-11-22',
    '&&058;',
    '&&010',
    '&amp;',
    '<b>',
    '$CATEGORY: x',
    '[id:x]',
  ],
  ...['Read again: ', '*Without the story:* ', '> **A:** b', '1. ', '▶ ', '{T}', 'word', 'another'],
];

const words = fc
  .array(
    fc.oneof(fc.constantFrom(...nasty), fc.string({unit: 'grapheme-composite', maxLength: 5})),
    {
      minLength: 1,
      maxLength: 6,
    },
  )
  .map(parts => parts.join(''))
  .filter(text => text.trim() !== '');

const letters = (count: number) =>
  fc.shuffledSubarray(Array.from('abcdefghij'), {minLength: count, maxLength: count});

const asked = fc.record(
  {
    outcome: fc.constant('lo1a'),
    stem: words,
    review: fc.constantFrom('first-signs', 'what-helps'),
    mustKnow: fc.constant('early'),
    region: fc.constantFrom('nz', 'au'),
    plain: words,
    lengthReason: words,
  },
  {requiredKeys: ['outcome', 'stem', 'review']},
);

const options = (right: readonly number[]) =>
  letters(5).chain(([gone = '', ...own]) =>
    fc.record({
      options: fc.tuple(
        ...own.map((letter, i) =>
          fc.record({
            letter: fc.constant(letter),
            text: words,
            why: words,
            correct: fc.constant(right.includes(i)),
          }),
        ),
      ),
      retired: fc.constantFrom([], [gone]),
    }),
  );

const one = fc.nat({max: 3}).chain(right => options([right]));
const some = fc.subarray([0, 1, 2, 3], {minLength: 2, maxLength: 3}).chain(options);

const lists = {
  choice: one,
  route: one,
  several: some,
  reply: fc.tuple(one, words, words).map(([own, who, text]) => ({...own, says: {who, text}})),
  chat: fc
    .tuple(some, fc.array(fc.record({from: words, text: words}), {minLength: 3, maxLength: 5}))
    .map(([own, chat]) => ({...own, chat})),
  note: fc
    .tuple(one, fc.array(words, {minLength: 2, maxLength: 6}), fc.nat())
    .map(([own, lines, at]) => ({
      ...own,
      note: lines.map((text, i) => (i === at % lines.length ? {text, marked: true} : {text})),
    })),
  match: fc
    .tuple(letters(4), letters(3), fc.array(words, {minLength: 7, maxLength: 7}), fc.nat())
    .map(([own, targets, texts, at]) => ({
      prompts: own.map((letter, i) => ({
        letter,
        text: texts[i],
        answer: targets[(at + i) % (at % 3 || 3)],
        why: texts[(i + 3) % 7],
      })),
      targets: targets.map((letter, i) => ({letter, text: texts[4 + i]})),
    })),
  sequence: fc
    .tuple(letters(4), fc.array(words, {minLength: 8, maxLength: 8}))
    .map(([own, texts]) => ({
      steps: own.map((letter, i) => ({letter, text: texts[i], why: texts[4 + i]})),
    })),
  practice: one,
};

type Type = keyof typeof lists;

const item: fc.Arbitrary<Draft> = fc
  .constantFrom(...(Object.keys(lists) as Type[]))
  .chain(type =>
    fc.record({type: fc.constant(type), asked, list: lists[type] as fc.Arbitrary<Draft>}),
  )
  .map(({type, asked: own, list}) => {
    if (type !== 'practice') return {type, ...own, ...list};
    const {outcome, stem, review} = own;
    return {type, outcome, stem, review, ...list};
  });

/** Questions of every type, in words of every sort, as their files may hold them. */
export const items: fc.Arbitrary<Draft[]> = fc
  .array(item, {minLength: 1, maxLength: 4})
  .map(list => list.map((each, i) => cleanItem({id: `item-no-${i}`, ...each})));
