import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Spec, Validation} from '@cyclonedx/cyclonedx-library';
import {readArtefact} from '../../../src/build/release/artefact.js';
import {licenceText} from '../../../src/build/release/licence-text.js';
import {releasedOn} from '../../../src/build/release/released-on.js';
import {sbom, type SbomSource} from '../../../src/build/release/sbom.js';
import {sha256} from '../../../src/build/release/sums.js';
import {zipFiles} from '../../../src/package/zip.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const shipped = {name: '@a/b', version: '1.2.3', licence: 'MIT', texts: ['Do as you like.']};
const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;

function source(change: Partial<SbomSource> = {}): SbomSource {
  const files = {
    'v1/main.js': bytes('1'),
    'v1/third-party-licences.txt': bytes(licenceText([shipped])),
    'a.xsd': bytes('<a/>'),
  };
  return {
    version: '9.9.9',
    artefacts: [
      readArtefact('x-9.9.9.zip', zipFiles(files)),
      readArtefact('y-9.9.9.html', bytes('<p>')),
    ],
    schemas: [
      {name: 'all-there', files: {'a.xsd': sha256(bytes('<a/>'))}},
      {name: 'not-there', files: {'a.xsd': sha256(bytes('<a/>')), 'b.xsd': sha256(bytes(''))}},
    ],
    lock: {
      packages: {'node_modules/@a/b': {version: '1.2.3', license: '(MIT OR 0BSD)', integrity}},
    },
    ...change,
  };
}

describe('given downloads and what is in them of others', () => {
  it('when the bill of materials is made, then it is valid CycloneDX 1.6, and says which part is where', async () => {
    const text = sbom(source());
    const faults: unknown = await new Validation.JsonStrictValidator(Spec.Version.v1dot6).validate(
      text,
    );
    assert.equal(faults, null);
    const bill = JSON.parse(text) as {
      components: readonly {name: string; group?: string; purl?: string; hashes?: unknown}[];
      dependencies: readonly {ref: string; dependsOn?: readonly string[]}[];
    };
    const needs = new Map(bill.dependencies.map(({ref, dependsOn = []}) => [ref, dependsOn]));
    assert.deepEqual(needs.get('x-9.9.9.zip'), ['all-there', 'pkg:npm/%40a/b@1.2.3']);
    assert.deepEqual(needs.get('y-9.9.9.html'), []);
    const library = bill.components.find(({purl}) => purl !== undefined);
    assert.equal(library?.group, '@a');
    assert.deepEqual(library.hashes, [{alg: 'SHA-512', content: '01'.repeat(64)}]);
  });

  it('when it is made again, then it is the same; another download gives it another number', () => {
    const number = (text: string) => /"serialNumber": "(.*)"/.exec(text)?.[1] ?? '';
    const text = sbom(source());
    assert.equal(sbom(source()), text);
    assert.match(
      number(text),
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    assert.notEqual(number(sbom(source({artefacts: []}))), number(text));
  });

  it('when the version has a day in the changelog, then that is its time; before, it has none', () => {
    const released = releasedOn('# C\n\n## 9.9.9, 2026-11-30\n\n## 9.9, 2026-01-01\n', '9.9.9');
    assert.match(sbom(source({released})), /"timestamp": "2026-11-30T00:00:00(\.000)?Z"/);
    assert.equal(releasedOn('## 9.9.9, not yet released\n', '9.9.9'), undefined);
    assert.doesNotMatch(sbom(source()), /timestamp/);
    assert.throws(() => releasedOn('## 9.9.9, 2026-11-30\n', '9.9'), /no heading/);
  });

  it('when a download holds what is not locked, then nothing is made', () => {
    const lock = {packages: {'node_modules/@a/b': {version: '1.2.4', license: 'MIT', integrity}}};
    assert.throws(() => sbom(source({lock})), /@a\/b 1\.2\.3/);
  });
});
