import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {isDeepStrictEqual} from 'node:util';
import {after, before, describe, it} from 'node:test';
import type {EditionName} from '../../faults/names.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {launchBrowser} from '../browser.js';
import {patienceMs, type Browser} from '../driver.js';
import {casesOfBeginning} from './cases-begin.js';
import {casesOfCommits} from './cases-commits.js';
import {casesOfLeaving} from './cases-leaving.js';
import {casesOfResuming} from './cases-resume.js';
import {casesOfValues} from './cases-values.js';
import {stagePackages} from './packages.js';
import type {StagedCase} from './staged-case.js';
import {StagedRun} from './staged-run.js';
import {tellCase} from './tell-case.js';
import {serveStage, type StageServer} from './stage-server.js';

const cases: readonly StagedCase[] = [
  ...casesOfBeginning,
  ...casesOfValues,
  ...casesOfCommits,
  ...casesOfResuming,
  ...casesOfLeaving,
];

/** In Chromium each window believes that it is in front; in the others one at a time is. */
const concurrency = engineOf() === 'chromium' ? 2 : 1;

/** One case, by its id. */
const only = process.env['NRR_CASE'];

const both: readonly EditionName[] = ['1.2', '2004'];

/**
 * A browser takes minutes for all of it, and the same cases run in both editions without one: so each case is
 * staged in one of its editions, turn and turn about; in both with `NRR_EVERY=1`, or where one is asked for.
 */
function editionsOf({editions = both}: StagedCase, index: number): readonly EditionName[] {
  const isAsked = only !== undefined || process.env['NRR_EVERY'] === '1';
  return isAsked ? editions : editions.filter((_, at) => at === index % editions.length);
}

/** The end of a session is its last call, but for questions about errors. */
async function assertNothingAfterTheEnd(run: StagedRun): Promise<void> {
  const calls = await run.played.told().catch(() => []);
  const names = calls.map(({name}) => name).filter(name => !name.startsWith('GetError'));
  const end = names.indexOf('Terminate');
  const later =
    end < 0
      ? []
      : names.slice(end + 1).filter(name => name !== 'GetLastError' && name !== 'GetDiagnostic');
  assert.deepEqual(later, [], 'nothing is called after the end');
}

/** What is sent while a page goes arrives by itself, and soon. */
async function assertHolds(run: StagedRun, {holds = {}}: StagedCase): Promise<void> {
  const held = (): Record<string, unknown> => {
    const all = run.holds as unknown as Record<string, unknown>;
    return Object.fromEntries(Object.keys(holds).map(name => [name, all[name]]));
  };
  const giveUpMs = performance.now() + patienceMs;
  while (!isDeepStrictEqual(held(), holds) && performance.now() < giveUpMs) await setTimeout(20);
  assert.deepEqual(held(), holds);
}

async function assertAnnounced(run: StagedRun, {announces}: StagedCase): Promise<void> {
  if (!announces) return;
  const {announced} = await run.watched();
  const fits = (said: string, index: number): boolean => {
    const wanted = announces[index] ?? /^$/;
    return typeof wanted === 'string' ? said === wanted : wanted.test(said);
  };
  assert.ok(
    announced.length === announces.length && announced.every(fits),
    `announced: ${JSON.stringify(announced)}`,
  );
}

describe('given the built package in a real browser', {concurrency}, () => {
  let browser: Browser;
  let server: StageServer;
  let played = 0;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  async function playCase(staged: StagedCase, edition: EditionName): Promise<void> {
    const context = await browser.createBrowserContext();
    try {
      played += 1;
      const run = new StagedRun(edition, `a${String(played)}`, {browser, server, context});
      if (staged.staged !== 'by hand') await run.open(staged.staged?.(run.names, edition));
      await staged.plays(run);
      await assertAnnounced(run, staged);
      await assertNothingAfterTheEnd(run);
      await assertHolds(run, staged);
      const trouble = run.trouble.filter(what => !staged.expected?.test(what));
      assert.deepEqual(trouble, []);
      await tellCase(staged, edition, run.engine, run.told);
    } finally {
      await context.close();
    }
  }

  for (const [index, staged] of cases.entries()) {
    if (only !== undefined && !new RegExp(`^(${only})$`).test(staged.id)) continue;
    for (const edition of editionsOf(staged, index)) {
      it(`${staged.id}: when ${staged.title} (SCORM ${edition})`, () => playCase(staged, edition));
    }
  }
});
