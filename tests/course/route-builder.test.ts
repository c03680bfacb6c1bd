import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {fieldsOf} from '../../src/course/fields.js';
import {judge} from '../../src/course/judge.js';
import {
  CASES,
  PLACES,
  routeIn,
  routePlace,
  servicesIn,
  stationsIn,
} from '../../src/course/route-builder.js';
import {routeRegion, routeRight, sampleBuilder, sampleRoute} from '../helpers/sample-route.js';

describe('a route in a region', () => {
  it('given a case and a place, when its letter is asked for, then each has its own, and all are letters', () => {
    const cases = Array.from('abcdefghijklmnopqrstuvwxyz').slice(0, CASES);
    const all = cases.flatMap(id =>
      Array.from({length: PLACES}, (_, place) => routePlace(id, place)),
    );
    assert.equal(new Set(all).size, CASES * PLACES);
    assert.ok(
      all.every(letter => /^[a-z]$/.test(letter)),
      all.join(),
    );
    assert.equal(routePlace('b', 1), 'f');
  });

  it('given a region, when its answers are asked for, then they are its own route, in its order', () => {
    assert.deepEqual(
      sampleRoute.cases.map(({answers}) => answers.join('')),
      ['el', 'lpo', 'ipc'],
    );
  });

  it('given a region in which two roles are one contact, when asked, then the service named first has it', () => {
    const region = {...routeRegion, roles: {...routeRegion.roles, 'online-safety': 'force'}};
    const letters = servicesIn(sampleBuilder.services, region).map(({service}) => service.id);
    assert.equal(letters.join(''), 'elipc');
    const route = [{id: 'adult-online', to: ['force', 'care-schools', 'lead']}];
    const [, second] = routeIn(sampleBuilder, {...region, route}).cases;
    assert.deepEqual(second?.answers, ['p', 'c', 'l']);
  });

  it('given a route that leads to none of the services, when asked, then that station has no letter', () => {
    const region = {...routeRegion, route: [{id: 'colleague', to: ['instead', 'choir']}]};
    assert.deepEqual(stationsIn(sampleBuilder.services, 'colleague', region), [
      {to: 'instead', letter: 'i'},
      {to: 'choir', letter: undefined},
    ]);
  });

  it('given the activity in a region, when judged, then each place is a field with the services to pick from', () => {
    const fields = fieldsOf(sampleRoute);
    assert.deepEqual(fields.slice(0, 3), [
      {id: 'a', kind: 'pick', options: ['e', 'l', 'i', 'p', 'c', 'o'], right: 'e'},
      {id: 'b', kind: 'pick', options: ['e', 'l', 'i', 'p', 'c', 'o'], right: 'l'},
      {id: 'e', kind: 'pick', options: ['e', 'l', 'i', 'p', 'c', 'o'], right: 'l'},
    ]);
    assert.equal(judge(fields, routeRight).correct, 8);
    assert.equal(judge(fields, {...routeRight, m: 'l'}).results['m'], 'wrong');
  });
});
