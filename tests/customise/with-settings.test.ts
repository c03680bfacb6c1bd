import assert from 'node:assert/strict';
import {readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import fc from 'fast-check';
import {changesBetween} from '../../src/customise/changes.js';
import {openPackage} from '../../src/customise/open-package.js';
import {withSettings} from '../../src/customise/with-settings.js';
import {editions} from '../../src/package/edition.js';
import {zipFiles} from '../../src/package/zip.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import {aCourse, bytes, text} from '../package/fake-app.js';
import {readEntries} from '../package/read-zip.js';
import {schemaErrors} from '../package/validate.js';
import {anySettings} from './arbitrary-settings.js';
import {editionFiles, editionZip} from './sample-packages.js';

const regions = readdirSync(join(import.meta.dirname, '../../modules/regions')).map(file =>
  file.replace('.yaml', ''),
);

/** What the browser makes of a `settings.js`: it runs it. */
function run(script: string): unknown {
  const window: Record<string, unknown> = {};
  runInContext(`'use strict';${script}`, createContext({window}));
  return window['nrrSettings'];
}

describe('withSettings', () => {
  for (const edition of editions) {
    // Without the schemas, which take most of the time and change as little as the rest.
    const zip = zipFiles(editionFiles(edition, aCourse, {}));
    const untouched = zip.slice();
    const opened = openPackage(zip);
    const others = {...opened.files, 'settings.js': undefined};
    const names = readEntries(zip).map(({name}) => name);
    const seen = new Set<string>();
    let runs = 0;

    it(`given 200 generated settings, when put into the ${edition} zip, then it differs in them alone`, () => {
      fc.assert(
        fc.property(anySettings(regions), settings => {
          const made = withSettings(opened, settings);
          const again = openPackage(made);
          assert.deepEqual({...again.files, 'settings.js': undefined}, others);
          assert.deepEqual(
            readEntries(made).map(({name}) => name),
            names,
          );
          for (const raw of [again.settings.raw, run(text(again.files['settings.js']))])
            assert.deepEqual(readSettings(raw, regions), {settings, problems: []});
          assert.deepEqual(zip, untouched);
          seen.add(settings.region);
          runs++;
        }),
        {numRuns: 200, examples: regions.map(region => [{...defaultSettings, region}])},
      );
      assert.equal(runs, 200);
      assert.deepEqual([...seen].sort(), regions);
    });

    // Every zip that came out above has this one manifest, byte for byte.
    it(`given the manifest of them all in ${edition}, when checked against the schemas, then it is valid`, async () => {
      assert.deepEqual(await schemaErrors(text(opened.files['imsmanifest.xml']), edition), []);
    });
  }

  it('given the same settings twice, when put in, then the bytes are the same; and back again gives the first zip', () => {
    const zip = editionZip('scorm12');
    const school: Settings = {...defaultSettings, schoolName: 'Te Kura o Motukiwi'};
    const once = withSettings(openPackage(zip), school);
    assert.deepEqual(withSettings(openPackage(zip), school), once);
    assert.deepEqual(withSettings(openPackage(once), school), once);
    assert.deepEqual(withSettings(openPackage(once), defaultSettings), zip);
  });

  it('given settings.js with a program in it, when put in, then the program is gone', () => {
    const spoilt = {
      ...editionFiles('scorm12'),
      'settings.js': bytes('alert(1);\nwindow.nrrSettings = {};'),
    };
    const opened = openPackage(zipFiles(spoilt));
    assert.equal(opened.settings.line, 1);
    assert.deepEqual(withSettings(opened, defaultSettings), editionZip('scorm12'));
  });
});

describe('changesBetween', () => {
  it('given two settings, when compared, then what differs is named with both, in the order of the form', () => {
    const before: Settings = {...defaultSettings, contacts: {lead: {name: 'Ana', phone: '111'}}};
    const after: Settings = {
      ...before,
      passMark: 90,
      contacts: {lead: {name: 'Ana', phone: '112'}},
    };
    assert.deepEqual(changesBetween(before, after), [
      {key: 'contacts.lead.phone', before: '111', after: '112'},
      {key: 'passMark', before: undefined, after: 90},
    ]);
    assert.deepEqual(changesBetween(after, after), []);
  });
});
