import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {createRequire} from 'node:module';
import type {AxeResults} from 'axe-core';
import {axeReport, axeTags} from '../../helpers/axe-report.js';
import type {StagedRun} from './staged-run.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Axe objects to nothing on the screen as it stands. */
export async function assertAccessible({learner}: StagedRun): Promise<void> {
  await learner.frame.evaluate(axe);
  const results = await learner.frame.evaluate(
    values =>
      (window as unknown as {axe: {run(options: object): Promise<AxeResults>}}).axe.run({
        runOnly: {type: 'tag', values},
      }),
    axeTags,
  );
  assert.deepEqual(axeReport(results).violations, []);
}
