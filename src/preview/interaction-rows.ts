import type {Values} from './record.js';

/** One interaction as it was recorded; empty where the course left a field out. */
export interface InteractionRow {
  readonly id: string;
  readonly type: string;
  readonly response: string;
  /** The right response. */
  readonly pattern: string;
  readonly result: string;
}

const field = /^cmi\.interactions\.(\d+)\.(.+)$/;

/** The recorded interactions of either edition, in the order of their indexes. */
export function interactionRows(values: Values): InteractionRow[] {
  const found = new Map<number, Record<string, string>>();
  for (const [element, value] of Object.entries(values)) {
    const [, index, name] = field.exec(element) ?? [];
    if (index === undefined || name === undefined) continue;
    found.set(Number(index), {...found.get(Number(index)), [name]: value});
  }
  return [...found]
    .sort(([a], [b]) => a - b)
    .map(([, fields]) => ({
      id: fields['id'] ?? '',
      type: fields['type'] ?? '',
      response: fields['student_response'] ?? fields['learner_response'] ?? '',
      pattern: fields['correct_responses.0.pattern'] ?? '',
      result: fields['result'] ?? '',
    }));
}
