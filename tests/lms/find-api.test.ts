import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {findApi} from '../../src/lms/find-api.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';

interface FakeWindow {
  API?: unknown;
  API_1484_11?: unknown;
  parent: FakeWindow;
  opener: FakeWindow | null;
  top: FakeWindow;
  document: object;
}

/** A window; without a parent it is its own, as at the top of a page. */
function fakeWindow(parts: Partial<FakeWindow> = {}): FakeWindow {
  const made = {opener: null, document: {}, ...parts} as FakeWindow;
  if (parts.parent === undefined) made.parent = made;
  if (parts.top === undefined) made.top = parts.parent?.top ?? made;
  return made;
}

/** A window of another site: only its neighbours can be read. */
function foreign(parent?: FakeWindow): FakeWindow {
  const open = new Set(['parent', 'top', 'opener']);
  const inner = fakeWindow(parent === undefined ? {} : {parent});
  const outer: FakeWindow = new Proxy(inner, {
    get: (target, name) => {
      if (!open.has(String(name))) throw new Error('SecurityError');
      const value = target[name as keyof FakeWindow];
      return value === inner ? outer : value;
    },
  });
  return outer;
}

const {api} = strictScorm12();
const other = strictScorm2004().api;

/** So many windows, one in the other; the first holds the API. */
function nested(depth: number): FakeWindow {
  let inner = fakeWindow({API: api});
  for (let level = 0; level < depth; level += 1) inner = fakeWindow({parent: inner});
  return inner;
}

describe('given a course that looks for its API', () => {
  const places: readonly (readonly [string, FakeWindow, string])[] = [
    ['in its own window', fakeWindow({API: api}), 'own window'],
    ['in the frame around it', nested(1), 'parent'],
    ['six frames up', nested(6), 'parent'],
    ['in the opener', fakeWindow({opener: fakeWindow({API: api})}), 'opener'],
    ["in the opener's parent", fakeWindow({opener: nested(1)}), 'opener'],
    [
      "in the top window's opener",
      fakeWindow({parent: fakeWindow({opener: fakeWindow({API: api})})}),
      'top opener',
    ],
    [
      "in the document of the top window's opener",
      fakeWindow({parent: fakeWindow({opener: fakeWindow({document: {API: api}})})}),
      'opener document',
    ],
    [
      'above a frame of another site',
      fakeWindow({parent: foreign(fakeWindow({API: api}))}),
      'parent',
    ],
  ];
  for (const [place, start, where] of places) {
    it(`when it is ${place}, then it is found there`, () => {
      assert.deepEqual(findApi(start, scorm12), {found: true, api, where});
    });
  }

  it('when both editions are there, then only the one of this package is taken', () => {
    const start = fakeWindow({API: api, API_1484_11: other});
    const found = [findApi(start, scorm12), findApi(start, scorm2004)];
    assert.deepEqual(
      found.map(search => search.found && search.api),
      [api, other],
    );
  });

  it('when two windows hold one, then the nearer is taken', () => {
    const near = {...api};
    const start = fakeWindow({API: near, parent: fakeWindow({API: api})});
    const search = findApi(start, scorm12);
    assert.equal(search.found && search.api, near);
  });

  const nowhere: readonly (readonly [string, FakeWindow, string])[] = [
    ['nothing is there', fakeWindow({parent: fakeWindow()}), 'absent'],
    [
      'only the other edition is there',
      fakeWindow({parent: fakeWindow({API_1484_11: other})}),
      'wrong-edition',
    ],
    ['every window above is of another site', fakeWindow({parent: foreign(foreign())}), 'blocked'],
    ['the opener is of another site', fakeWindow({opener: foreign()}), 'blocked'],
    ['it is a name without functions', fakeWindow({API: {LMSInitialize: 'yes'}}), 'absent'],
    ['it lacks a function', fakeWindow({API: {...api, LMSCommit: undefined}}), 'absent'],
    ['it is text', fakeWindow({API: 'https://lms.example'}), 'absent'],
    [
      'its functions throw when they are looked at',
      fakeWindow({
        API: {
          get LMSInitialize() {
            throw new Error('gone');
          },
        },
      }),
      'absent',
    ],
  ];
  for (const [what, start, reason] of nowhere) {
    it(`when ${what}, then the reason is: ${reason}`, () => {
      assert.deepEqual(findApi(start, scorm12), {found: false, reason});
    });
  }

  it('when parents go round in a circle, then it stops', () => {
    const one = fakeWindow();
    const two = fakeWindow({parent: one});
    one.parent = two;
    one.opener = two;
    assert.deepEqual(findApi(two, scorm12), {found: false, reason: 'absent'});
  });

  it('when windows lead back to one another, then each is asked once', () => {
    let asked = 0;
    const top = fakeWindow();
    Object.defineProperty(top, 'API', {get: () => (asked += 1)});
    top.opener = fakeWindow({parent: top});
    findApi(fakeWindow({parent: top, opener: top}), scorm12);
    assert.equal(asked, 1);
  });

  it('when there are more parents than anyone has, then it stops after 500', () => {
    let made = 0;
    const endless = (): FakeWindow => {
      made += 1;
      return Object.defineProperty({opener: null} as unknown as FakeWindow, 'parent', {
        get: endless,
      });
    };
    findApi(endless(), scorm12);
    assert.ok(made <= 502, `${String(made)} windows`);
  });
});
