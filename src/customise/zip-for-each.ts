import {t} from '../i18n/customise-schools.js';
import type {Files} from '../package/files.js';
import {zipFiles} from '../package/zip.js';
import type {School, Settings} from '../settings/settings-schema.js';
import type {OpenPackage} from './open-package.js';
import {zipName} from './save-file.js';
import {withSettings} from './with-settings.js';

/** Schools for which zips are made at a time: about 40 MB of them, held twice. */
export const MOST_ZIPS = 100;

/** A school's zip, and the name of its file. */
export interface SchoolZip {
  readonly school: School;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Makes a zip for each school of these settings, one after another, so that a page may say how far it is. Each has
 * its school's name and people and no list, and differs from the opened package in its settings alone.
 *
 * @param name The name of the opened package's file.
 */
export function* zipForEach(
  zip: OpenPackage,
  {schools, ...settings}: Settings,
  name: string,
): Generator<SchoolZip, void, undefined> {
  const names = zipNames(schools, name);
  for (const [at, school] of schools.entries()) {
    const {schoolName, contacts = {}} = school;
    const own = {...settings, schoolName, contacts, schools: []};
    yield {school, name: names[at] ?? '', bytes: withSettings(zip, own)};
  }
}

/** All of them in one zip, with a text that says which is whose. */
export function zipOfZips(zips: readonly SchoolZip[]): Uint8Array {
  const lines = zips.map(({school, name}) => `${name}  ${school.schoolName}`);
  const text = [t.each.readme(zips.length), '', ...lines, ''].join('\r\n');
  const files: Files = Object.fromEntries(zips.map(({name, bytes}) => [name, bytes]));
  // With its mark, or Windows' older editors spoil macrons.
  return zipFiles({...files, 'README.txt': new TextEncoder().encode(`\ufeff${text}`)});
}

/** Names that any disk takes, each once: names that are alike without their macrons, or when cut, are numbered. */
function zipNames(schools: readonly School[], name: string): readonly string[] {
  const taken = new Set<string>();
  return schools.map(({schoolName}, at) => {
    const plain = /[a-z0-9]/i.test(schoolName.normalize('NFD'));
    const first = zipName(
      name,
      plain ? schoolName : `${t.schools.headings.school} ${String(at + 1)}`,
    );
    let free = first;
    for (let n = 2; taken.has(free); n++) free = first.replace(/\.zip$/, `-${String(n)}.zip`);
    taken.add(free);
    return free;
  });
}
