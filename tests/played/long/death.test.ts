import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'puppeteer-core';
import {startAttempt, type Attempt} from '../../../src/course/attempt.js';
import {keptIn, together} from '../../../src/course/kept.js';
import {courseProgress, resumeStep} from '../../../src/course/progress.js';
import {percentOf} from '../../../src/course/score.js';
import {decodeState} from '../../../src/course/state-codec.js';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import {journalEntry} from '../../../src/lms/journal-entry.js';
import {namesOf, type EditionName} from '../../faults/names.js';
import type {AttemptRecord} from '../../faults/strict-options.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {check, course, keys} from '../../releases/real-course.js';
import type {LmsWindow} from '../lms-page.js';
import {helped, launchChromium} from '../puppeteer-browser.js';
import {stagePackages} from '../staged/packages.js';
import {realHolds} from '../staged/real-holds.js';
import {serveStage, type StageServer} from '../staged/stage-server.js';
import {goTo, press, see} from './course-hands.js';
import {playToTheEnd, type Death} from './dying-play.js';
import {launchAt} from './launch-at.js';

const skip =
  engineOf() === 'chromium' ? false : 'a page is looked at between two calls in Chromium';

/** In each of these pages one death after the other is launched anew. */
const pagesAtOnce = 2;

const {id: assessmentId} = course.assessment;
const {recovery} = recordWords.record;

describe('given the built package, played from its first step to its last', {skip}, () => {
  let browser: Browser;
  let server: StageServer;

  before(async () => {
    server = await serveStage(await stagePackages());
    browser = await launchChromium();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  /** In a browser profile of its own. */
  const freshPage = async (): Promise<Page> =>
    helped(await (await browser.createBrowserContext()).newPage());

  async function deathsOf(edition: EditionName) {
    const page = await freshPage();
    const played = await playToTheEnd(page, await launchAt(server, page, edition, {}));
    await page.browserContext().close();
    return played;
  }

  /** A new launch on what the LMS held and the device kept goes on with all of it, and with no more. */
  async function goesOn(edition: EditionName, death: Death, page: Page): Promise<void> {
    const held = stateIn(death.record, edition);
    const kept = keptOn(death.device);
    const due = kept ? together(kept, held, assessmentId, check) : held;
    const attempt = due ?? startAttempt('00000000');
    const frame = await launchAt(server, page, edition, death);
    if (kept && !held) await press(frame, recovery.keep);
    const {done, total} = courseProgress(attempt, course);
    await see(frame, offerFor(attempt));
    await goTo(frame, 'modules');
    await see(frame, t.nav.doneOf(done, total));
    assertNotAbove(death.record, attempt, edition);
    const record = await page.evaluate(() => (window as unknown as LmsWindow).lmsRecord());
    assertNotAbove(record, attempt, edition);
  }

  for (const edition of ['1.2', '2004'] as const) {
    it(`when it dies after any call, then a new launch goes on from there (SCORM ${edition})`, async test => {
      const {deaths, calls} = await deathsOf(edition);
      const left = deaths.flatMap(death => [death, {...death, device: {}}]);
      const each = [...new Map(left.map(death => [JSON.stringify(death), death])).values()];
      test.diagnostic(`${String(calls)} calls, which left ${String(each.length)} different things`);
      assert.ok(calls > 60 && each.length > 30);
      await Promise.all(
        Array.from({length: pagesAtOnce}, async (_, first) => {
          const page = await freshPage();
          const mine = each.filter((__, index) => index % pagesAtOnce === first);
          for (const death of mine) await goesOn(edition, death, page);
          await page.browserContext().close();
        }),
      );
    });
  }
});

function stateIn({values}: AttemptRecord, edition: EditionName): Attempt | undefined {
  return decodeState(values[namesOf[edition].suspendData] ?? '', keys).attempt;
}

function keptOn(device: Death['device']): readonly [Attempt, Attempt] | undefined {
  const [, text = ''] = Object.entries(device).find(([key]) => key.includes('.journal.')) ?? [];
  return keptIn(journalEntry(text), keys);
}

function offerFor(attempt: Attempt): string {
  const {done, total} = courseProgress(attempt, course);
  if (done === total) return t.player.readAgain;
  const {title = ''} = resumeStep(attempt, course, keys) ?? {};
  return attempt.place === '' ? t.player.start : t.player.resume(title);
}

/** The LMS says no more of the result than the learner had earned. */
function assertNotAbove(record: AttemptRecord, attempt: Attempt, edition: EditionName): void {
  const {result, score} = realHolds(record, edition);
  const best = attempt.assessments[assessmentId]?.best;
  const earned = best ? percentOf(best) : -1;
  assert.ok(Number(score ?? -1) <= earned, `${String(score)} where ${String(earned)} was earned`);
  assert.ok(result !== 'passed' || earned >= course.passMark, 'passed where nobody had passed');
}
