import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {fine} from '../../src/connection/finding.js';
import {look} from '../../src/connection/look.js';
import {CallLog} from '../../src/lms/call-log.js';
import {dataSent, type SentData} from '../../src/lms/data-sent.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {scorm2004} from '../../src/lms/scorm2004.js';
import {CourseRun} from '../faults/course-run.js';
import {strictScorm12} from '../faults/strict-scorm12.js';
import {strictScorm2004} from '../faults/strict-scorm2004.js';
import {around} from '../flight-check/checked-lms.js';

/* `data-sent.json` of a release says what passes between the course and an LMS: all of it, and nothing else. */

const page = await readFile(new URL('../../docs/lms/recorded.md', import.meta.url), 'utf8');

/** A learner who looks, checks the connection, fails, leaves, opens the course again and passes; with each answer sent. */
async function fullRun(edition: '1.2' | '2004'): Promise<CourseRun> {
  const run = new CourseRun(edition, edition === '1.2' ? strictScorm12() : strictScorm2004());
  await run.open();
  // As `player/upkeep.ts` does once a lesson stands.
  run.session.readLaunchData();
  await run.read('lesson');
  await checkConnection(run);
  await run.submit(2);
  await run.exit();
  await run.reopen();
  await run.submit(5);
  await run.exit();
  return run;
}

async function checkConnection({edition, lms, hostile, clock, storage}: CourseRun): Promise<void> {
  await look({
    around: around({[lms.apiName]: hostile.api}),
    edition: edition === '1.2' ? scorm12 : scorm2004,
    clock,
    storage,
    askServer: () => Promise.resolve({reach: 'reachable', time: undefined}),
    log: new CallLog(),
    own: true,
    checkSettings: () => Promise.resolve(fine('settings', {seen: '', means: ''})),
  });
}

function passed(run: CourseRun, call: 'GetValue' | 'SetValue'): readonly string[] {
  const calls = run.history.filter(({name}) => name === call);
  const elements = calls.map(({element}) => element.replace(/^(cmi\.\w+)\.\d+\./, '$1.n.'));
  return [...new Set(elements)].toSorted();
}

function told(data: SentData, how: 'read' | 'written'): readonly string[] {
  return data.elements.filter(each => each[how] !== undefined).map(({element}) => element);
}

describe('given what a release says that it reads and writes', () => {
  for (const [index, edition] of (['1.2', '2004'] as const).entries()) {
    const data = dataSent()[index];
    assert.ok(data);

    it(`when a full run in SCORM ${edition} is compared with it, then they are equal`, async () => {
      assert.equal(data.edition, `SCORM ${edition}`);
      const run = await fullRun(edition);
      assert.deepEqual(passed(run, 'GetValue'), told(data, 'read'));
      assert.deepEqual(passed(run, 'SetValue'), told(data, 'written'));
    });

    it(`when SCORM ${edition} is compared with the page for people, then each is there`, () => {
      const needs = data.elements.filter(({written}) => written !== undefined);
      for (const {element, setting} of needs) {
        const [list = '', field] = element.split('.n.');
        assert.ok(page.includes(field === undefined ? lastWords(list) : `\`${field}\``), element);
        assert.equal(setting, list === 'cmi.interactions' ? '"interactions": true' : undefined);
      }
    });
  }
});

/** Of scores the page names the owner once. */
function lastWords(element: string): string {
  return /\.score\.(raw|min|max)$/.test(element)
    ? `\`${element.split('.').at(-1) ?? ''}\``
    : `\`${element}\``;
}
