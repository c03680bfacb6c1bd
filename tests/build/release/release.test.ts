import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {join, posix} from 'node:path';
import {before, describe, it} from 'node:test';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {unzipSync} from 'fflate';
import {releaseFiles} from '../../../src/build/release/release-files.js';
import {aboutMessages} from '../../../src/i18n/en-nz/about.js';
import {cmi5Sent} from '../../../src/lms/data-sent-cmi5.js';
import {flightSent} from '../../../src/lms/data-sent-flight.js';
import {dataSent} from '../../../src/lms/data-sent.js';
import type {Files} from '../../../src/package/files.js';

/* What `npm run release` writes, from the build that stands in `dist/`. */

const root = join(import.meta.dirname, '../../..');
const whenBuilt = {
  skip: existsSync(join(root, 'dist/site')) ? false : 'not built: run npm run build',
};
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string};
const named = (part: string) => `notice-respond-report-${version}-${part}`;

/** What only this package's code has in it, minified too. */
const signs: Readonly<Record<string, RegExp>> = {
  '%40lit/reactive-element': /reactiveElementVersions/,
  'lit-html': /litHtmlVersions/,
  'lit-element': /litElementVersions/,
  fflate: /invalid length\/literal/,
  // The printer, or the tick in a circle.
  lucide: /M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6|m16 9-5.5 5.5L8 12/,
  qr: /expected safe integer/,
  'scorm-again': /scorm-again:network-status/,
  tslib: /typeof Reflect\.decorate/,
};

interface Bill {
  readonly components: readonly {readonly 'bom-ref': string; readonly type: string}[];
  readonly dependencies: readonly {readonly ref: string; readonly dependsOn?: readonly string[]}[];
}

