import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {startAttempt, untouched, type Attempt} from '../../src/course/attempt.js';
import {BitWriter, count, flag} from '../../src/course/bits.js';
import {decodeState, encodeState} from '../../src/course/state-codec.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {STATE_VERSION, type Migrations} from '../../src/course/state-migrations.js';
import {readSections, writeSection} from '../../src/course/state-sections.js';
import {answer, finish, visit} from '../../src/course/steps.js';
import {attempts} from './arbitrary-attempts.js';
import {recordedAttempt, recordedText} from './recorded-state.js';
import {keys} from './sample-course.js';

const start = startAttempt('00c0ffee');

describe('a stored state', () => {
  it('comes back as the attempt that it was, in ASCII that no LMS escapes', () => {
    fc.assert(
      fc.property(attempts(keys), attempt => {
        const text = encodeState(attempt, keys);
        assert.deepEqual(decodeState(text, keys), {attempt, problems: []});
        assert.match(text, /^[A-Za-z0-9_-]+$/);
      }),
      {numRuns: 500},
    );
  });

  it('keeps the order in which items were drawn', () => {
    const items = {'item-4': {}, 'item-1': {a: 'c'}, 'item-3': {}};
    const record = {tries: 0, seen: {}, current: {items, submitted: false}};
    const attempt = {...start, assessments: {final: record}};
    const read = decodeState(encodeState(attempt, keys), keys).attempt;
    const drawn = read?.assessments['final']?.current?.items ?? {};
    assert.deepEqual(Object.keys(drawn), ['item-4', 'item-1', 'item-3']);
  });

  it('does not depend on the order in which things were done', () => {
    const one = finish(finish(start, 'lesson'), 'pairs');
    const other = finish(finish(start, 'pairs'), 'lesson');
    const read = (attempt: Attempt) => decodeState(encodeState(attempt, keys), keys).attempt;
    assert.deepEqual(read(one), read(other));
  });

  it('is read without what stands before and behind it', () => {
    const text = encodeState(start, keys);
    assert.deepEqual(decodeState(` ${text}\r\n`, keys), {attempt: start, problems: []});
  });

  it('of another program is no attempt', () => {
    for (const foreign of ['{"a":1}', 'x'.repeat(9000), 'viewed=1|2', '\u{1f600}']) {
      assert.deepEqual(decodeState(foreign, keys), {
        attempt: undefined,
        problems: [{kind: 'lost', part: 'header'}],
      });
    }
  });

  it('of nothing is no attempt and no problem', () => {
    assert.deepEqual(decodeState('', keys), {attempt: undefined, problems: []});
  });
});

describe('writing a state with a programmer’s mistake', () => {
  const record = {tries: 0, seen: {}};
  const mistakes: readonly (readonly [string, Attempt, RegExp])[] = [
    ['a step without a number', finish(start, 'new-step'), /"new-step".*no number/],
    ['a place without a number', {...start, place: 'new-step'}, /"new-step".*no number/],
    [
      'an assessment without a number',
      {...start, assessments: {other: record}},
      /"other".*no number/,
    ],
    [
      'a seen item without a number',
      {...start, assessments: {final: {...record, seen: {'item-6': true}}}},
      /"item-6".*no number/,
    ],
    [
      'a drawn item without a number',
      {
        ...start,
        assessments: {final: {...record, current: {items: {new: {}}, submitted: false}}},
      },
      /"new".*no number/,
    ],
    ['an option that is no letter', answer(start, 'pairs', 'a', 'B'), /"B".*no number/],
    ['a field that is no letter', answer(start, 'pairs', 'ab', 'a'), /"ab".*no number/],
    ['an id that is none', startAttempt('xyz'), /"xyz" is no attempt id/],
  ];
  for (const [name, attempt, message] of mistakes) {
    it(`throws, and names ${name}`, () => assert.throws(() => encodeState(attempt, keys), message));
  }
});

