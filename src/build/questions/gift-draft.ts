import type {GIFTQuestion, Matching, MultipleChoice, TextFormat} from 'gift-pegjs';
import type {Path} from '../content/source/yaml-file.js';
import {knownLetters, type Around, type Fault} from './gift-around.js';
import {unescapedAnswer} from './gift-escape.js';
import {feedbackParts, type FeedbackParts} from './gift-feedback.js';
import {listsOfMatching} from './gift-matching.js';
import {partsOf} from './gift-text.js';
import {wordsOfHtml} from './html-words.js';
import {textOf, type Draft} from './item.js';
import {LETTERED, lettersFor} from './letters.js';

export interface Read {
  readonly draft: Draft;
  readonly faults: readonly Fault[];
  /** What was left out, which stops nothing. */
  readonly leftOut: readonly string[];
}

/** A question in GIFT as one of ours. */
export function draftOf(question: GIFTQuestion, around: Around): Read {
  const faults: Fault[] = [];
  if (question.type !== 'MC' && question.type !== 'Matching') {
    const what = `the bank has no question of this kind (${KINDS[question.type] ?? question.type})`;
    const allowed = 'it takes multiple choice with four answers, matching, or an order of steps';
    return {draft: {}, faults: [{path: [], what, allowed}], leftOut: []};
  }
  const said = (text: TextFormat, path: Path): string => wordsIn(text, path, faults);
  const general = question.globalFeedback ? said(question.globalFeedback, []) : '';
  const feedback = feedbackParts(general, question.type === 'Matching');
  const text = said(question.stem, ['stem']);
  const known = around.kept?.fields ?? around.current ?? {};
  const type = typeOf(question, textOf(known, 'type'), text, around);
  const fields = {...around.defaults, ...fieldsOf(known), ...around.category, type};
  const draft = {
    ...fields,
    ...partsOf(text, type),
    ...review(feedback, fields, around.steps, faults),
    ...(question.type === 'Matching'
      ? listsOfMatching(question, {around, feedback, type, said, faults})
      : {options: optionsOf(question, around, said)}),
  };
  return {draft, faults, leftOut: leftOutOf(question, feedback)};
}

const KINDS: Readonly<Record<string, string>> = {
  TF: 'true or false',
  Short: 'short answer',
  Essay: 'essay',
  Numerical: 'numerical',
  Description: 'a text without a question',
};

/** All that is neither words nor a list with letters. */
function fieldsOf(known: Draft): Draft {
  const keys = ['outcome', 'region', 'mustKnow', 'review', 'lengthReason'];
  const all = [...keys, ...Object.values(LETTERED)].filter(key => known[key] !== undefined);
  return Object.fromEntries(all.map(key => [key, known[key]]));
}

function wordsIn({format, text}: TextFormat, path: Path, faults: Fault[]): string {
  const isHtml = format === 'html' || (format === 'moodle' && /<[a-z]+[ />]/i.test(text));
  if (!isHtml) return text;
  const words = wordsOfHtml(text);
  if (words !== undefined) return words;
  const allowed = 'write it as one paragraph with *emphasis* and **strong**, without HTML';
  faults.push({path, what: 'it holds HTML that a question cannot hold', allowed});
  return text;
}

const MATCHED = ['match', 'sequence'];

function typeOf(
  question: MultipleChoice | Matching,
  known: string,
  text: string,
  {category, defaults}: Around,
): string {
  const isMatching = question.type === 'Matching';
  if (known !== '' && MATCHED.includes(known) === isMatching) return known;
  if (question.type === 'Matching') return isOrder(question) ? 'sequence' : 'match';
  if (!question.choices.some(({isCorrect}) => isCorrect)) return 'several';
  const given = textOf(category, 'type') || textOf(defaults, 'type');
  if (given !== '') return given;
  const parts = partsOf(text);
  const [, type] = EXHIBITS.find(([key]) => Object.hasOwn(parts, key)) ?? [];
  return type ?? 'choice';
}

/** What belongs to the story of a question → its type. */
const EXHIBITS = [
  ['says', 'reply'],
  ['chat', 'chat'],
  ['note', 'note'],
] as const;

function isOrder({matchPairs}: Matching): boolean {
  const numbers = matchPairs.map(({subanswer}) => subanswer.trim());
  return numbers.toSorted().every((number, i) => number === String(i + 1));
}

function optionsOf(
  {choices}: MultipleChoice,
  {kept, current}: Around,
  said: (text: TextFormat, path: Path) => string,
): Draft[] {
  const hasRight = choices.some(({isCorrect}) => isCorrect);
  const options = choices.map(({isCorrect, weight, text, feedback}, i) => ({
    text: unescapedAnswer(said(text, ['options', i, 'text'])),
    ...(isCorrect || (!hasRight && (weight ?? 0) > 0) ? {correct: true} : {}),
    ...(feedback ? {why: said(feedback, ['options', i, 'why'])} : {}),
  }));
  const letters = lettersFor(
    options.map(({text}) => text),
    {given: [], ...knownLetters('options', {kept, current})},
  );
  return options.map((option, i) => ({letter: letters[i], ...option}));
}

/** The step of the title that the general feedback names. */
function review(
  {title}: FeedbackParts,
  fields: Draft,
  steps: ReadonlyMap<string, string>,
  faults: Fault[],
): Draft {
  const known = fields['review'];
  if (title === undefined || steps.get(String(known)) === title) return {};
  const [first, ...more] = [...steps].filter(([, each]) => each === title);
  if (first && more.length === 0) return {review: first[0]};
  const what = first ? `several steps are called “${title}”` : `no step is called “${title}”`;
  const allowed = '“Read again: ” names the title of a step, as it stands in its module.yaml';
  faults.push({path: ['review'], what, allowed});
  return {};
}

function leftOutOf(question: MultipleChoice | Matching, {rest}: FeedbackParts): string[] {
  const isPartly =
    question.type === 'MC' &&
    question.choices.some(({isCorrect}) => isCorrect) &&
    question.choices.some(({isCorrect, weight}) => !isCorrect && (weight ?? 0) > 0);
  return [
    ...(rest ? [`the general feedback “${rest}”: say it in the feedback of the answers`] : []),
    ...(isPartly ? ['the part of the marks for a wrong answer: an answer is right or not'] : []),
  ];
}
