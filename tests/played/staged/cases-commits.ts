import assert from 'node:assert/strict';
import {t as activityWords} from '../../../src/i18n/activity.js';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import type {FaultSpec} from '../../faults/named-faults.js';
import {does, opens} from '../../releases/acts.js';
import {course} from '../../releases/real-course.js';
import {assertAccessible} from './accessible.js';
import {recordAfter} from './real-holds.js';
import {atTheAnswers, checkTitle, passedAll, sent} from './staged-acts.js';
import type {StagedCase} from './staged-case.js';

/** What a browser says of a login page in the place of a script, which the course may be fetching just then. */
const loginPage = /Failed to load module script|disallowed MIME type/;
const {status} = t;
const {exit, recovery} = recordWords.record;
const [first, second] = course.modules.flatMap(({steps}) => steps);
const arrived = /(Sent to|Saved in) your learning system at/;
const requestsFail = /Failed to load resource|ERR_|NetworkError/;

/** Two commits go wrong, and the third works. */
const twice: readonly (readonly [id: string, how: string, fault: FaultSpec])[] = [
  ['26', 'is refused', {fault: 'refuses', code: 101, on: {call: 'Commit', times: 2}}],
  ['28', 'throws', {fault: 'throws', on: {call: 'Commit', times: 2}}],
  ['28b', 'gives "false" and no code', {fault: 'deniesWhatItDid', on: {call: 'Commit', times: 2}}],
  ['28c', 'works and throws', {fault: 'throwsAfter', on: {call: 'Commit', times: 2}}],
];

