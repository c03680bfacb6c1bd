import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Course} from '../../src/course/course.js';
import {packCourse, unpack, type Unpacked} from '../../src/course/packed-course.js';
import type {StateKeys} from '../../src/course/state-keys.js';
import {course as sample, keys as sampleKeys} from './sample-course.js';

const [module] = sample.modules;
const [lesson] = module?.steps ?? [];
assert.ok(module && lesson);

const course: Course = {
  ...sample,
  modules: [
    {
      ...module,
      title: 'Notice · Respond: “Whānau”',
      steps: [
        {...lesson, id: 'new-first'},
        {...lesson, id: 'kept', optional: true},
        {...lesson, id: 'led', kind: 'chat-lab', optional: true, for: 'leadership'},
        {...lesson, id: 'taught', kind: 'sort', for: 'teaching', optional: true, full: true},
        {...lesson, id: 'moved-here', full: true},
      ],
    },
    {...module, id: 'second', steps: [{...lesson, id: 'own'}]},
  ],
  checks: [{id: 'practice', stepId: 'led'}],
};

const keys: StateKeys = {
  modules: {
    [module.id]: {key: 2, steps: {kept: 1, gone: 2, led: 3, taught: 4, 'new-first': 9}},
    second: {key: 3, steps: {'moved-here': 1, own: 2}},
    'left-the-course': {key: 1, steps: {once: 1, there: 5}},
  },
  assessments: {
    final: {key: 4, items: {a: 1, b: 2, c: 7, d: 8}},
    practice: {key: 1, items: {e: 1}},
    empty: {key: 9, items: {}},
  },
};

/** As it is fetched: the first module, then the rest. */
function fetched({first, rest}: ReturnType<typeof packCourse>) {
  const {lines, ...head} = first;
  const made: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
  unpack(lines, made);
  const begun = made.modules.map(({id}) => id);
  unpack(rest, made);
  return {course: {...head, modules: made.modules}, keys: made.keys, begun};
}

describe('the course as text', () => {
  it('given steps of every kind, moved, new and gone, when it is unpacked, then all is as before', () => {
    const made = fetched(packCourse(course, keys));
    assert.deepEqual(made.course, course);
    assert.deepEqual(made.keys, keys);
    assert.deepEqual(made.begun, [module.id], 'the first module comes alone');
  });

  it('given the sample course, when it is unpacked, then all is as before', () => {
    const made = fetched(packCourse(sample, sampleKeys));
    assert.deepEqual([made.course, made.keys], [sample, sampleKeys]);
  });

  it('given a check in the first module, when only what a launch has is unpacked, then its answers can be kept', () => {
    const made: Unpacked = {modules: [], outlines: [], keys: {modules: {}, assessments: {}}};
    unpack(packCourse(course, keys).first.lines, made);
    assert.deepEqual(made.keys.assessments, {practice: keys.assessments['practice']});
  });

  it('given a title that holds what parts two fields, when it is packed, then that is an error', () => {
    const wrong = {...course, modules: [{...module, title: 'This | that'}]};
    assert.throws(() => packCourse(wrong, keys), /This \| that/);
  });
});
