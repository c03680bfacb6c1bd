import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {t as recordWords} from '../../src/i18n/record.js';
import {t} from '../../src/i18n/shell.js';
import {withinBudget} from '../helpers/budget.js';
import {playedEditions, valuesOf} from './editions.js';
import {cannot} from './engine-limits.js';
import {play} from './play.js';
import {setUp} from './set-up.js';
import {doSteps} from './walk.js';

const interactions = 'cmi.interactions';

describe('a learner who goes through a built zip by keys alone and answers everything right', () => {
  const stage = setUp(playedEditions.map(({zip}) => zip));

  for (const edition of playedEditions) {
    it(`leaves passed and 100 in ${edition.zip}, and ends the session once`, async context => {
      const played = await play(stage.browser, stage.server.lmsPage(edition.zip, edition.api));
      const {learner} = played;
      await learner.activate(t.player.start);
      await doSteps(learner, stage.content, stage.content.course.modules[0]?.steps ?? []);
      await learner.reads(recordWords.record.end.heading);
      await learner.activate(t.player.leave);
      await learner.reads(recordWords.record.exit.safe);

      const record = await played.record();
      assert.deepEqual(valuesOf(record, Object.keys(edition.passed)), edition.passed);
      assert.equal(record.values[edition.exit], 'suspend');
      assert.match(record.values[edition.sessionTime] ?? '', edition.sessionTimeFormat);
      assert.deepEqual(
        Object.keys(record.values).filter(name => name.startsWith(interactions)),
        [],
        'interactions are switched off',
      );
      const calls = await played.calls();
      assert.deepEqual(
        calls.filter(({call, code}) => call === edition.setValue && code !== 0),
        [],
        'the strict LMS refused a value',
      );
      const ends = calls.filter(({call}) => /Finish|Terminate/.test(call));
      assert.equal(ends.length, 1);
      assert.equal(calls.at(-1), ends[0], 'nothing is called after the end');
      const limit = cannot(stage.browser.engine, 'tell of a request that nobody answered');
      if (limit) context.diagnostic(limit);
      const elsewhere = played.trouble.filter(what => what.startsWith('asked another host'));
      withinBudget('requests to another host', elsewhere.length);
      assert.deepEqual(played.trouble, []);
      await played.close();
    });
  }
});
