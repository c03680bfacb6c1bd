import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {change, type Case} from './case.js';
import {checkEdited, type Edit} from './fixture.js';
import {lintCases} from './lint-cases.js';
import {proseCases} from './prose-cases.js';
import {referenceCases} from './reference-cases.js';
import {regionCases} from './region-cases.js';
import {shapeCases} from './shape-cases.js';

const rooms: Readonly<Record<string, readonly Case[]>> = {
  'the shape of a file': shapeCases,
  'ids, letters and what refers to them': referenceCases,
  prose: proseCases,
  'what the words say': lintCases,
  'regions and sources': regionCases,
};

for (const [room, cases] of Object.entries(rooms)) {
  describe(`given a mistake in ${room}`, () => {
    for (const {when, edits, says, allows} of cases) {
      it(`when ${when}, then one line says where, what, and what is allowed`, () => {
        const {course, problems} = checkEdited(edits);
        assert.equal(problems.length, 1, problems.join('\n'));
        const [line = ''] = problems;
        assert.equal(line.slice(0, `modules/${says}; `.length), `modules/${says}; `, line);
        assert.ok(line.slice(`modules/${says}; `.length).includes(allows), line);
        assert.equal(course, undefined);
      });
    }
  });
}

describe('given no mistake', () => {
  it('when the content is checked, then there is no problem and no warning', () => {
    const {problems, warnings} = checkEdited([]);
    assert.deepEqual([...problems, ...warnings], []);
  });
});

describe('given several mistakes', () => {
  const several: readonly Edit[] = [
    change('terms.yaml', 'maori: [', 'maori: [['),
    change('course.yaml', 'passMark: 80', 'passMark: 800\ncolour: red'),
    change('noticing/what-helps.md', 'Calm', '<b>Calm</b> 12'),
    change('noticing/thread.yaml', 'letter: a, from: j', 'letter: a, from: z'),
    change('regions/nz.yaml', "    seen: '2026-11'\n", ''),
    change('noticing/quick-check.yaml', ', why: Nobody laughs.', ''),
    change('noticing/quick-check.yaml', 'review: first-signs', 'review: nowhere'),
    change('noticing/quick-check.yaml', 'text: A habit', 'text: A habit of 90, colour: red'),
  ];

  it('when the content is checked, then all are listed, by file and place', () => {
    const {problems} = checkEdited(several);
    const files = problems.map(line => line.replace(/^modules\/(\S+:\d+:\d+) .*$/, '$1'));
    assert.deepEqual(files, [
      'course.yaml:5:11',
      'course.yaml:6:1',
      'noticing/quick-check.yaml:9:13',
      'noticing/quick-check.yaml:13:9',
      'noticing/quick-check.yaml:14:38',
      'noticing/quick-check.yaml:14:42',
      'noticing/thread.yaml:9:23',
      'noticing/what-helps.md:1:1',
      'noticing/what-helps.md:1:8',
      'noticing/what-helps.md:1:13',
      'regions/nz.yaml:7:5',
      'terms.yaml:2:1',
    ]);
  });
});
