import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {zipSync} from 'fflate';
import {crc32} from '../../src/package/crc32.js';
import {unzip, zipLimits} from '../../src/package/unzip.js';
import {ZipRefusal, type ZipFault} from '../../src/package/zip-refusal.js';
import {zipFiles} from '../../src/package/zip.js';
import {bytes, fakeApp} from './fake-app.js';

const sound = zipFiles(fakeApp());

/** A copy with other bytes at places counted from where a text stands, last or first. */
function changed(zip: Uint8Array, change: (copy: Uint8Array, view: DataView) => void): Uint8Array {
  const copy = zip.slice();
  change(copy, new DataView(copy.buffer));
  return copy;
}

/** Where the central directory begins. */
function directory(view: DataView): number {
  return view.getUint32(view.byteLength - 6, true);
}

/** A zip whose files have these names, some of which no tool would write. */
function named(...names: readonly string[]): Uint8Array {
  const plain = names.map((name, at) => String.fromCharCode(97 + at).repeat(name.length));
  const zip = zipSync(Object.fromEntries(plain.map(name => [name, bytes('x')])));
  let text = Buffer.from(zip).toString('latin1');
  for (const [at, name] of plain.entries()) text = text.replaceAll(name, names[at] ?? '');
  return new Uint8Array(Buffer.from(text, 'latin1'));
}

function faultOf(zip: Uint8Array, limits = zipLimits): ZipFault | undefined {
  try {
    unzip(zip, limits);
    return undefined;
  } catch (error) {
    assert.ok(error instanceof ZipRefusal, String(error));
    return error.fault;
  }
}

describe('unzip', () => {
  it('given what zipFiles wrote, when unzipped, then the files are the same', () => {
    assert.deepEqual(unzip(sound), fakeApp());
  });

  it('given folders, stored files, a comment and empty files, when unzipped, then the files are there', () => {
    const zip = zipSync({'a/': bytes(''), 'a/b.js': [bytes('x'), {level: 0}], 'c.css': bytes('')});
    const commented = new Uint8Array([...zip, ...bytes('hello')]);
    new DataView(commented.buffer).setUint16(zip.length - 2, 5, true);
    assert.deepEqual(unzip(commented), {'a/b.js': bytes('x'), 'c.css': bytes('')});
  });

  const cases: readonly (readonly [string, Uint8Array, ZipFault])[] = [
    ['an empty file', bytes(''), 'not-a-zip'],
    ['a picture', bytes('\u0089PNG and much else that is no zip at all'), 'not-a-zip'],
    ['one that was cut off', sound.slice(0, sound.length - 40), 'damaged'],
    [
      'one with a changed byte',
      changed(sound, copy => void (copy[60] = (copy[60] ?? 0) ^ 1)),
      'damaged',
    ],
    [
      'a directory elsewhere',
      changed(sound, (_, view) => view.setUint32(sound.length - 6, 5, true)),
      'damaged',
    ],
    [
      'an encrypted file',
      changed(sound, (_, view) => view.setUint16(directory(view) + 8, 1, true)),
      'encrypted',
    ],
    [
      'another way of packing',
      changed(sound, (_, view) => view.setUint16(directory(view) + 10, 12, true)),
      'damaged',
    ],
    [
      'a file that says it is huge',
      changed(sound, (_, view) => view.setUint32(directory(view) + 24, 0xfffffff0, true)),
      'unpacks-too-large',
    ],
    [
      'files that share their bytes',
      changed(sound, (_, view) => view.setUint32(directory(view) + 20, sound.length, true)),
      'damaged',
    ],
    ['a path that climbs out', named('../a.js'), 'unsafe-path'],
    ['a path that climbs within', named('a/../../b.js'), 'unsafe-path'],
    ['an absolute path', named('/etc/hosts'), 'unsafe-path'],
    ['a drive', named('C:/hosts'), 'unsafe-path'],
    ['backslashes', named('..\\a.js'), 'unsafe-path'],
    ['an empty part', named('a//b.js'), 'unsafe-path'],
    ['a name with a sign that no eye sees', named('a\u0000b.js'), 'unsafe-path'],
    ['a name twice', named('a.js', 'a.js'), 'twice'],
    ['a name twice but for its case', named('a.js', 'A.js'), 'twice'],
  ];
  for (const [what, zip, fault] of cases) {
    it(`given ${what}, when unzipped, then it is refused as ${fault}`, () => {
      assert.equal(faultOf(zip), fault);
    });
  }

  it('given a file that unpacks to more than it says, when unzipped, then it is stopped early', () => {
    const bomb = zipSync({'a.js': new Uint8Array(50_000_000)});
    const small = changed(bomb, (_, view) => view.setUint32(directory(view) + 24, 10, true));
    const before = process.cpuUsage();
    assert.equal(faultOf(small), 'damaged');
    assert.ok(process.cpuUsage(before).user < 500_000);
  });

  it('given limits, when a zip is beyond one of them, then that is said', () => {
    assert.equal(faultOf(sound, {...zipLimits, packed: sound.length - 1}), 'too-large');
    assert.equal(faultOf(sound, {...zipLimits, files: 3}), 'too-many-files');
    assert.equal(faultOf(sound, {...zipLimits, unpacked: 100}), 'unpacks-too-large');
    assert.equal(faultOf(sound, {packed: sound.length, files: 4, unpacked: 10_000}), undefined);
  });
});

describe('crc32', () => {
  it('given the standard’s own text, when computed, then it is the standard’s value', () => {
    assert.equal(crc32(bytes('123456789')), 0xcbf43926);
    assert.equal(crc32(bytes('')), 0);
  });
});
