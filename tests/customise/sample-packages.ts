import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {packageCmi5} from '../../src/package/cmi5-package.js';
import type {Edition} from '../../src/package/edition.js';
import type {Files} from '../../src/package/files.js';
import {packageEdition, packageOffline} from '../../src/package/package-edition.js';
import {zipFiles} from '../../src/package/zip.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';
import {aCourse, bytes, fakeApp} from '../package/fake-app.js';

const app: Files = {...fakeApp(), 'settings.js': bytes(settingsTemplate)};

/** The files of a small package of an edition. */
export function editionFiles(
  edition: Edition,
  course = aCourse,
  schemas = schemaFiles(edition),
): Files {
  return packageEdition({edition, course, files: app, schemas}).files;
}

export function editionZip(edition: Edition): Uint8Array {
  return zipFiles(editionFiles(edition));
}

export const offlineFiles: Files = packageOffline({course: aCourse, files: app}).files;

const policy = bytes(
  `<!doctype html><meta content="default-src 'self';"><meta name="nrr-edition" content="untracked">`,
);

export const cmi5Files: Files = packageCmi5({
  course: {...aCourse, language: 'en-NZ', summary: 'For staff: "what" to notice & report.'},
  files: {...app, 'index.html': policy},
}).files;

const folder = 'notice-respond-report-0.1.0-workshop';
export const workshopFiles: Files = {
  [`${folder}/START-HERE.html`]: bytes('<!doctype html><title>Workshop</title>'),
  [`${folder}/workshop.js`]: bytes('void 0;'),
  [`${folder}/settings.js`]: bytes(settingsTemplate),
};
