import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {openPackage} from '../../src/customise/open-package.js';
import {PackageRefusal, type PackageFault} from '../../src/customise/package-refusal.js';
import {withSettings} from '../../src/customise/with-settings.js';
import {editions} from '../../src/package/edition.js';
import type {Files} from '../../src/package/files.js';
import {zipFiles} from '../../src/package/zip.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {aCourse, bytes, text} from '../package/fake-app.js';
import {
  cmi5Files,
  editionFiles,
  editionZip,
  offlineFiles,
  workshopFiles,
} from './sample-packages.js';

function faultOf(files: Files): PackageFault | undefined {
  try {
    openPackage(zipFiles(files));
    return undefined;
  } catch (error) {
    assert.ok(error instanceof PackageRefusal, String(error));
    return error.fault;
  }
}

function without(files: Files, end: string): Files {
  return Object.fromEntries(Object.entries(files).filter(([path]) => !path.endsWith(end)));
}

describe('openPackage', () => {
  for (const edition of editions) {
    it(`given the ${edition} zip, when opened, then it says what it is and what is set`, () => {
      const opened = openPackage(editionZip(edition));
      assert.equal(opened.kind, edition);
      assert.equal(opened.version, aCourse.version);
      assert.equal(opened.title, aCourse.title);
      assert.deepEqual(readSettings(opened.settings.raw).settings, defaultSettings);
    });
  }

  it('given a booster with signs of XML in its title, when opened, then it is taken', () => {
    const course = {...aCourse, id: `${aCourse.id}-booster-1`, title: 'A & B <"after"> a week'};
    assert.equal(openPackage(zipFiles(editionFiles('scorm12', course))).title, course.title);
  });

  it('given the packages of one folder, when opened, then each says what it is', () => {
    assert.equal(openPackage(zipFiles(offlineFiles)).kind, 'offline');
    const workshop = openPackage(zipFiles(workshopFiles));
    assert.equal(workshop.kind, 'workshop');
    assert.equal(workshop.version, '0.1.0');
  });

  it('given the cmi5 zip, when opened, then it says what it is, and keeps its course structure', () => {
    const opened = openPackage(zipFiles(cmi5Files));
    const {kind, version, title} = opened;
    assert.deepEqual(
      {kind, version, title},
      {kind: 'cmi5', version: '0.1.0', title: aCourse.title},
    );
    const school = {...defaultSettings, schoolName: '<b>Te Kura</b> & "Motu"'};
    const again = openPackage(withSettings(opened, school));
    assert.deepEqual(
      {...again.files, 'settings.js': undefined},
      {...cmi5Files, 'settings.js': undefined},
    );
    assert.equal(readSettings(again.settings.raw).settings.schoolName, school.schoolName);
  });

  const scorm = editionFiles('scorm12');
  const structure = text(cmi5Files['cmi5.xml']);
  const withStructure = (xml: string): Files => ({...cmi5Files, 'cmi5.xml': bytes(xml)});
  const manifest = text(scorm['imsmanifest.xml']);
  const withManifest = (xml: string): Files => ({...scorm, 'imsmanifest.xml': bytes(xml)});
  const cases: readonly (readonly [string, Files, PackageFault])[] = [
    ['a zip of anything', {'readme.txt': bytes('hello')}, 'foreign'],
    ['an empty zip', {}, 'foreign'],
    [
      'another course’s package',
      withManifest(manifest.replaceAll(aCourse.id, 'fire-safety')),
      'foreign',
    ],
    ['no manifest', without(scorm, 'imsmanifest.xml'), 'foreign'],
    ['a file that the manifest does not list', {...scorm, 'more.js': bytes('')}, 'wrong-manifest'],
    ['a listed file that is not there', without(scorm, 'cover.css'), 'wrong-manifest'],
    [
      'a changed manifest',
      withManifest(manifest.replace('isvisible="true"', 'isvisible="false"')),
      'wrong-manifest',
    ],
    [
      'a manifest with an entity',
      withManifest(manifest.replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')),
      'wrong-manifest',
    ],
    [
      'a title that XML cannot hold',
      withManifest(manifest.replaceAll('Notice ·', '\u0001')),
      'wrong-manifest',
    ],
    [
      'the manifest of another edition',
      {...editionFiles('scorm2004-4th'), 'index.html': scorm['index.html'] ?? bytes('')},
      'wrong-manifest',
    ],
    [
      'the flight check',
      editionFiles('scorm12', {...aCourse, id: `${aCourse.id}-flight-check`}),
      'flight-check',
    ],
    ['another course’s cmi5 zip', withStructure('<courseStructure/>'), 'foreign'],
    [
      'a cmi5 unit that opens another page',
      withStructure(structure.replace('index.html', 'https://elsewhere.example/')),
      'wrong-structure',
    ],
    [
      'a cmi5 title that XML cannot hold',
      withStructure(structure.replace('Notice ·', '\u0001')),
      'wrong-structure',
    ],
    [
      'a cmi5 structure around another edition',
      {...cmi5Files, 'index.html': scorm['index.html'] ?? bytes('')},
      'wrong-structure',
    ],
    [
      'a cmi5 zip with two versions in it',
      {...cmi5Files, 'v0.0.9/player.js': bytes('')},
      'wrong-structure',
    ],
    [
      'a cmi5 zip without the course',
      without(without(cmi5Files, '/player.js'), '/cover.css'),
      'foreign',
    ],
    ['no settings', without(offlineFiles, 'settings.js'), 'no-settings'],
    ['a file beside the folder', {...offlineFiles, 'more.txt': bytes('')}, 'foreign'],
    ['a workshop without its page', without(workshopFiles, 'HERE.html'), 'foreign'],
  ];
  for (const [what, files, fault] of cases) {
    it(`given ${what}, when opened, then it is refused as ${fault}`, () => {
      assert.equal(faultOf(files), fault);
    });
  }
});

const dist = join(import.meta.dirname, '..', '..', 'dist');
const whenBuilt = {
  skip: existsSync(join(dist, 'SHA256SUMS')) ? false : 'not built: run npm run build',
};

describe('the built packages, opened', whenBuilt, () => {
  for (const part of [
    'scorm12',
    'booster-1-scorm2004-3rd',
    'refresher-scorm2004-4th',
    'cmi5',
    'offline',
    'workshop',
  ]) {
    it(`given the ${part} zip, when its own settings are put in, then not a byte differs`, () => {
      const name = readdirSync(dist).find(
        file => file.replace(/^.*?-[\d.]+-/, '') === `${part}.zip`,
      );
      assert.ok(name);
      const zip = new Uint8Array(readFileSync(join(dist, name)));
      const opened = openPackage(zip);
      const {settings} = readSettings(opened.settings.raw);
      assert.ok(Buffer.from(withSettings(opened, settings)).equals(zip));
    });
  }
});