describe('given a release of what was built', whenBuilt, () => {
  let files: Files;
  let bill: Bill;
  let needs: ReadonlyMap<string, readonly string[]>;

  before(async () => {
    files = await releaseFiles(root, version);
    bill = JSON.parse(text(files[named('sbom.cdx.json')])) as Bill;
    needs = new Map(bill.dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
  });

  function downloads(): readonly string[] {
    return Object.keys(files).filter(name => /^[^/]+(?<!-pdf)\.(zip|html)$/.test(name));
  }

  /** All scripts and pages of a download. */
  function codeOf(name: string): string {
    const bytes = files[name];
    if (!name.endsWith('.zip')) return text(bytes);
    return Object.entries(unzipSync(bytes ?? new Uint8Array()))
      .filter(([path]) => /\.(js|html)$/.test(path))
      .map(([, file]) => text(file))
      .join('\n');
  }

  it('when its bill of materials is read, then it is valid and lists each download', async () => {
    const bill = text(files[named('sbom.cdx.json')]);
    const faults: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(
      bill,
    );
    assert.equal(faults, null);
    assert.ok(downloads().length >= 19);
    assert.deepEqual(
      [...(needs.get('notice-respond-report') ?? [])].sort(),
      [...downloads()].sort(),
    );
  });

  it('when the code of each download is searched, then exactly those packages are in it which the bill says', () => {
    for (const name of downloads()) {
      const code = codeOf(name);
      const listed = (needs.get(name) ?? []).join('\n');
      for (const [shipped, sign] of Object.entries(signs)) {
        assert.equal(
          sign.test(code),
          listed.includes(`pkg:npm/${shipped}@`),
          `${shipped}: ${name}`,
        );
      }
      const versions = [...code.matchAll(/lit(?:Html|Element)Versions.{0,12}push\("([\d.]+)"\)/g)];
      for (const [, each] of versions)
        assert.match(listed, new RegExp(`/lit-\\w+@${each ?? ''}$`, 'm'));
    }
  });

  it('when the bill is read, then nothing is in it that no download holds; only the site holds the small LMS', () => {
    const held = new Set([...needs.values()].flat());
    const parts = bill.components.map(each => each['bom-ref']);
    assert.deepEqual(
      parts.filter(ref => !held.has(ref)),
      [],
    );
    const withLms = downloads().filter(name => needs.get(name)?.join().includes('scorm-again'));
    assert.deepEqual(withLms, [named('site.zip')]);
    for (const edition of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th']) {
      const schemas = (needs.get(named(`${edition}.zip`)) ?? []).filter(
        ref => !ref.startsWith('pkg:'),
      );
      assert.deepEqual(schemas, [`${edition}-schemas`]);
    }
  });

  it('when a download is opened, then the licences of what is in it go with it', () => {
    for (const name of downloads()) {
      const bytes = files[name] ?? new Uint8Array();
      const own = name.endsWith('.zip')
        ? Object.entries(unzipSync(bytes))
            .filter(([path]) => posix.basename(path) === 'third-party-licences.txt')
            .map(([, file]) => text(file))
            .join('\n')
        : text(bytes);
      for (const url of (needs.get(name) ?? []).filter(ref => ref.startsWith('pkg:'))) {
        const folder = url
          .replace('pkg:npm/', '')
          .replace('%40', '@')
          .replace(/@[^@]*$/, '');
        const licence = ['LICENSE', 'LICENSE.txt']
          .map(file => join(root, 'node_modules', folder, file))
          .find(existsSync);
        assert.ok(licence, folder);
        assert.ok(own.includes(readFileSync(licence, 'utf8').replaceAll('\r\n', '\n').trim()), url);
      }
    }
  });

  it('when all licences are read as one text, then each package is in it once', () => {
    const named = text(files['THIRD-PARTY-LICENCES.txt']).match(/^pkg:.*$/gm) ?? [];
    const held = [...needs.values()].flat().filter(ref => ref.startsWith('pkg:'));
    assert.deepEqual(named.toSorted(), [...new Set(held)].toSorted());
  });

  it('when the course tells a learner what it uses, then nothing is left out', () => {
    const told = aboutMessages.licenceOthers.toLowerCase();
    const used = (needs.get(named('scorm12.zip')) ?? []).filter(ref => ref.startsWith('pkg:'));
    assert.ok(used.length > 3);
    for (const url of used) {
      const [, name = ''] = /^pkg:npm\/(?:%40)?([a-z]+)/.exec(url) ?? [];
      assert.ok(told.includes(name), url);
    }
  });

  it('when the version is looked for, then every download has it in its name and in a page', () => {
    for (const name of downloads()) {
      assert.ok(name.startsWith(named('')), name);
      assert.ok(codeOf(name).includes(version), name);
    }
    for (const edition of ['scorm12', 'scorm2004-3rd', 'scorm2004-4th', 'offline']) {
      assert.match(codeOf(named(`${edition}.zip`)), new RegExp(`version:"${version}"`), edition);
    }
  });

  it('when what is sent is read, then it is what the layer that sends it says', () => {
    const sent = JSON.parse(text(files['data-sent.json'])) as unknown;
    const cmi5 = cmi5Sent('notice-respond-report');
    const said = {version, editions: dataSent(), cmi5, flightCheck: flightSent()};
    assert.deepEqual(sent, JSON.parse(JSON.stringify(said)));
  });

  it('when papers are opened, then each that speaks of a version names this one, and their links lead on', () => {
    for (const name of [
      'docs/privacy.md',
      'docs/conformance.md',
      'docs/lms/recorded.md',
      'CHANGELOG.md',
    ]) {
      assert.ok(text(files[name]).includes(version), name);
    }
    for (const name of Object.keys(files).filter(each => each.endsWith('.md'))) {
      for (const [, link = ''] of text(files[name]).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)) {
        const path = posix.join(posix.dirname(name), link);
        if (path.endsWith('.md') && path.startsWith('docs/'))
          assert.ok(path in files, `${name}: ${link}`);
      }
    }
  });

  it('when the sums are computed anew, then each is right and nothing is left out', () => {
    const lines = text(files['SHA256SUMS']).trimEnd().split('\n');
    const sums = Object.fromEntries(lines.map(line => [line.slice(66), line.slice(0, 64)]));
    const anew = Object.entries(files)
      .filter(([name]) => name !== 'SHA256SUMS')
      .map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]);
    assert.deepEqual(sums, Object.fromEntries(anew));
  });
});

function text(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}
