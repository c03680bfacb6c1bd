import type {SettingsProblem} from './checks.js';

/** Which modules are left out, and what is wrong with those that were asked for. */
export interface ModulesOff {
  readonly modulesOff: readonly string[];
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads `modulesOff` for a course: only there it is known which modules there are. What cannot be left out stays;
 * where nothing would be left, everything does.
 *
 * @param dispensable The ids of the modules that may be left out.
 */
export function readModulesOff(
  wanted: readonly string[],
  dispensable: readonly string[],
): ModulesOff {
  const problems = wanted.flatMap((id, index): SettingsProblem[] =>
    dispensable.includes(id)
      ? []
      : [
          {
            where: `modulesOff.${index}`,
            what: `is ${JSON.stringify(id)}`,
            allowed: allowedOf(dispensable),
          },
        ],
  );
  const modulesOff = wanted.filter(id => dispensable.includes(id));
  const isAll = dispensable.length > 0 && dispensable.every(id => modulesOff.includes(id));
  if (!isAll) return {modulesOff, problems};
  return {modulesOff: [], problems: [...problems, nothingLeft]};
}

const nothingLeft: SettingsProblem = {
  where: 'modulesOff',
  what: 'leaves out every module that can be left out',
  allowed: 'all but at least one of them',
};

function allowedOf(dispensable: readonly string[]): string {
  if (dispensable.length === 0) return 'nothing: no module of this course can be left out';
  const ids = dispensable.map(id => JSON.stringify(id)).join(', ');
  return `one of: ${ids}; the first module and the one with the check stay`;
}
