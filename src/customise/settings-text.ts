import {headOf, readSettingsText} from '../settings/read-settings-text.js';
import {settingsTemplate} from '../settings/settings-template.js';
import type {Settings} from '../settings/settings-schema.js';

/**
 * The text of a `settings.js` that says this. The comments at its head stay as they were; one of the current version
 * stands there where there was none, or anything else.
 *
 * @param before The text that it takes the place of.
 */
export function settingsText(settings: Settings, before = settingsTemplate): string {
  const head = headOf(before) ?? '';
  return `${/\/[*/]/.test(head) ? head : (headOf(settingsTemplate) ?? '')}${printed(settings)};\n`;
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
