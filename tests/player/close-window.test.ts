import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {closeSoon, type ClosableWindow} from '../../src/player/close-window.js';

const location = {href: 'https://lms.example/player'};
const lms = {location};
const anotherSite = {
  get location(): never {
    throw new DOMException('', 'SecurityError');
  },
};

/** Which window was closed once the time was over: the course's own or, where there is one, that around it. */
function closed(around: object | undefined, opener: object | null = null): string[] {
  const calls: string[] = [];
  const own = {opener, location, close: () => calls.push('own')};
  const top = around && Object.assign(around, {close: () => calls.push('around')});
  closeSoon(Object.assign(own, {top: (top ?? own) as unknown as ClosableWindow}), run => {
    assert.deepEqual(calls, [], 'nothing is closed before');
    run();
  });
  return calls;
}

describe('closing the window that an LMS opened', () => {
  it('given the LMS opened a window around the course, when the time is over, then that is closed', () => {
    assert.deepEqual(closed({opener: lms, location}), ['around']);
  });

  it('given the window is the course’s own, when the time is over, then it is closed', () => {
    assert.deepEqual(closed(undefined, lms), ['own']);
    assert.deepEqual(closed(undefined, anotherSite), ['own']);
  });

  it('given the LMS shows the course in its own page, when the time is over, then that page stays', () => {
    assert.deepEqual(closed({opener: null, location}), ['own'], 'which does nothing in a frame');
    assert.deepEqual(closed({opener: anotherSite, location}), ['own']);
  });

  it('given the page around the course is another site’s, when the time is over, then it stays', () => {
    const around = Object.defineProperties({}, Object.getOwnPropertyDescriptors(anotherSite));
    assert.deepEqual(closed(Object.assign(around, {opener: lms})), ['own']);
  });
});
