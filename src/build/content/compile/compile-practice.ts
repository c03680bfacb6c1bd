import type {Repair, Sequence, Sort} from '../../../course/practice.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {RepairSource, SequenceSource, SortSource} from '../source/practice-schema.js';

export function compileSort(
  id: string,
  {kind, intro, bins, cards, closing}: Prosed<SortSource>,
): Compiled<Sort> {
  return {
    kind,
    id,
    intro,
    bins: bins.map(({letter, name, meaning}) => ({id: letter, name, meaning})),
    cards: cards.map(({letter, text, answer, why, hints, change}) => ({
      id: letter,
      text,
      answer,
      why,
      hints,
      ...(change !== undefined && {change}),
    })),
    closing,
  };
}

export function compileSequence(
  id: string,
  {kind, intro, steps, closing}: Prosed<SequenceSource>,
): Compiled<Sequence> {
  return {
    kind,
    id,
    intro,
    steps: steps.map(({letter, text, why}) => ({id: letter, text, why})),
    closing,
  };
}

export function compileRepair(
  id: string,
  {kind, intro, lines, closing}: Prosed<RepairSource>,
): Compiled<Repair> {
  return {
    kind,
    id,
    intro,
    lines: lines.map(line => ({
      id: line.letter,
      text: line.text,
      options: line.options.map(({letter, text, correct, why}) => ({
        id: letter,
        text,
        correct: correct ?? false,
        why,
      })),
    })),
    closing,
  };
}
