import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {noteCase} from '../tools/case-lines.js';
import {everyCase} from './every-case.js';
import {playCase, runsOf} from './play-case.js';

for (const [part, cases] of Object.entries(everyCase)) {
  describe(`given trouble ${part}`, () => {
    for (const each of cases) {
      for (const run of runsOf(each)) {
        const {edition, lms} = run;
        it(`when ${each.title} (${each.id}, ${edition}, ${lms}), then nothing is lost and no untruth is told`, async () => {
          noteCase({...(await playCase(each, run)), engine: 'node'});
        });
      }
    }
  });
}

describe('given all cases', () => {
  const all = Object.values(everyCase).flat();

  it('when they are counted, then each has an id of its own', () => {
    const ids = all.map(({id}) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('when one is not played on an LMS, then it says why', () => {
    const reasons = all.flatMap(({notOn = {}}) => Object.values(notOn));
    assert.ok(
      reasons.every(reason => reason.length > 20),
      reasons.join('\n'),
    );
  });

  it('when they are played, then each is somewhere', () => {
    assert.deepEqual(
      all.filter(each => runsOf(each).length === 0),
      [],
    );
  });
});
