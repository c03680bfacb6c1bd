import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {flightCourse} from '../../src/build/flight-check.js';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {editions} from '../../src/package/edition.js';
import {identifiersOf} from '../../src/package/identifiers.js';
import {packageProblems} from '../../src/package/package-rules.js';
import {zipFiles} from '../../src/package/zip.js';
import {readSettingsText} from '../../src/settings/read-settings-text.js';
import {settingsProblems, type SettingsFacts} from '../../src/settings/settings-problems.js';
import {manifestFiles} from '../package/manifest-files.js';
import {lintManifest} from '../package/manifest-lint.js';
import {schemaErrors} from '../package/validate.js';

/** Bytes that the zip may have besides the schemas. */
const ZIP_BUDGET = 60_000;

const dist = join(import.meta.dirname, '..', '..', 'dist');
const built = existsSync(join(dist, 'flight-check/index.html'));
const whenBuilt = {skip: built ? false : 'not built: run npm run build'};

it('given the flight check, when its identifiers are made, then they are those that were released', () => {
  assert.deepEqual(identifiersOf(flightCourse('9.9.9').id), {
    manifest: 'notice-respond-report-flight-check',
    organization: 'org-nrrfc',
    item: 'notice-respond-report-flight-check-item',
    resource: 'notice-respond-report-flight-check-sco',
  });
});

describe('the built packages of the flight check', whenBuilt, () => {
  for (const edition of editions) {
    it(`given the ${edition} zip, when looked at, then it is small, valid, and lists what is there`, async t => {
      const files = openZip(edition);
      const names = Object.keys(files);
      const manifest = new TextDecoder().decode(files['imsmanifest.xml']);
      assert.deepEqual(packageProblems(names, 'scorm'), []);
      assert.deepEqual([...manifestFiles(manifest), 'imsmanifest.xml'].sort(), names.sort());
      assert.deepEqual(await schemaErrors(manifest, edition), []);
      assert.deepEqual(lintManifest(manifest, edition), []);
      const schemas = Object.keys(schemaFiles(edition));
      const own = Object.entries(files).filter(([name]) => !schemas.includes(name));
      const {length} = zipFiles(Object.fromEntries(own));
      t.diagnostic(`${edition}: ${String(length)} of ${String(ZIP_BUDGET)} bytes`);
      assert.ok(length <= ZIP_BUDGET, `${String(length)} bytes`);
    });
  }

  it('given its page, when read, then it allows only its own files, and they are there', () => {
    const files = openZip('scorm12');
    const page = new TextDecoder().decode(files['index.html']);
    assert.match(page, /content="default-src 'self'; object-src 'none';/);
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|\{\{/);
    const named = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    assert.deepEqual(
      named.filter(path => !(path in files)),
      [],
    );
    const token = /name="nrr-token" content="([^"]+)"/.exec(page)?.[1];
    assert.equal(new TextDecoder().decode(files['here.txt']).trim(), token);
  });

  it('given the site, when its flight check is compared, then it is the unpacked one', () => {
    const [site, alone] = ['site/flight-check', 'flight-check'].map(name =>
      readFolder(join(dist, name)),
    );
    assert.deepEqual(site, alone);
  });
});

describe('the page of the flight check in each package of the course', whenBuilt, () => {
  for (const part of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'booster-1-scorm12']) {
    it(`given the ${part} zip, when its page is read, then it allows only files that are there, and knows its server`, () => {
      const files = openZip(part, /-\d+\.\d+\.\d+-/);
      const page = new TextDecoder().decode(files['flight-check.html']);
      assert.match(page, /content="default-src 'self'; object-src 'none';/);
      assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|\{\{/);
      const named = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
      const [here = '', token] = ['here', 'token'].map(
        name => new RegExp(`name="nrr-${name}" content="([^"]+)"`).exec(page)?.[1],
      );
      assert.deepEqual(
        [...named, here].filter(path => !(path in files)),
        [],
      );
      assert.equal(new TextDecoder().decode(files[here]).trim(), token);
      const facts = /name="nrr-settings" content="([^"]+)"/.exec(page)?.[1] ?? '';
      const known = JSON.parse(facts.replaceAll('&#34;', '"')) as SettingsFacts;
      const {raw} = readSettingsText(new TextDecoder().decode(files['settings.js']));
      assert.deepEqual(settingsProblems(raw, known), []);
      assert.ok(known.regions.some(({contacts}) => contacts.some(({emergency}) => emergency)));
      assert.equal(known.modules.length > 0, !part.startsWith('booster'));
      // The course's own script begins a session when it is fetched.
      assert.ok(!named.some(path => path.endsWith('/player.js')));
    });
  }
});

function openZip(edition: string, before = /-flight-check-/): Record<string, Uint8Array> {
  const end = new RegExp(`${before.source}${edition}\\.zip$`);
  const name = readdirSync(dist).find(file => end.test(file));
  assert.ok(name, `no zip of ${edition}`);
  return unzipSync(new Uint8Array(readFileSync(join(dist, name))));
}
