import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {longestBeacon} from '../faults/moodle-options.js';
import {withinBudget} from '../helpers/budget.js';
import {
  anInteraction,
  answersOf,
  objectives,
  passed,
  reported,
  settled,
} from './course-under-report.js';
import {again12, again2004, strict12, strict2004, taken, told} from './lms-under-test.js';

const commits = (calls: readonly string[]) => calls.filter(call => call === 'Commit').length;

for (const kind of [strict12, strict2004, again12, again2004]) {
  const {elements} = kind.open().edition;

  describe(`given a course in ${kind.name}`, () => {
    it('when it is launched, then few calls and one commit are made until it is ready', () => {
      const {reporter, environment, lms} = reported(kind);
      reporter.start();
      environment.clock.advance(44_000);
      assert.equal(commits(told(lms)), 1);
      withinBudget('LMS calls from launch to ready', told(lms).length);
      withinBudget('commits from launch to ready', commits(told(lms)));
    });

    it('when the learner answers after a while, then state, place and time go in few calls', () => {
      const {act, since, environment} = settled(kind);
      act({location: 'step-2'});
      environment.clock.advance(1000);
      const calls = since();
      assert(calls.includes(`SetValue ${elements.location}=step-2`));
      assert.equal(commits(calls), 1);
      withinBudget('LMS calls for one answer', calls.length);
    });

    it('when one answer brings its interaction, then it makes few more', () => {
      const {act, since, environment} = settled(kind);
      act({location: 'step-2', interactions: [anInteraction('q1')]});
      environment.clock.advance(1000);
      const calls = since();
      assert(calls.includes('SetValue cmi.interactions.0.result=correct'));
      assert.equal(commits(calls), 1);
      withinBudget('LMS calls for one with an interaction', calls.length);
    });

    it('when the learner acts all through an hour, then there are few commits', () => {
      const {act, reporter, environment, lms} = reported(kind);
      reporter.start();
      for (let second = 0; second < 3600; second += 5) {
        act(second === 3000 ? {result: passed} : {});
        environment.clock.advance(5000);
      }
      assert(Object.values(taken(lms)).includes('passed'));
      withinBudget('commits in a scripted hour', commits(told(lms)));
    });

    for (const [what, answers] of [
      ['outcomes only', false],
      ['answers too', true],
    ] as const) {
      it(`when tries are handed in, ${what}, then each makes a limited number of calls and two commits`, () => {
        const {act, since, environment, course} = settled(kind);
        const failed = {completion: 'incomplete', success: 'unknown', score: 60} as const;
        for (const [turn, result, reached] of [
          ['first', failed, 3],
          ['later', passed, 7],
        ] as const) {
          const details = [...objectives(reached), ...(answers ? answersOf(turn) : [])];
          act({result, interactions: [...course.interactions, ...details]});
          environment.clock.advance(60_000);
          const calls = since();
          assert.equal(commits(calls), 2);
          assert(calls.some(call => call.startsWith('SetValue cmi.objectives.6.')));
          withinBudget(`LMS calls for a ${turn} try, ${what}`, calls.length);
        }
      });
    }

    it('when it is opened again after a try, then its outcomes are asked about in few calls, and not said again', () => {
      const before = settled(kind);
      before.act({result: passed, interactions: [...objectives(3)]});
      before.environment.clock.advance(60_000);
      const {act, since, environment} = settled(kind, {kept: taken(before.lms)});
      act({interactions: [...objectives(3)]});
      environment.clock.advance(1000);
      const calls = since().filter(call => call.includes('cmi.objectives.'));
      assert.deepEqual(
        calls.filter(call => call.startsWith('SetValue')),
        [],
      );
      withinBudget('outcomes asked about when it is opened again', calls.length);
    });

    it('when a learner tries again and again, then the attempt holds a limited number of interactions', () => {
      const {act, since, environment, lms} = settled(kind);
      const interactions = Array.from({length: 100}, (_, index) =>
        anInteraction(`item-with-a-name-as-long-as-there-is-${index}`),
      );
      act({interactions});
      environment.clock.advance(60_000);
      const kept = Object.keys(taken(lms)).filter(name =>
        /^cmi\.interactions\.\d+\.id$/.test(name),
      );
      assert(kept.length > 0);
      withinBudget('interactions in one attempt', kept.length);
      assert(!since().some(call => /description|weighting/.test(call)));
      const sent = Object.entries(taken(lms)).flat().map(encodeURIComponent).join('=&').length;
      assert(sent + 4096 < longestBeacon, `${sent} characters, and the state, in one beacon`);
    });
  });
}
