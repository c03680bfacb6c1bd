import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {CourseRun} from '../faults/course-run.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';

/* What is sent to an LMS stands in `docs/lms/recorded.md`, element by element. */

const page = await readFile(new URL('../../docs/lms/recorded.md', import.meta.url), 'utf8');

/** What is listed for an edition: whole elements, and lists as `cmi.objectives.n.…`. */
function listed(edition: '1.2' | '2004'): readonly string[] {
  const [, rows = ''] = /## The elements\n([^#]*)/.exec(page) ?? [];
  return rows.split('\n').flatMap(row => {
    const cell = row.split('|')[edition === '1.2' ? 2 : 3] ?? '';
    let owner = '';
    return [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => {
      if (name.startsWith('cmi.')) owner = name.slice(0, name.lastIndexOf('.') + 1);
      return name.startsWith('cmi.') ? name : `${owner}${name}`;
    });
  });
}

/** A learner who looks, fails, and passes; with each answer sent. */
async function written(edition: '1.2' | '2004'): Promise<readonly string[]> {
  const run = new CourseRun(edition, edition === '1.2' ? strictScorm12() : strictScorm2004());
  await run.open();
  await run.read('lesson');
  await run.submit(2);
  await run.submit(5);
  await run.exit();
  return run.history.filter(({name}) => name === 'SetValue').map(({element}) => element);
}

describe('given the page that says what is recorded', () => {
  for (const edition of ['1.2', '2004'] as const) {
    it(`when a learner does everything in SCORM ${edition}, then that is written which is listed, and nothing else`, async () => {
      const elements = await written(edition);
      const inLists = elements.filter(name => /\.\d+\./.test(name));
      const lists = inLists.map(name => name.replace(/\.\d+\..*/, '.n.…'));
      const plain = elements.filter(name => !/\.\d+\./.test(name));
      assert.deepEqual([...new Set([...plain, ...lists])].toSorted(), listed(edition).toSorted());
      for (const name of inLists) {
        const field = name.replace(/^cmi\.\w+\.\d+\./, '');
        assert.ok(page.includes(`\`${field}\``), `${field} of ${name}`);
      }
    });
  }
});
