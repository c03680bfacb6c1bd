import {isObject} from '../settings/checks.js';
import {readSettings} from '../settings/read-settings.js';
import type {SettingGuide} from '../settings/setting-guide.js';
import {allSettings, nested} from '../settings/settings-guide.js';
import type {Settings} from '../settings/settings-schema.js';
import {valueAt} from './changes.js';
import type {FieldValue} from './customise-events.js';

/** What stands in the form, by the setting's keys. */
export type FormValues = Readonly<Record<string, FieldValue>>;

/** What a form's values make. */
export interface FormReading {
  readonly settings: Settings;
  /** What is allowed, by the keys of the setting that has something else. */
  readonly problems: Readonly<Record<string, string>>;
}

export function valuesOf(settings: Settings): FormValues {
  return Object.fromEntries(
    allSettings.map(({key, field}) => {
      const value = valueAt(settings, key);
      return [key, field === 'yes-no' ? value === true : heldOf(value)];
    }),
  );
}

function heldOf(value: unknown): FieldValue {
  if (typeof value === 'object' && value !== null) return value;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** Reads a form as the course reads a file. */
export function readValues(values: FormValues, regions: readonly string[]): FormReading {
  const raw = allSettings.reduce<Record<string, unknown>>(
    (held, guide) => merged(held, nested(guide.key, valueFrom(guide, values[guide.key]))),
    {},
  );
  const {settings, problems} = readSettings(raw, regions);
  return {
    settings,
    problems: Object.fromEntries(
      problems.map(({where, allowed}) => [fieldOf(where), withoutQuotes(allowed)]),
    ),
  };
}

function valueFrom({field}: SettingGuide, value: FieldValue | undefined): unknown {
  if (field !== 'number' || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(',', '.'));
  return Number.isFinite(number) ? number : value;
}

/** Only what shares its first keys goes together: a setting's own list or object stays as it is. */
function merged(held: Record<string, unknown>, more: Record<string, unknown>) {
  const all = {...held};
  for (const [key, value] of Object.entries(more)) {
    const before = all[key];
    all[key] = isObject(before) && isObject(value) ? merged(before, value) : value;
  }
  return all;
}

/** The setting that a mistake is in; what a person lacks as a whole is said at the name. */
function fieldOf(where: string): string {
  const own = allSettings.find(({key}) => where === key || where.startsWith(`${key}.`));
  return own?.key ?? `${where}.name`;
}

/** In a form nobody writes quotation marks. */
function withoutQuotes(allowed: string): string {
  return allowed.replace(/,? (in|without) quotation marks/, '');
}