export const casesOfCommits: readonly StagedCase[] = [
  ...twice.map(([id, how, fault]): StagedCase => ({
    id,
    title: `Commit ${how} twice, and then works`,
    staged: () => ({faults: [fault]}),
    plays: async run => {
      await run.reads(status.reasons.failed, sent);
      await run.doOneStep();
      await run.played.removeCourse();
    },
    holds: {result: 'incomplete', exit: 'suspend', done: 1},
  })),
  {
    id: '26b',
    title: 'Commit is refused twice, and the learner looks on',
    staged: () => ({faults: [{fault: 'refuses', code: 101, on: {call: 'Commit', times: 2}}]}),
    plays: async run => {
      await run.reads(status.reasons.failed, sent);
    },
    announces: [/did not take your work/, status.sentAgain],
  },
  {
    id: '27',
    title: 'Commit is refused for ever; the learner goes on, leaves, and comes back',
    staged: () => ({faults: [{fault: 'refuses', code: 391, on: {call: 'Commit'}}]}),
    plays: async run => {
      await run.reads(status.reasons.failed);
      await run.doOneStep();
      await run.reads(status.reasons.failed, status.kept);
      const {announced} = await run.watched();
      assert.equal(announced.length, 1, 'the trouble is said once');
      await assertAccessible(run);
      await run.goTo('left');
      await run.learner.reads(exit.unsent);
      await run.reads(exit.unsent, exit.keptDo, exit.stay, exit.leave);
      await assertAccessible(run);
      assert.equal(run.record, undefined, 'nothing has arrived');
      await run.played.leave();
      await run.open();
      await run.learner.reads(recovery.title);
      await run.reads(recovery.title, recovery.why);
      await assertAccessible(run);
      await run.learner.activate(recovery.keep);
      await run.reads(t.player.resume(second?.title ?? ''));
      await run.readsDone(1);
      await run.played.removeCourse();
    },
    holds: {result: 'incomplete', exit: 'suspend', done: 1},
  },
  {
    id: '30',
    title: 'every call takes two seconds: the result is on the screen before the LMS is waited for',
    staged: atTheAnswers(5),
    plays: async run => {
      await run.learner.activate(t.player.resume(checkTitle));
      await run.learner.goTo(activityWords.activity.check.submit);
      await run.misbehave({fault: 'perCallNetwork', ms: run.edition === '1.2' ? 2_000 : 500});
      await run.watchFor(activityWords.activity.check.passed(5, 5));
      const before = (await run.calls()).length;
      await run.learner.activate(activityWords.activity.check.submit);
      await run.reads(activityWords.activity.check.passed(5, 5), arrived);
      const calls = (await run.calls()).slice(before);
      const seenAt = await run.seenAt();
      assert.ok(seenAt < (calls[0]?.atMs ?? 0), 'the learner reads it before the first call');
      assert.ok(calls.length <= 16, `${String(calls.length)} calls`);
      assert.equal(calls.filter(({name}) => name === 'Commit').length, 1);
    },
    holds: passedAll,
  },
  {
    id: '31',
    title: 'the session has expired: the LMS says yes, and its server shows the login page',
    staged: atTheAnswers(5, {believes: true}),
    plays: async run => {
      await run.learner.activate(t.player.resume(checkTitle));
      await run.untilProved();
      run.sign('out');
      await run.learner.activate(activityWords.activity.check.submit);
      await run.reads(status.reasons['signed-out'], status.kept);
      await assertAccessible(run);
    },
    holds: {result: 'incomplete', score: undefined},
    announces: [/You may have been signed out/],
    expected: loginPage,
  },
  {
    id: '32',
    title: 'the session has expired, and the learner signs in again in another tab',
    staged: atTheAnswers(5, {believes: true}),
    plays: async run => {
      await run.learner.activate(t.player.resume(checkTitle));
      await run.untilProved();
      run.sign('out');
      await run.learner.activate(activityWords.activity.check.submit);
      await run.reads(status.reasons['signed-out']);
      run.sign('in');
      await run.reads(/Saved in your learning system at/);
    },
    holds: passedAll,
    announces: [/You may have been signed out/, /(has now been sent|Saved in your)/],
    expected: loginPage,
  },
  {
    id: '33',
    title: 'the line is down when the check is handed in, and comes back',
    staged: (names, edition) =>
      atTheAnswers(5, {believes: true, course: `${edition} with interactions`})(names, edition),
    plays: async run => {
      await run.learner.activate(t.player.resume(checkTitle));
      await run.untilProved();
      run.line('down');
      await run.learner.activate(activityWords.activity.check.submit);
      await run.reads(activityWords.activity.check.passed(5, 5), status.reasons.offline);
      assert.equal(run.holds.result, 'incomplete');
      run.line('up');
      await run.reads(arrived);
    },
    holds: {...passedAll, interactions: 5},
    expected: requestsFail,
  },
  {
    id: '34',
    title: 'the line is down when the learner leaves anyway, and is back when they come again',
    staged: (_, edition) => ({
      record: recordAfter(edition, [...does(first?.id ?? ''), opens(second?.id ?? '')]),
    }),
    plays: async run => {
      await run.learner.activate(t.player.resume(second?.title ?? ''));
      await run.learner.activate(new RegExp(`^${t.nav.next}`));
      await run.reads(t.nav.doneOf(2, 10));
      await run.untilProved();
      run.line('down');
      await run.goTo('left');
      await run.learner.reads(exit.unsent);
      await run.reads(exit.unsent, status.reasons.offline, exit.keptDo, exit.stay, exit.leave);
      await assertAccessible(run);
      await run.learner.activate(exit.leave);
      await run.learner.reads(exit.cut);
      await run.reads(exit.cut, exit.cutKept);
      assert.equal(run.holds.done, 1, 'the LMS holds the last that arrived');
      run.line('up');
      await run.reopen();
      await run.reads('had not reached your learning system was recovered');
      await run.readsDone(2);
      await run.played.removeCourse();
    },
    holds: {result: 'incomplete', exit: 'suspend', done: 2},
    expected: requestsFail,
  },
  {
    id: '34b',
    title: 'the line is down when the learner leaves, stays, and leaves once it is back',
    plays: async run => {
      await run.doOneStep();
      await run.untilProved();
      run.line('down');
      await run.goTo('left');
      await run.learner.reads(exit.unsent);
      await run.reads(exit.unsent);
      run.line('up');
      await run.learner.activate(exit.stay);
      await run.reads(arrived);
      await run.goTo('left');
      await run.learner.reads(exit.safe);
      await run.reads(exit.safe);
    },
    holds: {result: 'incomplete', exit: 'suspend', done: 1},
    expected: requestsFail,
  },
];
