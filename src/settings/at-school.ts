import {crc32} from '../course/crc32.js';
import type {SettingsProblem} from './checks.js';
import type {School, Settings} from './settings-schema.js';

/** The names among which a learner chooses, each once, in the order of the alphabet. */
export function schoolNamesOf({schools}: Pick<Settings, 'schools'>): readonly string[] {
  const names = new Set(schools.map(({schoolName}) => schoolName));
  return [...names].sort(new Intl.Collator('en-NZ').compare);
}

/**
 * The settings for one school: its name, and its people alone. Whom it does not name, nobody stands in for: the
 * package's own people may be another school's, and a wrong person is worse than none. Two schools of one name
 * cannot be told apart, so neither has people.
 */
export function atSchool(settings: Settings, name: string): Settings {
  const [school, ...more] = settings.schools.filter(({schoolName}) => schoolName === name);
  if (!school) return settings;
  return {...settings, schoolName: name, contacts: more.length > 0 ? {} : (school.contacts ?? {})};
}

/** Schools that bear a name which was there before. */
export function sameNames({schools}: Pick<Settings, 'schools'>): readonly SettingsProblem[] {
  const isSecond = ({schoolName}: School, at: number) =>
    schools.findIndex(school => school.schoolName === schoolName) < at;
  return schools.flatMap((school, at) =>
    isSecond(school, at)
      ? {
          where: `schools.${String(at)}.schoolName`,
          what: 'is the name of a school before it: neither shows its people',
          allowed: 'a name of its own, such as with its town',
        }
      : [],
  );
}

/** What a device keeps of an answer: a school's name or, with a space before it, a number of the list it is not in. */
export function keptAnswer(settings: Pick<Settings, 'schools'>, name: string | undefined): string {
  const list = () => crc32(schoolNamesOf(settings).join('\n')).toString(16);
  return name ?? ` ${list()}`;
}

/**
 * The settings by a kept answer; nothing where the learner is to be asked: never before, a school that has left the
 * list, or a list that is another since the learner's school was not in it.
 */
export function settingsFor(settings: Settings, kept: string | undefined): Settings | undefined {
  if (kept === undefined) return undefined;
  if (kept === keptAnswer(settings, undefined)) return settings;
  return settings.schools.some(({schoolName}) => schoolName === kept)
    ? atSchool(settings, kept)
    : undefined;
}
