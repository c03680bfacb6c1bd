import {settingGroups} from './setting-groups.js';
import type {SettingGuide} from './setting-guide.js';
import {defaultSettings, settingsCheck} from './settings-schema.js';

/** Every setting, without its group. */
export const allSettings: readonly SettingGuide[] = settingGroups.flatMap(({settings}) => settings);

/** What the check takes for a setting, in its own words, such as `a number from 0 to 100, without quotation marks`. */
export function allowedFor(key: string, regions: readonly string[]): string {
  let allowed = '';
  settingsCheck(regions)(
    nested(key, () => undefined),
    (path, _, words) => {
      if (path.join('.') === key) allowed = words;
    },
  );
  return allowed;
}

/** The value of a setting where nothing sets it, or nothing. */
export function defaultOf(key: string): unknown {
  return Object.hasOwn(defaultSettings, key) ? defaultSettings[key as 'region'] : undefined;
}

/** A value below its keys: `a.b` and 1 make `{a: {b: 1}}`. */
export function nested(key: string, value: unknown): Record<string, unknown> {
  return key.split('.').reduceRight<unknown>((held, part) => ({[part]: held}), value) as Record<
    string,
    unknown
  >;
}
