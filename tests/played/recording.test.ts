import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {t as cardWords} from '../../src/i18n/card.js';
import {t as detailWords} from '../../src/i18n/details.js';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import type {AttemptRecord} from '../faults/strict-options.js';
import type {BrowserContext} from './driver.js';
import {playedEditions} from './editions.js';
import {play, type Play, type PlayOptions} from './play.js';
import {setUp} from './set-up.js';
import {doSteps} from './walk.js';

const editions = playedEditions.filter(({zip}) => zip !== 'scorm2004-3rd');
const {recovery, elsewhere, note} = recordWords.record;

for (const edition of editions) {
  describe(`what becomes of a teacher's work in ${edition.zip}`, () => {
    const stage = setUp([edition.zip]);
    let context: BrowserContext;

    const steps = () => stage.content.course.modules[0]?.steps ?? [];
    const open = (opened: PlayOptions = {}): Promise<Play> =>
      play(stage.browser, stage.server.lmsPage(edition.zip, edition.api), {...opened, context});

    /** Does so many steps, all of which reach the device; the LMS keeps what it had before them. */
    async function workThatNeverArrived(done: number): Promise<AttemptRecord> {
      context = await stage.browser.createBrowserContext();
      const played = await open();
      await played.learner.activate(t.player.start);
      await doSteps(played.learner, stage.content, steps().slice(0, 1));
      await played.learner.reads(steps()[1]?.title ?? '');
      await played.removeCourse();
      const record = await played.record();
      await played.leave();
      // Without a server that was seen, nothing is known to have arrived.
      stage.server.signOut();
      const again = await open({record});
      await again.learner.activate(t.player.resume(steps()[1]?.title ?? ''));
      await doSteps(again.learner, stage.content, steps().slice(1, done));
      await again.learner.reads(steps()[done]?.title ?? '');
      await again.leave();
      stage.server.signIn();
      return record;
    }

    it('is recovered from the device where the LMS has an older copy, and sent', async () => {
      const record = await workThatNeverArrived(3);
      const played = await open({record});
      await played.learner.readsInText('was recovered');
      await played.learner.activate(t.player.resume(steps()[3]?.title ?? ''));
      await played.learner.readsInText('3 of 10 steps done');
      await played.removeCourse();
      const {values} = await played.record();
      assert.equal(values[edition.location], steps()[3]?.id);
      assert.deepEqual(played.trouble, []);
      await context.close();
    });

    it('is offered where the LMS holds none, and comes back when asked for', async () => {
      await workThatNeverArrived(3);
      const played = await open();
      await played.learner.reads(recovery.title);
      await played.learner.activate(recovery.keep);
      await played.learner.activate(t.player.resume(steps()[3]?.title ?? ''));
      await played.learner.readsInText('3 of 10 steps done');
      await context.close();
    });

    it('is gone for good when the learner starts afresh', async () => {
      await workThatNeverArrived(2);
      const played = await open();
      await played.learner.reads(recovery.title);
      await played.learner.activate(recovery.afresh);
      await played.learner.goTo(t.player.start);
      await played.leave();
      const again = await open();
      await again.learner.goTo(t.player.start);
      await context.close();
    });

    it('is not shown to the next person at the same computer', async () => {
      await workThatNeverArrived(2);
      const played = await open({options: {learnerId: 'mere.smith', learnerName: 'Smith, Mere'}});
      await played.learner.goTo(t.player.start);
      assert.doesNotMatch(await played.learner.sees(), new RegExp(recovery.title));
      await context.close();
    });

    it('is called saved only once the server was seen to be there', async () => {
      context = await stage.browser.createBrowserContext();
      const played = await open();
      await played.learner.activate(t.player.start);
      await doSteps(played.learner, stage.content, steps());
      await played.learner.readsInText('Saved in your learning system');
      await context.close();
    });

    it('is not sent to a login page, and the learner is told to sign in', async () => {
      context = await stage.browser.createBrowserContext();
      const played = await open();
      await played.learner.activate(t.player.start);
      await doSteps(played.learner, stage.content, steps().slice(0, -1));
      stage.server.signOut();
      await doSteps(played.learner, stage.content, steps().slice(-1));
      await played.learner.readsInText('signed out');
      const {values} = await played.record();
      assert.ok(!Object.values(values).includes('passed'), 'the result is not spent');
      stage.server.signIn();
      await played.learner.readsInText(/(Sent|Saved) /);
      assert.ok(Object.values((await played.record()).values).includes('passed'));
      await context.close();
    });

    it('is recorded from one window, and goes with the learner to another', async () => {
      context = await stage.browser.createBrowserContext();
      const first = await open();
      await first.learner.activate(t.player.start);
      await doSteps(first.learner, stage.content, steps().slice(0, 2));
      await first.learner.reads(steps()[2]?.title ?? '');

      const second = await open({record: await first.record()});
      // Where the first has not saved yet, the second knows of no step to carry on with.
      await second.learner.activate(new RegExp(`^(${t.player.start}|${t.player.resume('')})`));
      await second.learner.reads(elsewhere.asking.title);
      await second.learner.activate(elsewhere.here);
      await second.learner.readsInText('2 of 10 steps done');
      await first.learner.comeBack();
      await first.learner.reads(elsewhere.elsewhere.title);
      await first.learner.activate(elsewhere.here);
      await first.learner.readsInText('2 of 10 steps done');
      await context.close();
    });

    it('is told in technical details without a name, and in a note without a score', async () => {
      context = await stage.browser.createBrowserContext();
      const played = await open();
      await played.learner.activate(t.player.start);
      await played.learner.reads(t.lesson.sources);
      await played.learner.activate(t.nav.help);
      await played.learner.activate(cardWords.card.details);
      await played.learner.reads(detailWords.details.title);
      await played.learner.activate(/^Show the last/);
      await played.learner.readsInText('Initialize');
      const details = await played.learner.sees();
      assert.match(details, new RegExp(detailWords.details.places.parent));
      assert.doesNotMatch(details, /Hēmi|hemi\.rangi/);
      await played.learner.activate(detailWords.details.back);
      await played.learner.activate(new RegExp(`^${t.player.home}`));
      await played.learner.activate(t.player.leave);
      await played.learner.reads(note.heading);
      assert.doesNotMatch(await played.learner.sees(), /Hēmi|hemi\.rangi/);
      await context.close();
    });
  });
}
