import {t} from '../i18n/customise.js';
import {readSettings} from '../settings/read-settings.js';
import {decodedSettings, readSettingsText} from '../settings/read-settings-text.js';
import {withLines} from '../settings/settings-lines.js';
import type {Settings} from '../settings/settings-schema.js';

/** Bytes beyond which no settings are: a logo, and three hundred schools with four people each, are less. */
const LONGEST = 1_000_000;

/** What became of a settings file: words for a person and, where it could be read, what it sets. */
export async function readSettingsFile(
  file: File,
  regions: readonly string[],
): Promise<{readonly words: string; readonly settings?: Settings}> {
  const words = t.customise.form;
  if (file.size > LONGEST) return {words: words.tooLong(file.name)};
  const reading = readSettingsText(decodedSettings(new Uint8Array(await file.arrayBuffer())));
  const {raw, line} = reading;
  if (line !== undefined) return {words: words.unread(file.name, line)};
  const {settings, problems} = readSettings(raw, regions);
  const misfits = withLines(problems, reading).map(problem => t.customise.misfit(problem));
  const also = misfits.length ? [t.customise.misfits, misfits.join('; ')] : [];
  return {words: [words.loaded(file.name), ...also].join(' '), settings};
}
