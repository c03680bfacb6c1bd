import type {SettingsProblem} from '../settings/checks.js';
import {correctContacts} from '../settings/correct-contacts.js';
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
