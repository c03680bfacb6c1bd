import {isObject} from '../settings/checks.js';
import {allSettings} from '../settings/settings-guide.js';
import type {Settings} from '../settings/settings-schema.js';

/** One setting that is another than before; nothing where it is not set. */
export interface Change {
  /** Such as `contacts.lead.phone`. */
  readonly key: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** What differs between two sets of settings, in the order of the form. */
export function changesBetween(before: Settings, after: Settings): readonly Change[] {
  return allSettings
    .map(({key}) => ({key, before: valueAt(before, key), after: valueAt(after, key)}))
    .filter(({before, after}) => JSON.stringify(before) !== JSON.stringify(after));
}

/** The value that keys such as `contacts.lead.phone` lead to. */
export function valueAt(held: unknown, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
      held,
    );
}
