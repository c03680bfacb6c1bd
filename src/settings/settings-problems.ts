import {sameNames} from './at-school.js';
import type {SettingsProblem} from './checks.js';
import {wrongCorrections, type Correctable} from './correct-contacts.js';
import {readModulesOff} from './modules-off.js';
import {readSettings} from './read-settings.js';

/** What decides, beside the schema, which settings fit a package. */
export interface SettingsFacts {
  /** All that the package holds. */
  readonly regions: readonly Correctable[];
  /** The ids of the modules that may be left out. */
  readonly modules: readonly string[];
}

/** Every mistake in what a `settings.js` assigned, as the course of this package finds them. */
export function settingsProblems(
  raw: unknown,
  {regions, modules}: SettingsFacts,
): readonly SettingsProblem[] {
  const ids = regions.map(({id}) => id);
  const {settings, problems} = readSettings(raw, ids);
  const region = regions.find(({id}) => id === settings.region);
  return [
    ...problems,
    ...readModulesOff(settings.modulesOff, modules).problems,
    ...sameNames(settings),
    ...(region ? wrongCorrections(region, settings.contactCorrections) : []),
  ];
}
