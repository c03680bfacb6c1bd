import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {rootManifest, writeRootManifest} from '../../src/build/packages/root-manifest.js';
import {writePackages} from '../../src/build/packages/write-packages.js';
import {aCourse, bytes, fakeApp, text, writeFiles} from './fake-app.js';

const folders: string[] = [];
after(() => folders.forEach(folder => rmSync(folder, {recursive: true})));

const script = join(import.meta.dirname, 'write-fake-packages.ts');
const here = madeIn('nrr-a-', {TZ: 'UTC', LC_ALL: 'C'}, '022');

describe('writePackages', () => {
  it('given a built course, when written, then there are four zips and their sums', () => {
    assert.deepEqual(Object.keys(here), [
      'SHA256SUMS',
      'notice-respond-report-0.1.0-offline.zip',
      'notice-respond-report-0.1.0-scorm12.zip',
      'notice-respond-report-0.1.0-scorm2004-3rd.zip',
      'notice-respond-report-0.1.0-scorm2004-4th.zip',
    ]);
  });

  it('given the zips, when their sums are read, then they are as sha256sum writes them', () => {
    const {SHA256SUMS, ...zips} = here;
    const lines = Object.entries(zips).map(
      ([name, zip]) => `${createHash('sha256').update(zip).digest('hex')}  ${name}\n`,
    );
    assert.equal(text(SHA256SUMS), lines.join(''));
  });

  const elsewhere: [string, Record<string, string>, string, string][] = [
    ['Auckland, closed umask, Swedish', {TZ: 'Pacific/Auckland', LC_ALL: 'sv_SE.UTF-8'}, '077', ''],
    ['St John’s, open umask, Turkish', {TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8'}, '000', 'r'],
  ];
  for (const [where, env, mask, order] of elsewhere) {
    it(`given another folder, time zone, umask and locale (${where}), when written, then every byte is the same`, () => {
      assert.deepEqual(madeIn('nrr-another-place-', env, mask, order), here);
    });
  }

  it('given a link among the files, when written, then it is refused and nothing is written', async () => {
    const folder = temporary('nrr-link-');
    writeFiles(join(folder, 'app'), fakeApp());
    symlinkSync('index.html', join(folder, 'app', 'start.html'));
    await assert.rejects(write(folder), /start\.html is neither a file nor a folder/);
    assert.equal(existsSync(join(folder, 'out')), false);
  });

  it('given a forbidden file, when written, then it is refused and nothing is written', async () => {
    const folder = temporary('nrr-bad-');
    writeFiles(join(folder, 'app'), {...fakeApp(), '.htaccess': bytes('')});
    await assert.rejects(write(folder), /\.htaccess has a name that begins with a dot/);
    assert.equal(existsSync(join(folder, 'out')), false);
  });
});

describe('rootManifest', () => {
  it('given the built course, when generated, then it is the manifest in the SCORM 1.2 zip', async () => {
    const zip = here['notice-respond-report-0.1.0-scorm12.zip'];
    assert.ok(zip);
    const inZip = text(unzipSync(zip)['imsmanifest.xml']);
    assert.equal(rootManifest(aCourse, Object.keys(fakeApp())), inZip);

    const root = temporary('nrr-root-');
    writeFiles(join(root, 'app'), fakeApp());
    await writeRootManifest({root, appDir: join(root, 'app'), course: aCourse});
    assert.equal(readFileSync(join(root, 'imsmanifest.xml'), 'utf8'), inZip);
  });
});

function write(folder: string) {
  const [appDir, offlineDir] = [join(folder, 'app'), join(folder, 'app')];
  return writePackages({appDir, offlineDir, outDir: join(folder, 'out'), course: aCourse});
}

/** The files that another process writes in a new folder, in this environment. */
function madeIn(prefix: string, env: Record<string, string>, mask: string, order = '') {
  const folder = temporary(prefix);
  const rest = order === '' ? [] : [order];
  execFileSync(process.execPath, ['--import', 'tsx', script, folder, mask, ...rest], {
    env: {...process.env, ...env},
  });
  const out = join(folder, 'deep', 'out');
  const names = readdirSync(out).sort();
  return Object.fromEntries(
    names.map(name => [name, new Uint8Array(readFileSync(join(out, name)))]),
  );
}

function temporary(prefix: string): string {
  const folder = mkdtempSync(join(tmpdir(), prefix));
  folders.push(folder);
  return folder;
}
