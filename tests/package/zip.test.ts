import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {zipFiles} from '../../src/package/zip.js';
import {bytes, fakeApp} from './fake-app.js';
import {readEntries} from './read-zip.js';

/** 2026-01-01 12:00:00 as MS-DOS stores it. */
const NOON = ((2026 - 1980) << 25) | (1 << 21) | (1 << 16) | (12 << 11);

describe('zipFiles', () => {
  const zip = zipFiles(fakeApp());

  it('given files, when zipped and unzipped, then they are the same', () => {
    assert.deepEqual(unzipSync(zip), fakeApp());
  });

  it('given files in any order, when zipped, then the bytes are the same', () => {
    const reversed = Object.fromEntries(Object.entries(fakeApp()).reverse());
    assert.deepEqual(zipFiles(reversed), zip);
  });

  it('given files, when zipped, then names are sorted by code unit', () => {
    const names = readEntries(
      zipFiles({'b.js': bytes('b'), 'XMLSchema.dtd': bytes('x'), 'a/z': bytes('z')}),
    );
    assert.deepEqual(
      names.map(({name}) => name),
      ['XMLSchema.dtd', 'a/z', 'b.js'],
    );
  });

  it('given files, when zipped, then each entry is plain: time, owner, rights and method alike', () => {
    const entries = readEntries(zip);
    assert.equal(entries.length, Object.keys(fakeApp()).length);
    for (const {name, ...rest} of entries) {
      assert.deepEqual(
        rest,
        {
          flags: 0,
          method: 8,
          modified: NOON >>> 0,
          madeOn: 3,
          attributes: 0x81a40000,
          extraLength: 0,
        },
        name,
      );
    }
  });
});
