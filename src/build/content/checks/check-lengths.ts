import type {Problems} from '../problem.js';
import {SourceWords} from '../source/fields.js';
import type {Content} from '../source/read-content.js';
import type {Sourced} from '../source/read-source.js';
import type {Path, YamlFile} from '../source/yaml-file.js';
import {plainText} from './written.js';

/** How much longer than the mean of the others the right answer may be. */
const MOST_TIMES = 1.4;
/** In how many of a hundred choices the right answer may be the longest. */
const MOST_LONGEST = 40;

/** A choice between texts of which some are right. */
interface Choice {
  readonly file: YamlFile;
  /** The list of answers. */
  readonly path: Path;
  /** Characters of the longest right answer, and of each other. */
  readonly right: number;
  readonly others: readonly number[];
  /** True where an author said why it may be long. */
  readonly excused: boolean;
}

/** Checks that no right answer, of a question, a line to repair or a turn, is given away by its length. */
export function checkLengths(content: Content, problems: Problems): void {
  for (const {file, path, right, others, excused} of choicesIn(content)) {
    const mean = others.reduce((total, length) => total + length, 0) / others.length;
    if (excused || right <= MOST_TIMES * mean) continue;
    const times = (right / mean).toFixed(1);
    problems.add(
      file.at(path),
      `the right answer is ${times} times as long as the others (${right} characters)`,
      `at most ${MOST_TIMES} times: ${Math.floor(MOST_TIMES * mean)} characters; shorten it, lengthen the others, or say why beside them as “lengthReason”`,
    );
  }
}

/** Checks that whoever always takes the longest answer is mostly wrong, over the whole course. */
export function checkLongest(content: Content, problems: Problems): void {
  const choices = choicesIn(content);
  const longest = choices.filter(isLongest);
  const percent = (100 * longest.length) / Math.max(1, choices.length);
  const [first] = longest;
  if (!first || percent <= MOST_LONGEST) return;
  const where = [...new Set(longest.map(({file}) => file.path))].join(', ');
  problems.add(
    first.file.at(first.path),
    `the right answer is the longest in ${longest.length} of ${choices.length} choices of the course`,
    `in ${MOST_LONGEST} of a hundred at most: make some shorter in ${where}`,
  );
}

function isLongest({right, others}: Choice): boolean {
  return others.every(length => right > length);
}

function choicesIn({modules}: Content): Choice[] {
  return modules.flatMap(({activities}) =>
    [...activities.values()].flatMap(activity => (activity ? choicesOf(activity) : [])),
  );
}

function choicesOf({file, data}: Sourced<unknown>): Choice[] {
  const visit = (value: unknown, path: Path, owner: object): Choice[] => {
    if (typeof value !== 'object' || value === null || value instanceof SourceWords) return [];
    const entries: [PropertyKey, unknown][] = Array.isArray(value)
      ? [...value.entries()]
      : Object.entries(value);
    const inside = entries.flatMap(([key, each]) => visit(each, [...path, key], value));
    const lengths = Array.isArray(value) ? lengthsOf(value) : undefined;
    if (!lengths) return inside;
    return [{file, path, ...lengths, excused: 'lengthReason' in owner}, ...inside];
  };
  return visit(data, [], {});
}

/** Nothing for a list that is no choice: where none is right, or all are. */
function lengthsOf(list: readonly unknown[]): Pick<Choice, 'right' | 'others'> | undefined {
  const answers = list.flatMap(each => {
    const {text, correct, quality} = (each ?? {}) as Record<string, unknown>;
    const isRight = correct === true || quality === 'helps';
    return text instanceof SourceWords ? [{isRight, length: plainText(text.text).length}] : [];
  });
  const right = answers.filter(({isRight}) => isRight).map(({length}) => length);
  const others = answers.filter(({isRight}) => !isRight).map(({length}) => length);
  if (right.length === 0 || others.length === 0) return undefined;
  return {right: Math.max(...right), others};
}
