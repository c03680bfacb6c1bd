import {readSettings} from '../settings/read-settings.js';
import type {SettingGuide} from '../settings/setting-guide.js';
import {allSettings, nested} from '../settings/settings-guide.js';
import type {Settings} from '../settings/settings-schema.js';
import {valueAt} from './changes.js';

/** What stands in the form, by the setting's keys: a box is true or false, all else is text. */
export type FormValues = Readonly<Record<string, string | boolean>>;

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
      return [key, field === 'yes-no' ? value === true : textOf(value)];
    }),
  );
}

function textOf(value: unknown): string {
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

function valueFrom({field}: SettingGuide, value: string | boolean | undefined): unknown {
  if (field !== 'number' || typeof value !== 'string' || value.trim() === '') return value;
  const number = Number(value.replace(',', '.'));
  return Number.isFinite(number) ? number : value;
}

function merged(held: Record<string, unknown>, more: Record<string, unknown>) {
  const all = {...held};
  for (const [key, value] of Object.entries(more)) {
    const before = all[key];
    all[key] = isRecord(before) && isRecord(value) ? merged(before, value) : value;
  }
  return all;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What a person lacks as a whole is said at the name. */
function fieldOf(where: string): string {
  return allSettings.some(({key}) => key === where) ? where : `${where}.name`;
}

/** In a form nobody writes quotation marks. */
function withoutQuotes(allowed: string): string {
  return allowed.replace(/,? (in|without) quotation marks/, '');
}
