import {isObject, type SettingsProblem} from './checks.js';
import {DEFAULT_REGION, defaultSettings, settingsCheck, type Settings} from './settings-schema.js';

export interface SettingsReading {
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
}

/**
 * Reads what `settings.js` assigned. Every mistake is told, all at once, and only the value that holds it
 * falls back to its default. `null`, empty texts and empty objects mean "not set". Never throws.
 * @param regions The regions that the package holds.
 */
export function readSettings(
  raw: unknown,
  regions: readonly string[] = [DEFAULT_REGION],
): SettingsReading {
  const input = plain(raw);
  if (!input) return {settings: defaultSettings, problems: [unreadable]};
  const problems: SettingsProblem[] = [];
  const taken = settingsCheck(regions)(input, (path, value, allowed, known = true) => {
    problems.push({
      where: path.join('.'),
      what: known ? whatIs(value, path) : 'is no setting',
      allowed,
    });
  });
  return {settings: {...defaultSettings, ...taken}, problems};
}

const unreadable: SettingsProblem = {
  where: 'settings.js',
  what: 'is missing, cannot be read, or assigns no settings',
  allowed: 'window.nrrSettings = { … }; with every name and text in double quotation marks',
};

/** The value as strict JSON would hold it, without what is not set. */
function plain(raw: unknown): unknown {
  if (!isObject(raw)) return undefined;
  try {
    const value: unknown = JSON.parse(JSON.stringify(raw), (_, held: unknown) =>
      isBlank(held) ? undefined : held,
    );
    // Where nothing is set, nothing is left.
    return value ?? {};
  } catch {
    return undefined;
  }
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

function whatIs(value: unknown, path: readonly string[]): string {
  // People's names and numbers are not said.
  return /^(contacts|schools)$/.test(path[0] ?? '')
    ? 'does not fit'
    : `is ${JSON.stringify(value).slice(0, 60)}`;
}
