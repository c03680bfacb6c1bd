import assert from 'node:assert/strict';
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {readFolder} from '../../src/build/packages/read-folder.js';

const dist = join(import.meta.dirname, '..', '..', 'dist');
const site = join(dist, 'site');
const skip = existsSync(join(site, 'course.html')) ? false : 'not built: run npm run build';

describe('given the built site', {skip}, () => {
  for (const [folder, edition] of [
    ['scorm12', 'scorm12'],
    ['scorm2004', 'scorm2004-4th'],
  ] as const) {
    it(`when ${folder}/ is compared with the zip, then they are the same files`, () => {
      const own = new RegExp(`^notice-respond-report-[\\d.]+-${edition}\\.zip$`);
      const name = readdirSync(dist).find(file => own.test(file));
      assert.ok(name);
      const zip = unzipSync(readFileSync(join(dist, name)));
      const unpacked = readFolder(join(site, folder));
      assert.deepEqual(Object.keys(unpacked).sort(), Object.keys(zip).sort());
      for (const [path, bytes] of Object.entries(zip)) {
        assert.ok(Buffer.from(bytes).equals(unpacked[path] ?? new Uint8Array()), path);
      }
    });
  }

  it('when its page is read, then everything it names is there, from its own folder', () => {
    const page = readFileSync(join(site, 'course.html'), 'utf8');
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address);
    assert.ok(addresses.length > 2);
    for (const address of addresses) {
      assert.match(address ?? '', /^lms\//);
      assert.ok(existsSync(join(site, address ?? '')), address);
    }
  });

  it('when its page is read, then it allows no script or style of its own text', () => {
    const page = readFileSync(join(site, 'course.html'), 'utf8');
    assert.match(page, /Content-Security-Policy"\s+content="default-src 'self';/);
    assert.doesNotMatch(page, /<style|style=|<script(?![^>]*\ssrc=)|\son\w+=|\{\{/);
  });

  it('when its folder is listed, then the licence of scorm-again goes with it', () => {
    const licence = readFileSync(join(site, 'lms/scorm-again-licence.txt'), 'utf8');
    assert.match(licence, /MIT License/);
  });
});
