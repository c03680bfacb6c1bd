import type {Field} from './fields.js';
import type {Repair, Sequence, Sort} from './practice.js';

/** A card each, with the bins to pick from. */
export function sortFields({cards, bins}: Sort): readonly Field[] {
  const options = bins.map(bin => bin.id);
  return cards.map(card => ({id: card.id, kind: 'pick', options, right: card.answer}));
}

/**
 * A place each, named `a` for the first, with the steps to pick from. So an answer says which step the
 * learner put there, and still says so when a later release puts another step in between.
 */
export function sequenceFields({steps}: Sequence): readonly Field[] {
  const options = steps.map(step => step.id);
  return steps.map((step, index) => ({
    id: placeAt(index),
    kind: 'pick',
    options,
    right: step.id,
  }));
}

/** The letter of a place in a sequence, counted from nought. */
export function placeAt(index: number): string {
  return String.fromCharCode('a'.charCodeAt(0) + index);
}

/** A line each, with its own options. */
export function repairFields({lines}: Repair): readonly Field[] {
  return lines.map(({id, options}) => {
    const right = options.find(option => option.correct)?.id;
    return {
      id,
      kind: 'pick',
      options: options.map(option => option.id),
      ...(right !== undefined && {right}),
    };
  });
}
