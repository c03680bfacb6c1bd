import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {AttemptRecord} from '../faults/strict-options.js';
import {t as activityWords} from '../../src/i18n/activity.js';
import {t} from '../../src/i18n/shell.js';
import {playedEditions, valuesOf, type PlayedEdition} from './editions.js';
import {play} from './play.js';
import {setUp} from './set-up.js';
import {doStep, doSteps} from './walk.js';

const editions = playedEditions.filter(({zip}) => zip !== 'scorm2004-3rd');

describe('a learner who leaves half way', () => {
  const stage = setUp(editions.map(({zip}) => zip));

  /** Up to the matching, which is answered; then the LMS takes the frame away. */
  async function leaveAtMatching(edition: PlayedEdition): Promise<AttemptRecord> {
    const steps = stage.content.course.modules[0]?.steps ?? [];
    const at = steps.findIndex(({kind}) => kind === 'matching');
    const played = await play(stage.browser, stage.server.lmsPage(edition.zip, edition.api));
    await played.learner.activate(t.player.start);
    await doSteps(played.learner, stage.content, steps.slice(0, at));
    const matching = steps[at];
    assert.ok(matching);
    await doStep(played.learner, stage.content, matching);
    await played.removeCourse();
    const record = await played.record();
    await played.close();
    return record;
  }

  for (const edition of editions) {
    it(`comes back in ${edition.zip} to the same step with every answer, in another browser`, async () => {
      const record = await leaveAtMatching(edition);
      assert.deepEqual(valuesOf(record, Object.keys(edition.begun)), edition.begun);
      assert.equal(record.values[edition.location], 'what-interrupts');
      const scores = Object.keys(record.values).filter(name => /score\.(raw|scaled)$/.test(name));
      assert.deepEqual(scores, [], 'no score before it is earned');

      const again = await play(stage.browser, stage.server.lmsPage(edition.zip, edition.api), {
        record,
      });
      const step = stage.content.course.modules[0]?.steps.find(({id}) => id === 'what-interrupts');
      assert.ok(step);
      await again.learner.activate(t.player.resume(step.title));
      await again.learner.reads(activityWords.activity.matching.all(6));
      await again.learner.readsInText('6 of 10 steps done');
      assert.deepEqual(again.trouble, []);
      await again.close();
    });
  }
});
