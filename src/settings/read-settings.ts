import * as v from 'valibot';
import {DEFAULT_REGION, settingsSchema, type Settings} from './settings-schema.js';

/** A mistake in `settings.js`, in words for the administrator. Learners never see it. */
export interface SettingsProblem {
  /** Such as `contacts.lead.phone`; `settings.js` where the whole file is meant. */
  readonly where: string;
  /** What is there, such as `is "eighty"`. What a contact holds is not repeated. */
  readonly what: string;
  /** Such as `a number from 0 to 100, without quotation marks`. */
  readonly allowed: string;
}

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
  const schema = settingsSchema(regions);
  const {input: given, problems} = plain(raw);
  let input = given;
  for (;;) {
    const parsed = v.safeParse(schema, input);
    if (parsed.success) return {settings: parsed.output, problems};
    // An object names only the first key it does not know: what is wrong goes, and the rest is read again.
    for (const issue of parsed.issues) {
      const path = (issue.path ?? []).map(item => String(item.key));
      problems.push({where: path.join('.'), what: whatIs(issue, path), allowed: issue.message});
      input = without(input, path);
    }
  }
}

type Plain = Readonly<Record<string, unknown>>;

/** The value as strict JSON would hold it, without what is not set. */
function plain(raw: unknown): {input: Plain; problems: SettingsProblem[]} {
  try {
    if (!isObject(raw)) throw new TypeError('not an object');
    const input: unknown = JSON.parse(JSON.stringify(raw), (_, value: unknown) =>
      isBlank(value) ? undefined : value,
    );
    return {input: isObject(input) ? input : {}, problems: []};
  } catch {
    const what = 'is missing, cannot be read, or assigns no settings';
    const allowed =
      'window.nrrSettings = { … }; with every name and text in double quotation marks';
    return {input: {}, problems: [{where: 'settings.js', what, allowed}]};
  }
}

function isObject(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isBlank(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === '';
  return value === null || (isObject(value) && Object.keys(value).length === 0);
}

function whatIs(issue: v.BaseIssue<unknown>, path: readonly string[]): string {
  if (issue.expected === 'never') return 'is no setting';
  const shown = JSON.stringify(issue.input).slice(0, 60);
  return path[0] === 'contacts' ? 'does not fit' : `is ${shown}`;
}

function without(input: Plain, [key, ...rest]: readonly string[]): Plain {
  if (key === undefined) return {};
  const others = Object.entries(input).filter(([name]) => name !== key);
  const inner = input[key];
  const kept = rest.length > 0 && isObject(inner) ? [[key, without(inner, rest)] as const] : [];
  return Object.fromEntries([...others, ...kept]);
}
