import type {Problems} from '../problem.js';
import type {ActivitySource} from '../source/activity-schema.js';
import type {RepairSource, SequenceSource, SortSource} from '../source/practice-schema.js';
import type {Path, YamlFile} from '../source/yaml-file.js';
import {checkKnown, checkLetters, type Named} from './references.js';

/** Checks what is sorted, ordered or repaired: its letters, and that every wrong bin has its hint. */
export function checkPractice(file: YamlFile, data: ActivitySource, problems: Problems): void {
  if (data.kind === 'sort') checkSort(file, data, problems);
  if (data.kind === 'sequence') checkSequence(file, data, problems);
  if (data.kind === 'repair') checkRepair(file, data, problems);
}

function letters(
  file: YamlFile,
  list: readonly {readonly letter: string}[],
  ...path: Path
): Named[] {
  return list.map(({letter}, i) => ({id: letter, place: file.at([...path, i, 'letter'])}));
}

function checkSort(file: YamlFile, data: SortSource, problems: Problems): void {
  checkLetters('a bin', letters(file, data.bins, 'bins'), data.retiredBins, problems);
  checkLetters('a card', letters(file, data.cards, 'cards'), data.retiredCards, problems);
  const bins = data.bins.map(({letter}) => letter);
  for (const [i, {answer, hints}] of data.cards.entries()) {
    const place = (...path: Path) => file.at(['cards', i, ...path]);
    checkKnown('bin', {id: answer, place: place('answer')}, bins, problems);
    const wrong = bins.filter(bin => bin !== answer);
    for (const bin of Object.keys(hints)) {
      checkKnown('wrong bin', {id: bin, place: place('hints', bin)}, wrong, problems);
    }
    for (const bin of wrong.filter(letter => !Object.hasOwn(hints, letter))) {
      const allowed = 'say for each wrong bin what to think of';
      problems.add(place('hints'), `there is no hint for the bin “${bin}”`, allowed);
    }
  }
}

function checkSequence(file: YamlFile, {steps, retired}: SequenceSource, problems: Problems): void {
  checkLetters('a step', letters(file, steps, 'steps'), retired, problems);
}

function checkRepair(file: YamlFile, data: RepairSource, problems: Problems): void {
  checkLetters('a line', letters(file, data.lines, 'lines'), data.retiredLines, problems);
  for (const [i, {options, retired}] of data.lines.entries()) {
    checkLetters('an option', letters(file, options, 'lines', i, 'options'), retired, problems);
  }
}
