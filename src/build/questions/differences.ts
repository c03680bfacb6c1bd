import {isDraft, same} from './item.js';

/** A place in a question whose value changes. */
export interface Difference {
  /** Such as `options 2 why`; entries of a list count from 1. */
  readonly place: string;
  /** Undefined where there was nothing. */
  readonly before: unknown;
  /** Undefined where nothing is left. */
  readonly after: unknown;
}

/** Where two values differ, as deep as it goes. */
export function differences(before: unknown, after: unknown, place = ''): Difference[] {
  if (same(before, after)) return [];
  const keys = keysOf(before, after);
  if (keys === undefined) return [{place, before, after}];
  return keys.flatMap(key => {
    const name = Array.isArray(before) ? String(Number(key) + 1) : key;
    return differences(at(before, key), at(after, key), `${place} ${name}`.trim());
  });
}

/** The keys of two maps, or of two lists; undefined where they are something else. */
function keysOf(before: unknown, after: unknown): string[] | undefined {
  const areLists = Array.isArray(before) && Array.isArray(after);
  if (!areLists && !(isDraft(before) && isDraft(after))) return undefined;
  return [...new Set([...Object.keys(before), ...Object.keys(after)])];
}

function at(value: unknown, key: string): unknown {
  return (value as Readonly<Record<string, unknown>>)[key];
}
