import {t} from '../i18n/customise.js';
import {readSettings} from '../settings/read-settings.js';
import type {Settings} from '../settings/settings-schema.js';
import {readSettingsText} from './settings-text.js';

/** Bytes beyond which no settings are: a logo, and three hundred schools with four people each, are less. */
const LONGEST = 1_000_000;

/** What became of a settings file: words for a person and, where it could be read, what it sets. */
export async function readSettingsFile(
  file: File,
  regions: readonly string[],
): Promise<{readonly words: string; readonly settings?: Settings}> {
  const words = t.customise.form;
  if (file.size > LONGEST) return {words: words.tooLong(file.name)};
  const {raw, line} = readSettingsText(await file.text());
  if (line !== undefined) return {words: words.unread(file.name, line)};
  const {settings, problems} = readSettings(raw, regions);
  const misfits = problems.map(({where, allowed}) => t.customise.misfit(where, allowed));
  const also = misfits.length ? [t.customise.misfits, misfits.join('; ')] : [];
  return {words: [words.loaded(file.name), ...also].join(' '), settings};
}
