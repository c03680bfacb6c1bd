import {mainOutcome} from '../../course/bank.js';
import {escaped, escapedAnswer} from './gift-escape.js';
import {questionText} from './gift-text.js';
import {entriesOf, textOf, type Draft} from './item.js';

/** A question of the bank in GIFT, without the comment in front of it. */
export function questionOf(item: Draft, steps: ReadonlyMap<string, string>): string {
  const feedback = escaped(generalFeedback(item, steps));
  return [
    `::${textOf(item, 'id')}::[markdown]${escaped(questionText(item))} {`,
    ...answersOf(item).map(line => `  ${line}`),
    ...(feedback ? [`  ####${feedback}`] : []),
    '}',
  ].join('\n');
}

/** `Notice · Respond · Report/Final assessment/lo7a/nz` */
export function categoryOf(item: Draft): string {
  const outcome = textOf(item, 'outcome');
  const part = item['type'] === 'practice' ? 'Practice' : 'Final assessment';
  const region = textOf(item, 'region');
  const path = ['Notice · Respond · Report', part, mainOutcome(outcome), outcome, region];
  return [...new Set(path)].filter(each => each !== '').join('/');
}

/** Types of which several options may be right, all of which are to be picked. */
export const SEVERAL: readonly string[] = ['several', 'chat'];

function answersOf(item: Draft): string[] {
  if (item['type'] === 'match') return matchOf(item);
  if (item['type'] === 'sequence') return orderOf(item);
  const options = entriesOf(item, 'options');
  const rights = options.filter(({correct}) => correct).length;
  const isSeveral = SEVERAL.includes(textOf(item, 'type'));
  return options.map(option => {
    const right = option['correct'] === true;
    const sign = isSeveral ? `~%${right ? share(rights) : -100}%` : right ? '=' : '~';
    return `${sign}${escapedAnswer(textOf(option, 'text'))}#${feedbackOf(option)}`;
  });
}

/** Part of the marks, as Moodle knows it: it takes 33.33333, and not 33. */
function share(rights: number): string {
  return String(Number((100 / rights).toFixed(5)));
}

function feedbackOf(option: Draft): string {
  const why = escaped(textOf(option, 'why'));
  return why.startsWith('[') ? `[markdown]${why}` : why;
}

/** Pairs; and what matches nothing, which stands alone on the right. */
function matchOf(item: Draft): string[] {
  const targets = entriesOf(item, 'targets');
  const prompts = entriesOf(item, 'prompts');
  const textFor = (letter: string) =>
    textOf(targets.find(target => textOf(target, 'letter') === letter) ?? {}, 'text');
  const answers = prompts.map(prompt => textOf(prompt, 'answer'));
  const spare = targets.filter(target => !answers.includes(textOf(target, 'letter')));
  return [
    ...prompts.map((prompt, i) => pair(textOf(prompt, 'text'), textFor(answers[i] ?? ''))),
    ...spare.map(target => `= -> ${escaped(textOf(target, 'text'))}`),
  ];
}

/** An order: each step matches its number. */
function orderOf(item: Draft): string[] {
  return entriesOf(item, 'steps').map((step, i) => pair(textOf(step, 'text'), String(i + 1)));
}

function pair(left: string, right: string): string {
  return `=${escapedAnswer(left)} -> ${escaped(right)}`;
}

export const READ_AGAIN = 'Read again: ';

/** Why each pair or step is right, which GIFT cannot hold with it; and the step to read again. */
function generalFeedback(item: Draft, steps: ReadonlyMap<string, string>): string {
  const whys = [...entriesOf(item, 'prompts'), ...entriesOf(item, 'steps')];
  const list = whys.map((entry, i) => `${i + 1}. ${textOf(entry, 'why')}`).join('\n');
  const title = steps.get(textOf(item, 'review'));
  return [list, title ? `${READ_AGAIN}${title}` : ''].filter(Boolean).join('\n\n');
}
