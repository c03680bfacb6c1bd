import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {crc32 as zlibCrc32} from 'node:zlib';
import fc from 'fast-check';
import {BitReader, BitWriter, count, flag, maybe} from '../../src/course/bits.js';
import {crc32} from '../../src/course/crc32.js';

describe('packed numbers', () => {
  it('come back as they were', () => {
    const numbers = fc
      .integer({min: 1, max: 32})
      .chain(width => fc.tuple(fc.nat({max: 2 ** width - 1}), fc.constant(width)));
    fc.assert(
      fc.property(fc.array(numbers), list => {
        const writer = new BitWriter();
        for (const [value, width] of list) writer.number(value, width);
        const reader = new BitReader(writer.text);
        for (const [value, width] of list) assert.equal(reader.number(0, width), value);
        assert.equal(reader.isOverrun, false);
        assert.match(writer.text, /^[\w-]*$/);
      }),
    );
  });

  it('come back as they were when they are counts of any size', () => {
    fc.assert(
      fc.property(fc.nat({max: 2 ** 32 - 1}), value => {
        const writer = new BitWriter();
        count(writer, value);
        assert.equal(count(new BitReader(writer.text)), value);
      }),
      {examples: [[0], [15], [16], [2 ** 32 - 1]]},
    );
  });

  it('take the room of the highest bit of a count only', () => {
    const length = (value: number) => {
      const writer = new BitWriter();
      count(writer, value);
      return writer.text.length;
    };
    assert.deepEqual([0, 15, 16, 255, 256].map(length), [1, 1, 2, 2, 3]);
  });

  it('may be missing', () => {
    const writer = new BitWriter();
    maybe(writer, undefined, flag);
    maybe(writer, true, flag);
    const reader = new BitReader(writer.text);
    assert.equal(maybe(reader, undefined, flag), undefined);
    assert.equal(maybe(reader, undefined, flag), true);
  });

  for (const value of [4, -1, 1.5, NaN]) {
    it(`are refused where they do not fit: ${value} in two bits`, () => {
      assert.throws(() => new BitWriter().number(value, 2), /does not fit in 2 bits/);
    });
  }
});

describe('reading past the end', () => {
  it('finds noughts and says so', () => {
    const reader = new BitReader('_');
    assert.equal(reader.number(0, 6), 63);
    assert.equal(reader.isOverrun, false);
    assert.equal(reader.number(0, 32), 0);
    assert.equal(reader.isOverrun, true);
  });
});

describe('crc32', () => {
  it('gives the published check value', () => assert.equal(crc32('123456789'), 0xcbf43926));

  it('agrees with zlib', {skip: typeof zlibCrc32 !== 'function'}, () => {
    fc.assert(fc.property(fc.string(), text => assert.equal(crc32(text), zlibCrc32(text))));
  });
});
