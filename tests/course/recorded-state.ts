import type {Attempt} from '../../src/course/attempt.js';

/** An attempt with something of everything. */
export const recordedAttempt: Attempt = {
  id: '00c0ffee',
  revision: 321,
  place: 'pairs',
  steps: {
    lesson: {done: true, checks: 0, response: {}},
    thread: {done: true, checks: 2, response: {a: 'a', c: '?', f: 'c'}},
    pairs: {done: false, checks: 1, response: {a: 'a', b: 'd'}},
  },
  assessments: {
    final: {
      current: {
        items: {'item-2': {a: 'b'}, 'item-5': {}, 'item-1': {a: 'c'}},
        submitted: false,
      },
      tries: 2,
      best: {correct: 4, total: 5, day: 325},
      last: {correct: 3, total: 5, day: 330, missedMustKnow: true},
      seen: {'item-1': true, 'item-2': false, 'item-4': true},
    },
  },
};

/** What the first release wrote for it. Every later one must read it so. */
export const recordedText =
  'EAAXt0gEGwAMD_7o0CEQRBHsQYIQpC1oEGBAVEi7rdgCkLWgUZdUDhiDEUAQxk5gFBAIsaXt1AHgHGhdkYFCAFnoWdagDIoZA';
