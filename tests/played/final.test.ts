import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {checkContent, type SoundContent} from '../../src/build/content/check-content.js';
import type {Activity} from '../../src/course/course.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';
import type {AttemptRecord} from '../faults/strict-options.js';
import {root} from '../one-module/one-module.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {playedEditions, valuesOf} from './editions.js';
import type {Learner} from './learner.js';
import {play, type Play} from './play.js';
import {openZip, servePackages, type PlayServer} from './server.js';
import {answerItems} from './walk-assessment.js';
import type {Of} from './walk-kinds.js';

const {check, assessment} = activityWords.activity;
const outcomes = ['lo1', 'lo2', 'lo3', 'lo4', 'lo5', 'lo6', 'lo7'];

/** The real final assessment, taken before anything else. */
describe('a learner who goes to the final assessment at once, by keys alone', () => {
  let browser: Browser;
  let server: PlayServer;
  let content: SoundContent;
  let bank: Of<'assessment'>;
  let total: number;

  before(async () => {
    const checked = await checkContent(root);
    assert.ok(checked.course, checked.problems.join('\n'));
    content = checked;
    const {stepId} = content.course.assessment;
    const all = [...content.content.modules.values()].map(
      ({activities}) => activities as unknown as Readonly<Record<string, Activity>>,
    );
    const found = all.find(activities => activities[stepId])?.[stepId];
    assert.ok(found?.kind === 'assessment');
    bank = found;
    total = bank.shares.reduce((sum, {shown}) => sum + shown, 0);
    const zips = ['scorm12', 'scorm2004-4th'];
    const opened = await Promise.all(
      zips.map(async zip => [zip, await openZip(zip, 'whole')] as const),
    );
    server = await servePackages(Object.fromEntries(opened));
    browser = await launchBrowser();
  });

  after(async () => {
    await browser.close();
    await server.close();
  });

  const edition = (zip: string) => {
    const found = playedEditions.find(each => each.zip === zip);
    assert.ok(found);
    return found;
  };

  const launch = (zip: string, record?: AttemptRecord): Promise<Play> =>
    play(browser, server.lmsPage(zip, edition(zip).api), {record});

  /** From the first screen to the opening of the final assessment, by the list of modules. */
  async function goToFinal(learner: Learner): Promise<void> {
    const module = content.course.modules.find(({steps}) =>
      steps.some(({id}) => id === content.course.assessment.stepId),
    );
    assert.ok(module);
    await learner.activate(t.player.modules);
    await learner.activate(`${t.nav.start}: ${module.title}`);
    await learner.activate(new RegExp(`^${t.nav.next}`));
    await learner.readsInText(assessment.mustKnows);
  }

  const textOf = async (learner: Learner) => (await learner.sees()).replace(/\s+/g, ' ');

  const ids = (items: readonly {readonly id: string}[]) => items.map(({id}) => id);

  it('leaves half way and finds the same items with its answers; fails twice and gets what to read again; then passes (SCORM 1.2)', async () => {
    const first = await launch('scorm12');
    await goToFinal(first.learner);
    await first.learner.activate(assessment.begin);
    const half = {from: 1, to: 8, total};
    const asked = [...(await answerItems(first.learner, bank, half))];
    const rest = {from: 9, to: total, total, wrong: total};
    asked.push(...(await answerItems(first.learner, bank, rest)));
    await first.learner.reads(check.listHeading);
    const listed = await textOf(first.learner);
    await first.removeCourse();
    const record = await first.record();
    await first.close();

    const played = await launch('scorm12', record);
    const {learner} = played;
    const title = content.course.modules.at(-1)?.steps.at(-1)?.title ?? '';
    await learner.activate(t.player.resume(title));
    await answerItems(learner, bank, rest);
    await learner.reads(check.listHeading);
    const after = await textOf(learner);
    // From their heading to the button below them.
    const answers = (text: string) =>
      text.slice(text.indexOf(check.listHeading), text.indexOf(check.submit));
    assert.equal(answers(after), answers(listed));

    await learner.activate(check.submit);
    await learner.activate(check.anyway);
    await learner.reads(check.notYet(8, total));
    assert.ok(!(await textOf(learner)).includes(assessment.reviewFirst));
    await learner.activate(assessment.retry);
    const second = await answerItems(learner, bank, {from: 1, to: total, total, wrong: total - 1});
    const again = ids(second).filter(id => ids(asked).includes(id));
    assert.deepEqual(again, [], 'what was just explained is not asked again');

    await learner.activate(check.submit);
    await learner.activate(check.anyway);
    await learner.readsInText(assessment.reviewFirst);
    const [link] = await learner.frame.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      for (const root of roots)
        for (const {shadowRoot} of root.querySelectorAll('*'))
          if (shadowRoot) roots.push(shadowRoot);
      return roots.flatMap(root =>
        [...root.querySelectorAll('.first a')].map(each => each.textContent),
      );
    });
    assert.ok(link);
    await learner.activate(link);
    await learner.reads(link);
    await learner.frame.evaluate(() => {
      history.back();
    });
    await learner.readsInText(assessment.reviewFirst);

    await learner.activate(assessment.retry);
    await answerItems(learner, bank, {from: 1, to: total, total});
    await learner.activate(check.submit);
    await learner.reads(check.passed(total, total));
    await played.removeCourse();
    assertPassed('scorm12', await played.record());
    assert.deepEqual(played.trouble, []);
    await played.close();
  });

  it('passes without having opened a module: that completes the course, and everything may still be read (SCORM 2004)', async () => {
    const played = await launch('scorm2004-4th');
    const {learner} = played;
    await goToFinal(learner);
    await learner.activate(assessment.begin);
    await answerItems(learner, bank, {from: 1, to: total, total});
    await learner.activate(check.submit);
    await learner.reads(check.passed(total, total));
    for (const {steps} of content.course.modules) {
      const [step] = steps;
      assert.ok(step);
      await learner.frame.evaluate(id => {
        location.hash = `#/${id}`;
      }, step.id);
      await learner.reads(step.title);
    }
    await played.removeCourse();
    assertPassed('scorm2004-4th', await played.record());
    assert.deepEqual(played.trouble, []);
    await played.close();
  });

  /** The LMS holds the pass, the score and each outcome in its order, and no answer. */
  function assertPassed(zip: string, record: AttemptRecord): void {
    const {passed} = edition(zip);
    assert.deepEqual(valuesOf(record, Object.keys(passed)), passed);
    const objective = (index: number, field: string) =>
      record.values[`cmi.objectives.${String(index)}.${field}`];
    assert.deepEqual(
      outcomes.map((_, index) => objective(index, 'id')),
      outcomes,
    );
    const status = zip === 'scorm12' ? 'status' : 'success_status';
    assert.deepEqual(
      outcomes.map((_, index) => objective(index, status)),
      outcomes.map(() => 'passed'),
    );
    const sent = Object.keys(record.values).filter(name => name.startsWith('cmi.interactions'));
    assert.deepEqual(sent, []);
  }
});
