import {count, flag, type Bits} from './bits.js';
import {idOf, keyOf, type Numbers} from './state-keys.js';

type Records<T> = Readonly<Record<string, T>>;

/** Packs or unpacks one record; nothing where a newer release wrote what this one does not know. */
type Walk<T> = (bits: Bits, record: T | undefined, id: string | undefined) => T | undefined;

/**
 * Records of which most are there: how many numbers follow, and for each, from 1 on, a bit that says whether
 * it has a record, then the record.
 */
export function packed<T>(
  bits: Bits,
  numbers: Numbers,
  records: Records<T>,
  walk: Walk<T>,
): Records<T> {
  const found: Record<string, T> = {};
  const used = Object.keys(records).map(id => keyOf(numbers, id));
  const length = count(bits, Math.max(0, ...used));
  for (let number = 1; number <= length && !bits.isOverrun; number++) {
    const id = idOf(numbers, number);
    const record = id === undefined ? undefined : records[id];
    if (flag(bits, record !== undefined)) keep(bits, found, id, walk(bits, record, id));
  }
  return found;
}

/** Records of which few are there, in an order of their own: how many follow, and for each its number and itself. */
export function listed<T>(
  bits: Bits,
  numbers: Numbers,
  records: Records<T>,
  walk: Walk<T>,
): Records<T> {
  const found: Record<string, T> = {};
  const entries = Object.entries(records);
  const length = count(bits, entries.length);
  for (let index = 0; index < length && !bits.isOverrun; index++) {
    const [given, record] = entries[index] ?? [];
    const id = named(bits, numbers, given);
    keep(bits, found, id, walk(bits, record, id));
  }
  return found;
}

/** An id, as its number. */
export function named(bits: Bits, numbers: Numbers, id: string | undefined): string | undefined {
  return idOf(numbers, count(bits, id === undefined ? 0 : keyOf(numbers, id)));
}

function keep<T>(
  bits: Bits,
  found: Record<string, T>,
  id: string | undefined,
  record: T | undefined,
): void {
  if (id === undefined || record === undefined) bits.isNewer = true;
  else found[id] = record;
}
