import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {startAttempt, type Attempt} from '../../src/course/attempt.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import {STATE_VERSION} from '../../src/course/state-migrations.js';
import {lengthOf, readSections, writeSection} from '../../src/course/state-sections.js';
import {finish} from '../../src/course/steps.js';
import {attempts} from './arbitrary-attempts.js';
import {recordedAttempt} from './recorded-state.js';
import {keys} from './sample-course.js';

const whole = encodeState(recordedAttempt, keys);

/** Where each section begins, and where the last ends. */
const edges = readSections(whole).reduce(
  (ends, section) => [...ends, (ends.at(-1) ?? 0) + lengthOf(section)],
  [0],
);
const names = ['header', 'assessment final', 'module first', 'module second'] as const;
const sectionAt = (index: number) => edges.findLastIndex(edge => edge <= index);

/** What must be there when exactly these sections are lost. */
function expected(lost: ReadonlySet<string>): Attempt {
  const {steps, assessments} = recordedAttempt;
  const {lesson, thread, pairs} = steps;
  const record = assessments['final'];
  assert.ok(lesson && thread && pairs && record?.best);
  const bare = {checks: 0, response: {}};
  const {tries, best} = record;
  const isFirstLost = lost.has('module first');
  return {
    ...recordedAttempt,
    steps: {
      lesson: isFirstLost ? {...bare, done: true} : lesson,
      thread: isFirstLost ? {...bare, done: true} : thread,
      pairs: lost.has('module second') ? {...bare, done: false} : pairs,
    },
    assessments: {final: lost.has('assessment final') ? {tries, best, seen: {}} : record},
  };
}

function problemsOf(lost: ReadonlySet<string>) {
  // Modules are looked for before assessments.
  const order = ['module first', 'module second', 'assessment final'];
  return order.filter(part => lost.has(part)).map(part => ({kind: 'lost', part}));
}

describe('a state of four sections', () => {
  it('stands in the order header, assessments, modules', () => {
    assert.equal(edges.at(-1), whole.length);
    assert.deepEqual(
      readSections(whole).map(({kind, key}) => [kind, key]),
      [
        [0, 0],
        [2, 1],
        [1, 1],
        [1, 2],
      ],
    );
  });
});

describe('a state cut at any length', () => {
  const headerEnd = edges[1] ?? 0;

  it('is no attempt while the header is not whole', () => {
    for (let length = 1; length < headerEnd; length++) {
      assert.deepEqual(decodeState(whole.slice(0, length), keys), {
        attempt: undefined,
        problems: [{kind: 'lost', part: 'header'}],
      });
    }
  });

  it('keeps the result, what was done and every whole section once the header is there', () => {
    for (let length = headerEnd; length <= whole.length; length++) {
      const lost = new Set(names.filter((_, index) => (edges[index + 1] ?? 0) > length));
      const {attempt, problems} = decodeState(whole.slice(0, length), keys);
      assert.deepEqual(attempt, expected(lost), `cut at ${length}`);
      assert.deepEqual(problems, problemsOf(lost));
    }
  });
});

describe('a state in which any one bit is turned', () => {
  for (const [section, name] of names.entries()) {
    it(`loses only the section it is in: ${name}`, () => {
      const [from = 0, to = 0] = edges.slice(section);
      for (let index = from; index < to; index++) {
        for (let bit = 0; bit < 16; bit++) {
          const turned = String.fromCharCode(whole.charCodeAt(index) ^ (1 << bit));
          const text = whole.slice(0, index) + turned + whole.slice(index + 1);
          const {attempt, problems} = decodeState(text, keys);
          assert.ok(attempt, `bit ${bit} of character ${index}`);
          if (section > 0) {
            assert.deepEqual(attempt, expected(new Set([name])));
            assert.deepEqual(problems, [{kind: 'lost', part: name}]);
          } else {
            assert.deepEqual(attempt.steps, recordedAttempt.steps);
            assert.deepEqual(attempt.assessments, recordedAttempt.assessments);
            assert.match(attempt.id, /^[\da-f]{8}$/);
            assert.deepEqual(problems, [{kind: 'lost', part: 'header'}]);
          }
        }
      }
    });
  }
});

describe('a state in which a section stands twice', () => {
  it('holds what the first says', () => {
    const older = encodeState(finish(startAttempt('00000001'), 'lesson'), keys);
    assert.deepEqual(decodeState(whole + older, keys), {attempt: recordedAttempt, problems: []});
  });
});

describe('a state without its header', () => {
  const headless = whole.slice(edges[1]);

  it('has another id than another such state', () => {
    const shorter = whole.slice(edges[1], edges[2]);
    assert.notEqual(
      decodeState(shorter, keys).attempt?.id,
      decodeState(headless, keys).attempt?.id,
    );
  });

  it('gets the same id whenever it is read, and can be written again', () => {
    const {attempt} = decodeState(headless, keys);
    assert.ok(attempt);
    assert.equal(decodeState(headless, keys).attempt?.id, attempt.id);
    assert.deepEqual(decodeState(encodeState(attempt, keys), keys).attempt, attempt);
  });
});

/** Sections with a sound check, whose body is anything. */
const sections = fc.record({
  kind: fc.nat({max: 3}),
  key: fc.nat({max: 3}),
  body: fc.string({
    unit: fc.constantFrom(
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.split(''),
    ),
    maxLength: 60,
  }),
});

describe('any state', () => {
  it('yields the sections behind a place where characters were lost or put in', () => {
    fc.assert(
      fc.property(fc.nat({max: whole.length - 1}), fc.string({maxLength: 5}), (at, put) => {
        const text = whole.slice(0, at) + put + whole.slice(at + 1);
        const {attempt, problems} = decodeState(text, keys);
        const hit = names[sectionAt(at)];
        assert.ok(attempt && hit !== undefined);
        // What was put in may be what was lost.
        const isHit = !text.includes(whole.slice(edges[sectionAt(at)], edges[sectionAt(at) + 1]));
        assert.deepEqual(problems, isHit ? [{kind: 'lost', part: hit}] : []);
      }),
      {numRuns: 500},
    );
  });

  it('is read without a throw, however it was spoilt, and can be written again', () => {
    const spoilt = fc
      .tuple(attempts(keys), fc.nat(), fc.nat(), fc.string())
      .map(([attempt, from, length, put]) => {
        const text = encodeState(attempt, keys);
        const at = from % text.length;
        return text.slice(0, at) + put + text.slice(at + (length % text.length));
      });
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.string({maxLength: 200})), text => {
        const {attempt} = decodeState(text, keys);
        if (attempt) encodeState(attempt, keys);
      }),
      {numRuns: 500},
    );
  });

  it('holds sections that are sound and say nonsense without a throw or an endless loop', () => {
    fc.assert(
      fc.property(sections, section => {
        const {attempt} = decodeState(writeSection({...section, version: STATE_VERSION}), keys);
        if (attempt) encodeState(attempt, keys);
      }),
      {numRuns: 1000},
    );
  });
});
