import {askSettingsAt} from '../connection/settings-source.js';
import type {SettingsProblem} from '../settings/checks.js';
import {correctContacts} from '../settings/correct-contacts.js';
import {readSettingsText} from '../settings/read-settings-text.js';
import {withLines} from '../settings/settings-lines.js';
import type {PlayerModel} from './player-model.js';
import {regionOf} from './region-loader.js';

/** Every mistake in the settings that this visit has found, once the region is fetched. Never rejects. */
export async function foundProblems(model: PlayerModel): Promise<readonly SettingsProblem[]> {
  const {settings, visit} = model;
  if (Object.keys(settings.contactCorrections).length === 0) return visit.problems;
  const region = await regionOf({...settings, contactCorrections: {}}).catch(() => undefined);
  return region
    ? [...visit.problems, ...correctContacts(region, settings).problems]
    : visit.problems;
}

/** The same with their lines, where the file can be fetched. It is asked for only where there is a mistake. */
export async function problemsByLine(model: PlayerModel): Promise<readonly SettingsProblem[]> {
  const problems = await foundProblems(model);
  if (problems.length === 0) return problems;
  const source = await askSettingsAt(window)();
  return 'text' in source ? withLines(problems, readSettingsText(source.text)) : problems;
}
