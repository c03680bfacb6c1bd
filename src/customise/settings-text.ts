import {jsonMistake} from '../settings/json-mistake.js';
import {settingsTemplate} from '../settings/settings-template.js';
import type {Settings} from '../settings/settings-schema.js';

/** What may stand above the object: one comment. Then what assigns it. */
const HEAD = /^\ufeff?\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)?(?:window\.)?nrrSettings\s*=\s*/;

/** What `settings.js` assigned; nothing where it holds anything but strict JSON, for which see the line. */
export interface SettingsTextReading {
  readonly raw?: unknown;
  /** Where it cannot be read: the line, counted from 1. */
  readonly line?: number;
}

/** Reads the text of a `settings.js` as data. It is never run. */
export function readSettingsText(text: string): SettingsTextReading {
  const head = HEAD.exec(text)?.[0];
  if (head === undefined) return {line: 1};
  const json = text.slice(head.length).replace(/;?\s*$/, '');
  try {
    return {raw: JSON.parse(json) as unknown};
  } catch {
    return {line: lineIn(text, head.length + (jsonMistake(json) ?? 0))};
  }
}

function lineIn(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/**
 * The text of a `settings.js` that says this. The comment at its head stays as it was; one of the current version
 * stands there where there was none, or anything else.
 *
 * @param before The text that it takes the place of.
 */
export function settingsText(settings: Settings, before = settingsTemplate): string {
  const [head = ''] = HEAD.exec(before) ?? [];
  const [own = ''] = HEAD.exec(settingsTemplate) ?? [];
  return `${head.includes('/*') ? head : own}${printed(settings)};\n`;
}

const people = ['lead', 'deputy', 'outOfHours', 'instead'] as const;

/**
 * In the order and the shape of the file as it comes, so that a hand may go on from there. The bundle closes up
 * templates, so no indent follows a line end in one.
 */
function printed(settings: Settings): string {
  const {contacts, schools} = settings;
  const contactLines = people.map(who => {
    const {name = '', role = '', phone = '', email = ''} = contacts[who] ?? {};
    return `    "${who}": ${onOneLine({name, role, phone, email})}`;
  });
  const blocks: Readonly<Record<string, string>> = {
    contacts: ['{', contactLines.join(',\n'), '  }'].join('\n'),
    ...(schools.length && {
      schools: ['[', schools.map(school => `    ${safe(school)}`).join(',\n'), '  ]'].join('\n'),
    }),
  };
  const lines = Object.entries(asItComes).map(([key, unset]) => {
    const value = settings[key as keyof Settings] ?? unset;
    return `  "${key}": ${blocks[key] ?? safe(value)}`;
  });
  return `{\n${lines.join(',\n')}\n}`;
}

/** Every setting in its order, with what stands there where it is not set. */
const asItComes = readSettingsText(settingsTemplate).raw as Readonly<Record<string, unknown>>;

function onOneLine(person: Readonly<Record<string, string>>): string {
  const parts = Object.entries(person).map(([key, value]) => `"${key}": ${safe(value)}`);
  return `{${parts.join(', ')}}`;
}

/**
 * JSON that is safe in a script too, wherever it is put: older engines end a line at U+2028 and U+2029, and in a
 * page `</script` would end the script.
 */
function safe(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
