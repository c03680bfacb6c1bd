import type {Files} from '../package/files.js';
import {unzip, type ZipLimits} from '../package/unzip.js';
import {
  decodedSettings,
  readSettingsText,
  type SettingsTextReading,
} from '../settings/read-settings-text.js';
import {PackageRefusal} from './package-refusal.js';
import {findKind, type PackageKind} from './package-kind.js';

/** One of the course's zips, opened. */
export interface OpenPackage {
  readonly kind: PackageKind;
  readonly version: string;
  /** As the manifest has it; nothing where there is none. */
  readonly title?: string;
  readonly files: Files;
  /** Where its `settings.js` stands. */
  readonly settingsPath: string;
  /** What stands in it. */
  readonly settings: SettingsTextReading;
}

/**
 * Opens one of the course's own zips: a SCORM edition, cmi5, a booster, the one to open by double click, the workshop's.
 *
 * @throws ZipRefusal where it cannot, or must not, be unpacked; PackageRefusal where it is none of these.
 */
export function openPackage(zip: Uint8Array, limits?: ZipLimits): OpenPackage {
  const files = unzip(zip, limits);
  const {folder, ...about} = findKind(files);
  const settingsPath = `${folder}settings.js`;
  const text = files[settingsPath];
  if (!text) throw new PackageRefusal('no-settings');
  const settings = readSettingsText(decodedSettings(text));
  return {...about, files, settingsPath, settings};
}
