import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {beginTry, submitTry} from '../../src/course/assessment.js';
import {startAttempt, type AssessmentRecord} from '../../src/course/attempt.js';
import type {PickItem} from '../../src/course/bank.js';
import {arranged, drawItems, seedOf} from '../../src/course/draw.js';
import {bankToDraw as bank, drawnByF} from '../helpers/bank-to-draw.js';
import {sampleMatch, sampleOrder} from '../helpers/sample-items.js';

const by = (seed: string, region = 'nz') => ({seed, region});
const draw = (record?: AssessmentRecord, seed = 's', region = 'nz') =>
  drawItems(bank, record, by(seed, region));

describe('a draw', () => {
  it('given a bank, when drawn, then each outcome has its share, with one of the must-know topic', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const drawn = draw(undefined, seed);
      const counted = (start: string) => drawn.filter(id => id.startsWith(start)).length;
      assert.deepEqual([counted('one-'), counted('rule-'), counted('two-')], [2, 1, 1]);
    }
  });

  it('given a region, when drawn, then other regions’ items are left out', () => {
    const seeds = Array.from({length: 60}, (_, index) => String(index));
    const twos = (region: string) =>
      new Set(
        seeds.flatMap(seed => draw(undefined, seed, region).filter(id => id.includes('two'))),
      );
    assert.deepEqual([...twos('nz')].toSorted(), ['two-all', 'two-nz']);
    assert.deepEqual([...twos('ie')], ['two-all']);
  });

  it('given the same seed, when drawn again, then the draw is the same, and this one', () => {
    assert.deepEqual(draw(), draw());
    assert.deepEqual(draw(undefined, 'ffffffff.0'), drawnByF);
    assert.notDeepEqual(draw(undefined, 'a'), draw(undefined, 'b'));
  });

  it('given submitted tries, when drawn again, then what was never shown comes first, and what was just explained last', () => {
    let attempt = startAttempt('0badcafe');
    const shown: string[][] = [];
    for (let round = 0; round < 5; round++) {
      const record = attempt.assessments['final'];
      const drawn = draw(record, seedOf(attempt.id, record));
      shown.push(drawn.filter(id => id.startsWith('rule-')));
      attempt = submitTry(beginTry(attempt, 'final', drawn), 'final', bank, 1);
    }
    const rules = shown.flat();
    assert.equal(new Set(rules.slice(0, 4)).size, 4, 'each variant once');
    assert.notEqual(rules[4], rules[3], 'not the one that was just explained');
  });

  it('given all items seen, when drawn, then those last answered wrong come before the right ones', () => {
    const seen = Object.fromEntries(
      bank.items.map(({id}) => [id, id !== 'one-3' && id !== 'one-4']),
    );
    const drawn = draw({tries: 3, seen});
    assert.ok(drawn.includes('one-3') && drawn.includes('one-4'));
  });

  it('given fewer items than a share, when drawn, then what there is', () => {
    const poor = {...bank, items: bank.items.slice(0, 1)};
    assert.deepEqual(drawItems(poor, undefined, by('s')), ['one-1']);
  });
});

describe('arranged', () => {
  it('given an item, when arranged for a try, then the options keep their letters, and each place is right about as often', () => {
    const [first] = bank.items as [PickItem];
    const places = [0, 0, 0, 0];
    for (let seed = 0; seed < 400; seed++) {
      const {options} = arranged(first, String(seed));
      assert.deepEqual(options.map(({id}) => id).toSorted(), ['a', 'b', 'c', 'd']);
      const at = options.findIndex(({correct}) => correct);
      places[at] = (places[at] ?? 0) + 1;
    }
    for (const count of places) assert.ok(count > 70 && count < 130, String(places));
    assert.deepEqual(arranged(first, 'same'), arranged(first, 'same'));
  });

  it('given pairs and steps, when arranged, then the prompts are mixed, what they are matched to is not, and steps are left to the screen', () => {
    const firsts = Array.from({length: 40}, (_, seed) => {
      const {prompts, targets} = arranged(sampleMatch, String(seed));
      assert.deepEqual(targets, sampleMatch.targets);
      assert.equal(new Set(prompts).size, sampleMatch.prompts.length);
      return prompts[0]?.id;
    });
    assert.deepEqual([...new Set(firsts)].toSorted(), ['a', 'b', 'c']);
    assert.equal(arranged(sampleOrder, 's'), sampleOrder);
  });
});
