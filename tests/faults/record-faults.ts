import type {AttemptRecord} from './strict-options.js';

/** What may become of an attempt between two launches; each gives another record. */

/** Case 43: an administrator resets the attempt. */
export function cleared({edition}: AttemptRecord): AttemptRecord {
  return {edition, values: {}, totalMs: 0, sessions: 0};
}

/** These values are others: spoilt, foreign, of another release, or set by hand. */
export function altered(
  record: AttemptRecord,
  values: Readonly<Record<string, string>>,
): AttemptRecord {
  return {...record, values: {...record.values, ...values}};
}

/** These values are gone; `*` stands for any characters. */
export function without(record: AttemptRecord, ...elements: readonly string[]): AttemptRecord {
  const lost = elements.map(
    element => new RegExp(`^${element.replaceAll('.', '\\.').replaceAll('*', '.*')}$`),
  );
  const kept = Object.entries(record.values).filter(
    ([name]) => !lost.some(gone => gone.test(name)),
  );
  return {...record, values: Object.fromEntries(kept)};
}
