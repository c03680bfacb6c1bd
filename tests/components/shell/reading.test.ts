import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  chooseReading,
  readReading,
  usualReading,
  writeReading,
  type Reading,
} from '../../../src/components/reading-settings/reading.js';

const chosen: Reading = {
  text: '150',
  lines: 'wide',
  words: 'usual',
  letters: 'widest',
  motion: 'reduced',
};

describe('a reader’s choices as a text', () => {
  it('given choices, when kept and read again, then they are the same, and what is usual takes no room', () => {
    assert.equal(writeReading(chosen), 'text=150 lines=wide letters=widest motion=reduced');
    assert.deepEqual(readReading(writeReading(chosen)), chosen);
    assert.equal(writeReading(usualReading), '');
  });

  for (const kept of [undefined, '', 'text', 'text=7000 lines=', 'constructor=1 =', 'size=200']) {
    it(`given ${JSON.stringify(kept)} kept, when read, then everything is as usual`, () => {
      assert.deepEqual(readReading(kept), usualReading);
    });
  }

  it('given a choice that there is not, when chosen, then that part alone is as usual', () => {
    assert.deepEqual(chooseReading(chosen, 'text', '400'), {...chosen, text: '100'});
  });
});
