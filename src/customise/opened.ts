import {ZipRefusal} from '../package/zip-refusal.js';
import {t} from '../i18n/customise.js';
import {readSettings, type SettingsReading} from '../settings/read-settings.js';
import {withLines} from '../settings/settings-lines.js';
import {openPackage, type OpenPackage} from './open-package.js';
import {PackageRefusal} from './package-refusal.js';

/** A zip that the page has opened. */
export interface Opened extends SettingsReading {
  /** Its file's name. */
  readonly name: string;
  readonly zip: OpenPackage;
}

/** Opens a file; gives words for a person where it is refused. */
export async function open(file: File, regions: readonly string[]): Promise<Opened | string> {
  try {
    const zip = openPackage(new Uint8Array(await file.arrayBuffer()));
    const {settings, problems} = readSettings(zip.settings.raw ?? {}, regions);
    return {name: file.name, zip, settings, problems: withLines(problems, zip.settings)};
  } catch (error) {
    if (error instanceof ZipRefusal || error instanceof PackageRefusal)
      return t.customise.refused[error.fault];
    // The browser could not read it: it has been moved, or a folder was dropped.
    if (error instanceof DOMException) return t.customise.refused['not-a-zip'];
    throw error;
  }
}
