import type {Path} from '../content/source/yaml-file.js';

/** A column of the table of questions: what it is called, and what of a question it holds. */
export interface Column {
  readonly heading: string;
  readonly path: Path;
  /**
   * `right`: the letters of the right options. `marked`: the number of the marked line. `letters`: a list of
   * letters. `name`: an id or a letter, in which spaces around it say nothing. `words`: all else, as it is.
   */
  readonly holds: 'words' | 'name' | 'letters' | 'right' | 'marked';
}

/** How many columns a table has for the lines of a record, where no question has more. */
export const NOTE_LINES = 4;

/** The columns of a table, those that most questions fill first. */
export function columnsFor(noteLines: number): readonly Column[] {
  return [
    ...['id', 'type', 'outcome', 'region', 'mustKnow', 'review'].map(name),
    ...['stem', 'plain'].map(words),
    {heading: 'says who', path: ['says', 'who'], holds: 'words'},
    {heading: 'says', path: ['says', 'text'], holds: 'words'},
    {heading: 'right', path: ['options'], holds: 'right'},
    ...list('options', 'option', 4, ['letter', 'text', 'why']),
    ...list('chat', 'chat', 5, ['from', 'text']),
    ...list('note', 'note', noteLines, ['text']),
    {heading: 'note marked', path: ['note'], holds: 'marked'},
    ...list('prompts', 'prompt', 5, ['letter', 'text', 'answer', 'why']),
    ...list('targets', 'target', 5, ['letter', 'text']),
    ...list('steps', 'step', 5, ['letter', 'text', 'why']),
    words('lengthReason'),
    ...['retired', 'retiredPrompts', 'retiredTargets'].map(letters),
  ];
}

function name(key: string): Column {
  return {heading: key, path: [key], holds: 'name'};
}

function words(key: string): Column {
  return {heading: key, path: [key], holds: 'words'};
}

function letters(key: string): Column {
  return {heading: key, path: [key], holds: 'letters'};
}

/** `option 1 letter`, `option 1`, `option 1 why`, and so on: the column of the words bears no more than the number. */
function list(key: string, called: string, most: number, parts: readonly string[]): Column[] {
  return Array.from({length: most}, (_, i) => i).flatMap(i =>
    parts.map((part): Column => {
      const heading = `${called} ${i + 1}${part === 'text' ? '' : ` ${part}`}`;
      const isName = part === 'letter' || part === 'answer';
      return {heading, path: [key, i, part], holds: isName ? 'name' : 'words'};
    }),
  );
}
