import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import type {Settings} from '../../../src/settings/settings-schema.js';
import {anySettings} from '../../customise/arbitrary-settings.js';

/** One of the generated settings, by its number from 1. */
export interface Generated {
  readonly number: number;
  readonly settings: Settings;
}

/** The same each time, so that a number that failed can be played again; another with `NRR_SEED`. */
export const seed = Number(process.env['NRR_SEED'] ?? 20261122);

/** A real picture of one point: what cannot be drawn is taken away again. */
const picture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const regions: readonly string[] = readdirSync(
  join(import.meta.dirname, '../../../modules/regions'),
).map(file => file.replace('.yaml', ''));

/** 200 settings such as a school, or somebody who means harm, might put into a package. */
export function generatedSettings(): readonly Generated[] {
  return fc
    .sample(anySettings(regions), {numRuns: 200, seed})
    .map((settings, index) => ({number: index + 1, settings: drawn(settings)}));
}

function drawn({logo, ...settings}: Settings): Settings {
  return {...settings, ...(logo !== undefined && {logo: picture})};
}

/** What settings ask for, one by one, in words. */
export function kindsOf(settings: Settings): readonly string[] {
  const {region, contacts, schools, contactCorrections, completion, statusOnFail} = settings;
  const {passMark, modulesOff, exit} = settings;
  const asked: Readonly<Record<string, boolean>> = {
    named: settings.schoolName !== undefined,
    'named with markup': settings.schoolName?.includes('<') ?? false,
    people: Object.keys(contacts).length > 0,
    'a lead with markup': contacts.lead?.name.includes('<') ?? false,
    'one school': schools.length === 1,
    'several schools': schools.length > 1,
    corrections: Object.keys(contactCorrections).length > 0,
    logo: settings.logo !== undefined,
    colour: settings.accentColour !== undefined,
    'modules off': modulesOff.length > 0,
    express: settings.expressRoute,
    'pass mark': passMark !== undefined,
    interactions: settings.interactions,
    'nothing kept': !settings.keepOnDevice,
    hours: settings.certificateHours !== undefined,
    codes: settings.printContactCodes,
  };
  const named = Object.keys(asked).filter(kind => asked[kind]);
  return [region, `complete by ${completion}`, `${statusOnFail} on fail`, exit, ...named];
}

/** As few of them as hold every region and every kind of setting that is in any: the richest first. */
export function spreadOf(all: readonly Generated[]): readonly Generated[] {
  const open = new Set(all.flatMap(({settings}) => kindsOf(settings)));
  const spread: Generated[] = [];
  const gain = ({settings}: Generated): number =>
    kindsOf(settings).filter(kind => open.has(kind)).length;
  while (open.size > 0) {
    const best = all.reduce((most, each) => (gain(each) > gain(most) ? each : most));
    spread.push(best);
    for (const kind of kindsOf(best.settings)) open.delete(kind);
  }
  return spread;
}
