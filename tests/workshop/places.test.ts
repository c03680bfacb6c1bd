import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {
  newToken,
  paperAt,
  placeIn,
  presentAt,
  showAt,
  startAt,
  type Asked,
} from '../../src/workshop/places.js';

describe('the addresses of the views', () => {
  it('given a token, when an address is made, then it is read as the same view', () => {
    const token = newToken();
    assert.deepEqual(placeIn(presentAt(token)), {view: 'present', token, split: false});
    assert.deepEqual(placeIn(presentAt(token, true)), {view: 'present', token, split: true});
    assert.deepEqual(placeIn(showAt(token)), {view: 'show', token});
    assert.notEqual(newToken(), token);
  });

  const asked: readonly Asked[] = [
    {large: false},
    {large: true},
    {choice: {plan: 'full', without: [], alone: false}, large: false},
    {choice: {plan: 'hour', minutes: 45, without: ['a', 'b-c'], alone: true}, large: true},
  ];

  it('given a choice and large print, when a paper’s address or the start’s is made, then both are read back', () => {
    for (const each of asked) {
      assert.deepEqual(placeIn(startAt(each)), {view: 'start', ...each});
      assert.deepEqual(placeIn(paperAt('route-card', each)), {
        view: 'paper',
        what: 'route-card',
        ...each,
      });
    }
  });

  it('given minutes that nobody may choose, when read, then they are the agenda’s own', () => {
    for (const minutes of ['0', '-3', '4.5', '999', 'many']) {
      const place = placeIn(`#/?plan=hour&minutes=${minutes}`);
      assert.ok(place.view === 'start' && place.choice?.minutes === undefined);
    }
  });

  it('given anything else, when read, then it is the start', () => {
    for (const hash of ['', '#/', '#/present/', '#/show/A-B', '#/other/abc', '#/paper/']) {
      assert.deepEqual(placeIn(hash), {view: 'start', large: false});
    }
  });
});
