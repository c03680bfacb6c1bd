import type {SettingsProblem} from './checks.js';
import {SETTINGS_FILE, type SettingsTextReading, type TextFault} from './read-settings-text.js';

const faults: Readonly<Record<TextFault, string>> = {
  empty: 'is empty',
  start: 'does not begin with “window.nrrSettings =” here',
  json: 'cannot be read here, or just before',
};

/** What is wrong with a file that cannot be read at all; nothing where it can. */
export function textProblem({fault, line}: SettingsTextReading): SettingsProblem | undefined {
  if (!fault) return undefined;
  return {
    where: SETTINGS_FILE,
    what: faults[fault],
    allowed: 'window.nrrSettings = { … }; with every name and text in double quotation marks',
    ...(line !== undefined && {line}),
  };
}

/**
 * The same mistakes from top to bottom, each with its line in the file, and with more words where the text tells more: what cannot be
 * read, and what a logo is instead.
 */
export function withLines(
  problems: readonly SettingsProblem[],
  reading: SettingsTextReading,
): readonly SettingsProblem[] {
  const placed = problems.map((problem): SettingsProblem => {
    if (problem.where === SETTINGS_FILE && reading.fault) return textProblem(reading) ?? problem;
    const line = lineOf(problem, reading);
    return {...problem, ...logoFault(problem, reading.raw), ...(line !== undefined && {line})};
  });
  return placed.sort((one, other) => (one.line ?? 0) - (other.line ?? 0));
}

/** Whether a file could be read, and assigns what may be settings. */
export function isAssigned(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && !Array.isArray(raw);
}

/** None of a file that has been put right since. */
function lineOf({where}: SettingsProblem, reading: SettingsTextReading): number | undefined {
  return where === SETTINGS_FILE && isAssigned(reading.raw) ? undefined : reading.lineOf(where);
}

const KINDS = /^data:image\/(?:png|jpeg|webp|svg\+xml);base64,(.*)$/s;

function logoFault({where}: SettingsProblem, raw: unknown): Partial<SettingsProblem> {
  if (where !== 'logo') return {};
  const logo = (raw as {logo?: unknown} | undefined)?.logo;
  const allowed = 'PNG, JPEG, WebP or SVG of at most 45 kB, as the customise page puts it here';
  return {what: typeof logo === 'string' ? whatIs(logo.trim()) : 'is no picture', allowed};
}

/** In place of the address, which may be long, or name a person's folder. */
function whatIs(logo: string): string {
  const picture = KINDS.exec(logo)?.[1];
  if (picture !== undefined) {
    return picture.length > 60_000
      ? `is a picture of ${String(Math.ceil((picture.length * 3) / 4000))} kB`
      : 'is a picture that was cut or changed';
  }
  const kind = /^data:([\w.+-]+\/[\w.+-]+)[;,]/.exec(logo)?.[1];
  return kind ? `is of the kind ${kind}` : 'is no picture that stands in the file itself';
}
