import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {playedEditions} from './editions.js';
import {play} from './play.js';
import {setUp} from './set-up.js';

/** The LMS page that the played tests stand on misbehaves when it is told to, and only then. */
describe('the LMS page', () => {
  const stage = setUp(['scorm12', 'scorm2004-4th']);

  for (const {zip, api, commit} of playedEditions.filter(each => each.zip !== 'scorm2004-3rd')) {
    it(`refuses ${zip} from its first call on, and serves it once it is healed`, async () => {
      const played = await play(stage.browser, stage.server.lmsPage(zip, api), {
        faults: [{fault: 'refuses', code: 101, on: {call: 'Initialize'}}],
      });
      await played.learner.reads(recordWords.record.connection.reasons['initialise-failed'].title);
      const refused = await played.told();
      const begun = refused.filter(({name}) => name === 'Initialize');
      assert.deepEqual(new Set(begun.map(({output}) => output)), new Set(['false']));
      const heard = (await played.calls()).map(({call}) => call);
      assert.ok(!heard.some(call => call.endsWith('Initialize')), 'the LMS heard nothing of it');
      await played.heal();
      await played.learner.activate(recordWords.record.connection.again);
      await played.learner.readsInText(recordWords.record.connection.connected);
      await played.learner.goTo(t.player.start);
      const {what} = recordWords.record.connection.reasons['initialise-failed'];
      assert.ok(!(await played.learner.sees()).includes(what), 'the question is gone');
      const heardOf = (await played.calls()).find(({call}) => call.endsWith('Initialize'));
      assert.equal(heardOf?.output, 'true');
      await played.close();
    });

    it(`keeps what ${zip} commits on the page while a Moodle is offline, and says "true"`, async () => {
      const played = await play(stage.browser, stage.server.lmsPage(zip, api, 'moodle'));
      await played.learner.goTo(t.player.start);
      const before = await played.record();
      assert.equal(before.sessions, 1);
      await played.network('offline');
      await played.learner.activate(t.player.start);
      await played.removeCourse();
      const said = (await played.calls()).filter(({call}) => call === commit);
      assert.equal(said.at(-1)?.output, 'true');
      assert.deepEqual((await played.record()).values, before.values);
      await played.close();
    });
  }
});
