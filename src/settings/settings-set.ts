import {readSettingsText} from './read-settings-text.js';
import {settingGroups} from './setting-groups.js';
import {settingsTemplate} from './settings-template.js';

/** How many settings a file sets: those that are not as the file comes. */
export function countSet(raw: unknown): number {
  const asItComes = readSettingsText(settingsTemplate).raw;
  return settingGroups
    .flatMap(({settings}) => settings)
    .filter(({key}) => {
      const text = textOf(raw, key);
      return text !== '' && text !== textOf(asItComes, key);
    }).length;
}

/** The value below these keys; empty where there is none. */
function textOf(raw: unknown, key: string): string {
  let value = raw;
  for (const part of key.split('.')) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.hasOwn(value, part) ? (value as Record<string, unknown>)[part] : undefined;
  }
  const text = JSON.stringify(value ?? '').trim();
  return /^(?:"\s*"|\{\}|\[\])$/.test(text) ? '' : text;
}
