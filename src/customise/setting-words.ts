import {t} from '../i18n/customise.js';
import {isObject} from '../settings/checks.js';
import {allSettings} from '../settings/settings-guide.js';
import {colourWords} from './colour-words.js';
import {pictureBytes} from './picture-size.js';

/** Id of a module or of a region's contact → its name. */
export type Names = Readonly<Record<string, string>>;

/** A setting's value, for a person. */
export function settingWords(key: string, value: unknown, names: Names) {
  const words = t.customise.changes;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textWords(key, value);
  return typeof value === 'object' ? listWords(key, value, names) : words.notSet;
}

function textWords(key: string, value: string) {
  const guide = allSettings.find(each => each.key === key);
  if (guide?.field === 'picture') return t.customise.changes.picture(pictureBytes(value));
  if (guide?.field === 'colour') return colourWords(value);
  return guide?.choices?.find(choice => choice.value === value)?.label ?? value;
}

function listWords(key: string, value: object | null, names: Names): string {
  const words = t.customise.changes;
  const ids = Array.isArray(value) ? value : isObject(value) ? Object.keys(value) : [];
  if (ids.length === 0) return words.notSet;
  if (key === 'schools') return words.schools(ids.length);
  return words.list(ids.map(String).map(id => (Object.hasOwn(names, id) ? (names[id] ?? id) : id)));
}
