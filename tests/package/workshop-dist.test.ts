import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {readFolder} from '../../src/build/packages/read-folder.js';
import {text} from './fake-app.js';

/** Bytes that the workshop's zip may have: it goes by e-mail, and onto old sticks. */
const ZIP_BUDGET = 6_000_000;

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const names = existsSync(dist) ? readdirSync(dist) : [];
const zipName = names.find(name => name.endsWith('-workshop.zip'));
const pageName = names.find(name => name.endsWith('-workshop.html'));
const whenBuilt = {skip: zipName && pageName ? false : 'not built: run npm run build'};

const bytesOf = (name = '') => new Uint8Array(readFileSync(join(dist, name)));

describe('the built workshop', whenBuilt, () => {
  it('when its zip is weighed and unpacked, then it is small, one folder, and opens by START-HERE.html', t => {
    const bytes = bytesOf(zipName);
    t.diagnostic(`${String(bytes.length)} of ${String(ZIP_BUDGET)} bytes`);
    assert.ok(bytes.length < ZIP_BUDGET, `${String(bytes.length)} bytes`);
    const folder = `${zipName?.replace(/\.zip$/, '') ?? ''}/`;
    const files = unzipSync(bytes);
    const paths = Object.keys(files);
    assert.deepEqual(
      paths.filter(path => !path.startsWith(folder)),
      [],
    );
    const page = text(files[`${folder}START-HERE.html`]);
    const named = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    assert.ok(named.includes('workshop.js') && named.includes('settings.js'));
    assert.deepEqual(
      named.filter(path => !(`${folder}${path}` in files)),
      [],
    );
  });

  it('when zip, folder and site are compared, then they hold the same files', () => {
    const unpacked = readFolder(join(dist, 'workshop'));
    const zipped = Object.entries(unzipSync(bytesOf(zipName)));
    const inSite = readFolder(join(dist, 'site/workshop'));
    assert.equal(zipped.length, Object.keys(unpacked).length);
    assert.equal(Object.keys(inSite).length, zipped.length + 1);
    assert.deepEqual(inSite['index.html'], inSite['START-HERE.html']);
    for (const [path, bytes] of zipped) {
      const name = path.slice(path.indexOf('/') + 1);
      assert.deepEqual(Buffer.from(bytes), Buffer.from(unpacked[name] ?? []), name);
      assert.deepEqual(Buffer.from(bytes), Buffer.from(inSite[name] ?? []), name);
    }
  });

  it('when the sums are read, then zip and page are in them', () => {
    const sums = readFileSync(join(dist, 'SHA256SUMS'), 'utf8');
    for (const name of [zipName, pageName]) {
      const sum = createHash('sha256').update(bytesOf(name)).digest('hex');
      assert.ok(sums.includes(`${sum}  ${name ?? ''}\n`), name);
    }
  });

  it('when the one page is read, then it names no other file, and its policy lets only its own script and style be', () => {
    const page = text(bytesOf(pageName));
    const [head = ''] = page.split('<style>');
    const named = [...head.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(
      ([, address = '']) => address,
    );
    assert.deepEqual(
      named.filter(address => !address.startsWith('data:')),
      [],
    );
    assert.doesNotMatch(page, /<(script|link|img|iframe)[^>]*\s(src|href)="(?!data:)/);
    const [, policy = ''] =
      /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(page) ?? [];
    assert.match(policy, /default-src 'none'; connect-src 'none'/);
    assert.doesNotMatch(policy, /unsafe|https?:|\*/);
    const hashes = [...policy.matchAll(/'(sha256-[^']+)'/g)].map(([, hash]) => hash);
    const inside = [
      ...[...page.matchAll(/<script>([^]*?)<\/script>/g)].map(([, code = '']) => code),
      ...[...page.matchAll(/<style>([^]*?)<\/style>/g)].map(([, code = '']) => code),
    ];
    assert.deepEqual(
      inside.map(code => `sha256-${createHash('sha256').update(code).digest('base64')}`),
      hashes,
    );
  });

  it('when the other packages are read, then they hold nothing of it', () => {
    const parts = join(root, 'modules/workshop/parts');
    const slides = readdirSync(parts).flatMap(name => [
      ...readFileSync(join(parts, name), 'utf8').matchAll(/\bid: (ws-[\w-]+)/g),
    ]);
    const ids = slides.map(([, id = '']) => id);
    assert.ok(ids.length > 20, String(ids.length));
    const marks = ['nrr-presenter', 'nrr-projector', 'nrr-agenda-builder', ...ids];
    assert.deepEqual(
      marks.filter(mark => !text(bytesOf(pageName)).includes(mark)),
      [],
    );
    const packages = names.filter(name => /-(scorm\w+(-\d\w\w)?|offline|cmi5)\.zip$/.test(name));
    assert.ok(packages.length >= 16, String(packages.length));
    for (const name of packages) {
      for (const [path, bytes] of Object.entries(unzipSync(bytesOf(name)))) {
        const found = marks.filter(mark => text(bytes).includes(mark));
        assert.deepEqual(found, [], `${name}: ${path}`);
      }
    }
  });
});
