import {zipFiles} from '../package/zip.js';
import {decodedSettings} from '../settings/read-settings-text.js';
import type {Settings} from '../settings/settings-schema.js';
import type {OpenPackage} from './open-package.js';
import {settingsText} from './settings-text.js';

/**
 * The zip of a package with these settings. Only its `settings.js` differs: the manifest, and with it every
 * identifier and the title, stays byte for byte, so that an LMS knows it for the same course and keeps what staff
 * have done. The same package and settings give the same bytes anywhere.
 */
export function withSettings({files, settingsPath}: OpenPackage, settings: Settings): Uint8Array {
  const before = decodedSettings(files[settingsPath] ?? new Uint8Array());
  const text = new TextEncoder().encode(settingsText(settings, before));
  return zipFiles({...files, [settingsPath]: text});
}
