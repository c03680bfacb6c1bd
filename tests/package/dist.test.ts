import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {parse} from 'yaml';
import {boosters} from '../../src/build/boosters/boosters.js';
import {rootManifest} from '../../src/build/packages/root-manifest.js';
import {schemaFiles} from '../../src/build/packages/schema-files.js';
import {writePackages} from '../../src/build/packages/write-packages.js';
import {editions, type PackageCourse} from '../../src/package/edition.js';
import {packageProblems} from '../../src/package/package-rules.js';
import {text} from './fake-app.js';
import {manifestFiles} from './manifest-files.js';
import {lintManifest} from './manifest-lint.js';
import {readEntries} from './read-zip.js';
import {hasXmllint, runXmllint, schemaErrors} from './validate.js';

/** Bytes that the zip of an edition may have, schemas included. */
const ZIP_BUDGET = 500_000;

const root = join(import.meta.dirname, '..', '..');
const dist = join(root, 'dist');
const course = readCourse();
const built = existsSync(join(dist, 'SHA256SUMS'));
const whenBuilt = {skip: built ? false : 'not built: run npm run build'};

describe('the built packages', whenBuilt, () => {
  const parts = ['', ...boosters.map(({part}) => `${part}-`)];
  for (const [part, edition] of parts.flatMap(part =>
    editions.map(each => [part, each] as const),
  )) {
    const name = `notice-respond-report-${course.version}-${part}${edition}.zip`;

    it(`given ${name}, when weighed, then it is within its budget`, t => {
      const {length} = readZip(name);
      t.diagnostic(`${name}: ${String(length)} of ${String(ZIP_BUDGET)} bytes`);
      assert.ok(length <= ZIP_BUDGET, `${String(length)} bytes`);
    });

    it(`given ${name}, when its names are read, then nothing forbidden is in it`, () => {
      const names = readEntries(readZip(name)).map(entry => entry.name);
      assert.deepEqual(packageProblems(names, 'scorm'), []);
    });

    it(`given ${name}, when its manifest is read, then it lists exactly what is there, each once`, () => {
      const files = unzipSync(readZip(name));
      const listed = manifestFiles(text(files['imsmanifest.xml']));
      assert.deepEqual([...listed, 'imsmanifest.xml'].sort(), Object.keys(files).sort());
    });

    it(`given ${name}, when its manifest is checked, then schemas and lint find nothing`, async () => {
      const manifest = text(unzipSync(readZip(name))['imsmanifest.xml']);
      assert.deepEqual(await schemaErrors(manifest, edition), []);
      assert.deepEqual(lintManifest(manifest, edition), []);
      if (hasXmllint()) assert.doesNotThrow(() => runXmllint(manifest, edition));
    });

    it(`given ${name}, when its schemas are compared, then they are the official files unchanged`, () => {
      const files = unzipSync(readZip(name));
      for (const [path, schema] of Object.entries(schemaFiles(edition))) {
        assert.ok(Buffer.from(schema).equals(files[path] ?? new Uint8Array()), path);
      }
    });

    it(`given ${name}, when its first page is read, then all it refers to is there, in the right case`, () => {
      const files = unzipSync(readZip(name));
      const page = text(files['index.html']);
      const referred = [...page.matchAll(/\s(?:src|href)="([^"#]+)"/g)].map(
        match => match[1] ?? '',
      );
      assert.ok(referred.length > 0);
      assert.deepEqual(
        referred.filter(path => !(path in files)),
        [],
      );
      const mark = edition === 'scorm12' ? 'scorm12' : 'scorm2004';
      assert.match(page, new RegExp(`name="nrr-edition"\\s+content="${mark}"`));
      assert.match(page, new RegExp(`rel="modulepreload" href="v[\\d.]+/${mark}\\.js"`));
    });
  }

  it('given all zips of an edition, when their manifests are compared, then no two have an identifier in common', () => {
    const identifiers = parts.map(part => {
      const zip = readZip(`notice-respond-report-${course.version}-${part}scorm12.zip`);
      const manifest = text(unzipSync(zip)['imsmanifest.xml']);
      return [...manifest.matchAll(/identifier="([^"]+)"/g)].map(([, each = '']) => each);
    });
    assert.equal(identifiers.flat().length, 4 * parts.length);
    assert.equal(new Set(identifiers.flat()).size, 4 * parts.length);
  });

  it('given the offline zip, when unpacked, then one folder opens by its first page, without a manifest', () => {
    const folder = `notice-respond-report-${course.version}/`;
    const names = readEntries(readZip(`notice-respond-report-${course.version}-offline.zip`)).map(
      entry => entry.name,
    );
    assert.deepEqual(
      names.filter(name => !name.startsWith(folder)),
      [],
    );
    const inside = names.map(name => name.slice(folder.length));
    assert.deepEqual(packageProblems(inside, 'offline'), []);
  });

  it('given the sums, when computed anew, then each is right', () => {
    for (const line of sums(dist).trimEnd().split('\n')) {
      const [sum, name = ''] = line.split('  ');
      assert.equal(createHash('sha256').update(readZip(name)).digest('hex'), sum, name);
    }
  });

  it('given the unpacked course, when packaged again in another folder, then the sums are the same', async () => {
    const outDir = mkdtempSync(join(tmpdir(), 'nrr-again-'));
    const [appDir, offlineDir] = [join(dist, 'app'), join(dist, 'offline')];
    try {
      const written = await writePackages({appDir, offlineDir, outDir, course});
      for (const {name, sha256} of written) {
        assert.ok(sums(dist).includes(`${sha256}  ${name}\n`), `${name} differs`);
      }
    } finally {
      rmSync(outDir, {recursive: true});
    }
  });
});

describe('the manifest at the root of the repository', () => {
  const manifest = readFileSync(join(root, 'imsmanifest.xml'), 'utf8');

  it(
    'given the built SCORM 1.2 zip, when compared, then it is the manifest in it',
    whenBuilt,
    () => {
      const files = unzipSync(readZip(`notice-respond-report-${course.version}-scorm12.zip`));
      assert.equal(
        manifest,
        text(files['imsmanifest.xml']),
        'imsmanifest.xml is out of date: build, and commit the manifest that the build writes.',
      );
    },
  );

  it('given the files it lists, when generated anew, then it is the same', () => {
    const schemas = Object.keys(schemaFiles('scorm12'));
    const app = manifestFiles(manifest).filter(path => !schemas.includes(path));
    assert.equal(manifest, rootManifest(course, app));
  });
});

function readZip(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(dist, name)));
}

function sums(folder: string): string {
  return readFileSync(join(folder, 'SHA256SUMS'), 'utf8');
}

/** The course's own words about itself, read apart from what compiles them. */
function readCourse(): PackageCourse {
  const source = readFileSync(join(root, 'modules', 'course.yaml'), 'utf8');
  const {id, title} = parse(source) as {id: string; title: string};
  const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    version: string;
  };
  return {id, title, version};
}