/** The keys of a later release, which has a module, a step, an assessment and an item more. */
const laterKeys: StateKeys = {
  modules: {
    ...keys.modules,
    first: {key: 1, steps: {lesson: 1, picture: 2, thread: 3, added: 4}},
    third: {key: 3, steps: {extra: 1}},
  },
  assessments: {
    final: {key: 1, items: {...keys.assessments['final']?.items, 'item-8': 6}},
    another: {key: 2, items: {'item-9': 1}},
  },
};

describe('a newer release’s state', () => {
  const known = visit(finish(start, 'lesson'), 'thread');
  const later: readonly (readonly [string, Attempt, readonly string[]])[] = [
    ['a step', finish(known, 'added'), ['header', 'module first']],
    ['a module', finish(known, 'extra'), ['header', 'section 1.3']],
    [
      'an assessment',
      {...known, assessments: {another: {tries: 1, seen: {'item-9': true}}}},
      ['header', 'section 2.2'],
    ],
    [
      'an item',
      {...known, assessments: {final: {tries: 1, seen: {'item-8': true}}}},
      ['assessment final'],
    ],
    ['a place', visit(known, 'extra'), ['header', 'section 1.3']],
  ];
  for (const [name, attempt, parts] of later) {
    it(`with ${name} that this one does not know is read without, and told`, () => {
      const {attempt: read, problems} = decodeState(encodeState(attempt, laterKeys), keys);
      assert.deepEqual(
        problems,
        parts.map(part => ({kind: 'newer', part})),
      );
      assert.deepEqual(read?.steps, known.steps);
      assert.equal(read.id, start.id);
      assert.equal(read.place, name === 'a place' ? '' : 'thread');
    });
  }

  it('is read without an answer whose code this one does not know', () => {
    const [header = '', module = ''] = sectionTexts(answer(start, 'pairs', 'a', 'a'));
    const [section] = readSections(module);
    assert.ok(section);
    const body = new BitWriter();
    count(body, 1);
    for (const bit of [true, false, false, false]) flag(body, bit);
    count(body, 1);
    flag(body, true);
    body.number(31, 5);
    const spoken = decodeState(header + writeSection({...section, body: body.text}), keys);
    assert.deepEqual(spoken.problems, [{kind: 'newer', part: 'module second'}]);
    assert.deepEqual(spoken.attempt?.steps['pairs']?.response, {});
  });

  it('in a newer format keeps what is in the present one, and tells', () => {
    const [header = '', module = ''] = sectionTexts(finish(start, 'lesson'));
    const [section] = readSections(module);
    assert.ok(section);
    const newer = writeSection({...section, version: STATE_VERSION + 1});
    const {attempt, problems} = decodeState(header + newer, keys);
    assert.deepEqual(problems, [{kind: 'newer', part: 'module first'}]);
    assert.deepEqual(attempt?.steps, {lesson: {...untouched, done: true}});
  });
});

describe('an older format’s state', () => {
  const attempt = visit(start, 'lesson');
  const old = readSections(encodeState(attempt, keys))
    .map(section => writeSection({...section, version: 0, body: `${section.body}xx`}))
    .join('');

  it('is migrated section by section', () => {
    const migrations: Migrations = {
      0: section => ({...section, body: section.body.slice(0, -2)}),
    };
    assert.deepEqual(decodeState(old, keys, migrations), {attempt, problems: []});
  });

  it('is lost where no migration leads on, and told', () => {
    const read = decodeState(old, keys, {});
    assert.equal(read.attempt, undefined);
    assert.deepEqual(read.problems, [
      {kind: 'lost', part: 'header'},
      {kind: 'lost', part: 'module first'},
    ]);
  });
});

describe('the state of the first release', () => {
  it('is read as it was meant', () => {
    assert.deepEqual(decodeState(recordedText, keys), {attempt: recordedAttempt, problems: []});
  });

  it('is what is still written', () => {
    assert.equal(encodeState(recordedAttempt, keys), recordedText);
  });
});

function sectionTexts(attempt: Attempt): readonly string[] {
  return readSections(encodeState(attempt, keys)).map(writeSection);
}
