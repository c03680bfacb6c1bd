import {checkKnown} from '../content/checks/references.js';
import type {Problems} from '../content/problem.js';
import {suggest} from '../content/source/nearest.js';
import type {Bank} from './bank.js';
import {columnsFor, NOTE_LINES} from './csv-columns.js';
import {CsvRow, type Placed} from './csv-row.js';
import {readTable, type Row} from './csv-table.js';
import {entriesOf, textOf, types, without, type Draft, type Incoming} from './item.js';
import {LETTERED, lettersFor} from './letters.js';

/** Reads a table of questions. What its columns do not speak of stays as the course has it. */
export function readCsv(file: string, text: string, bank: Bank, problems: Problems): Incoming[] {
  const [heading, ...rows] = readTable(file, text, problems) ?? [];
  if (!heading) return [];
  const columns = placed(file, heading, problems);
  return rows.flatMap(each => {
    reportStrays(file, heading, each, problems);
    const row = new CsvRow(file, each, columns);
    const current = bank.questions.get(textOf(row.draft(), 'id'))?.item as Draft | undefined;
    const whole = merged(row.draft(), current, columns);
    const draft = marked(righted(lettered(whole, current), row, problems), row, problems);
    if (types.includes(textOf(draft, 'type'))) return [{draft, at: path => row.at(path)}];
    reportType(draft, row, bank, problems);
    return [];
  });
}

/** Without its type nobody knows what else a row is to hold: only its names can be checked. */
function reportType(draft: Draft, row: CsvRow, bank: Bank, problems: Problems): void {
  const type = textOf(draft, 'type');
  const what = type ? `there is no type “${type}”` : '“type” is missing';
  problems.add(row.at(['type']), what, suggest(type, types));
  const named = (key: string) => ({id: textOf(draft, key), place: row.at([key])});
  checkKnown('outcome', named('outcome'), bank.outcomes, problems);
  checkKnown('step', named('review'), bank.steps.keys(), problems);
}

function placed(file: string, {cells, line}: Row, problems: Problems): readonly Placed[] {
  const names = cells.map(cell => cell.trim().toLowerCase());
  const lines = names.map(name => Number(/^note (\d{1,2})$/.exec(name)?.[1] ?? 0));
  const known = columnsFor(Math.max(NOTE_LINES, ...lines));
  return names.flatMap((name, at) => {
    if (name === '') return [];
    const column = known.find(({heading}) => heading.toLowerCase() === name);
    const place = {file, line, column: at + 1};
    if (!column) {
      const headings = known.map(({heading}) => heading);
      problems.add(place, `“${cells[at] ?? ''}” is not a known column`, suggest(name, headings));
    } else if (names.indexOf(name) < at) {
      problems.add(place, `the column “${column.heading}” is there twice`, 'keep one of the two');
    }
    return column ? [{...column, at}] : [];
  });
}

/** Words under no heading are most often a comma too many in a file that was typed. */
function reportStrays(file: string, heading: Row, {cells, line}: Row, problems: Problems): void {
  for (const [at, cell] of cells.entries()) {
    if (cell.trim() === '' || (heading.cells[at] ?? '').trim() !== '') continue;
    const allowed = 'words with a comma in them need quotation marks around them';
    problems.add({file, line, column: at + 1}, `“${cell}” stands under no heading`, allowed);
  }
}

/** With what no column of the table speaks of. */
function merged(draft: Draft, current: Draft | undefined, columns: readonly Placed[]): Draft {
  const own = columns.filter(({holds}) => holds !== 'right' && holds !== 'marked');
  const spoken = new Set(own.map(({path}) => String(path[0])));
  const kept = Object.entries(current ?? {}).filter(([key]) => !spoken.has(key));
  return {...Object.fromEntries(kept), ...draft};
}

function lettered(draft: Draft, current: Draft | undefined): Draft {
  const next: Record<string, unknown> = {...draft};
  for (const [key, retiredKey] of Object.entries(LETTERED)) {
    const entries = entriesOf(draft, key);
    if (entries.length === 0) continue;
    const letters = lettersFor(
      entries.map(entry => textOf(entry, 'text')),
      {
        given: entries.map(entry => textOf(entry, 'letter') || undefined),
        retired: (draft[retiredKey] ?? []) as readonly string[],
        current: entriesOf(current ?? {}, key),
      },
    );
    next[key] = entries.map((entry, i) => ({...entry, letter: letters[i]}));
  }
  return next;
}

/** With what the column “right” says. */
function righted(draft: Draft, row: CsvRow, problems: Problems): Draft {
  const right = row.pointers('right');
  const options = entriesOf(draft, 'options');
  const letters = options.map(option => textOf(option, 'letter'));
  for (const id of right ?? []) {
    checkKnown('option', {id, place: row.at(['options'])}, letters, problems);
  }
  if (!right || options.length === 0) return draft;
  const judged = options.map((option, i) =>
    right.some(letter => letters.indexOf(letter) === i)
      ? {...option, correct: true}
      : without(option, 'correct'),
  );
  return {...draft, options: judged};
}

/** With the line that the column “note marked” names. */
function marked(draft: Draft, row: CsvRow, problems: Problems): Draft {
  const numbers = row.pointers('marked');
  const lines = entriesOf(draft, 'note');
  const known = lines.map((_, i) => String(i + 1));
  for (const id of numbers ?? []) {
    checkKnown('line of the note', {id, place: row.at(['note'])}, known, problems);
  }
  if (!numbers || lines.length === 0) return draft;
  const note = lines.map((line, i) =>
    numbers.includes(known[i] ?? '') ? {...line, marked: true} : without(line, 'marked'),
  );
  return {...draft, note};
}
