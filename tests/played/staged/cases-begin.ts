import assert from 'node:assert/strict';
import {t as recordWords} from '../../../src/i18n/record.js';
import {t} from '../../../src/i18n/shell.js';
import type {FaultSpec} from '../../faults/named-faults.js';
import {assertAccessible} from './accessible.js';
import {used, usesAndLeaves} from './staged-acts.js';
import type {StagedCase} from './staged-case.js';
import type {Staged, StagedRun} from './staged-run.js';

const {connection, exit} = recordWords.record;

/** Not connected times go by ten times as fast, on the course's page alone. */
const hurry = 10;

/** The learner reads why there is no connection, what to do, and has the ways on that there are. */
function notConnected(reason: keyof typeof connection.reasons) {
  return async (run: StagedRun): Promise<void> => {
    const {title, what, act} = connection.reasons[reason];
    await run.learner.reads(title);
    await run.reads(title, what, act, connection.goOn);
    if (reason !== 'closed') await run.reads(connection.again);
    await assertAccessible(run);
  };
}

/** Where there is no API, and the reason that the learner reads. */
const nowhere: readonly (readonly [
  id: string,
  title: string,
  staged: Staged,
  reason: 'not-found' | 'blocked' | 'wrong-edition',
])[] = [
  ['1', 'there is no API anywhere', {place: 'nowhere'}, 'not-found'],
  ['4b', 'the parents are a circle', {place: 'nowhere', prank: 'parents in a circle'}, 'not-found'],
  ['4c', 'there are 600 parents', {place: 'nowhere', prank: 'six hundred parents'}, 'not-found'],
  ['6', 'every window above is of another site', {place: 'another site'}, 'blocked'],
  ['9', 'there is only the other edition’s API', {api: 'other edition'}, 'wrong-edition'],
  ['11', 'the API’s Commit is no function', {api: 'no functions'}, 'not-found'],
  ['11b', 'the API throws when it is looked at', {api: 'throws when looked at'}, 'not-found'],
];

/** Where the API is. */
const places: readonly (readonly [id: string, title: string, staged: Staged])[] = [
  ['3', 'the API is in the course’s own window', {place: 'own window'}],
  ['4', 'the API is six frames up', {place: 'six frames up'}],
  ['10', 'there are both editions’ APIs', {api: 'both editions'}],
];

/** What Initialize says for ever, and what the learner reads. */
const refusals: readonly (readonly [
  id: string,
  title: string,
  fault: FaultSpec,
  reason: 'initialise-failed' | 'closed',
  code: number,
])[] = [
  [
    '13',
    'Initialize is refused for ever',
    {fault: 'refuses', code: 102, on: {call: 'Initialize'}},
    'initialise-failed',
    102,
  ],
  [
    '15',
    'Initialize says that the session is over',
    {fault: 'refuses', code: 104, on: {call: 'Initialize'}},
    'closed',
    104,
  ],
  [
    '16a',
    'Initialize throws',
    {fault: 'throws', on: {call: 'Initialize'}},
    'initialise-failed',
    101,
  ],
  [
    '16b',
    'Initialize gives undefined',
    {fault: 'answers', on: {call: 'Initialize'}},
    'initialise-failed',
    0,
  ],
];

export const casesOfBeginning: readonly StagedCase[] = [
  ...nowhere.map(([id, title, staged, reason]): StagedCase => ({
    id,
    title,
    staged: () => ({hurry, ...staged}),
    plays: async run => {
      await notConnected(reason)(run);
      assert.deepEqual(await run.played.told(), [], 'no call is made');
      assert.equal(run.record, undefined, 'nothing reaches the LMS');
    },
    announces: [connection.reasons[reason].title],
    // The course's own server is, for once, not the LMS's.
    ...(id === '6' && {expected: /^asked another host/}),
  })),
  {
    id: '1b',
    title: 'there is no API, and the learner goes on without a record',
    staged: () => ({hurry, place: 'nowhere'}),
    plays: async run => {
      await notConnected('not-found')(run);
      await run.learner.activate(connection.goOn);
      await run.doOneStep();
      await run.reads(t.status.untrackedKept);
      await run.goTo('left');
      await run.learner.reads(exit.untracked);
      await run.reads(exit.untrackedKept, t.status.untrackedKept);
      await run.readsNothingOf(exit.sentTitle, exit.stayHere);
    },
  },
  {
    id: '2',
    title: 'the API comes after three seconds',
    staged: () => ({lateMs: 3_000}),
    plays: async run => {
      await run.readsNothingOf(connection.again, t.player.start);
      await run.readsConnecting();
      await usesAndLeaves(run);
    },
    holds: used,
  },
  ...places.map(([id, title, staged]): StagedCase => ({
    id,
    title,
    staged: () => staged,
    plays: usesAndLeaves,
    holds: used,
  })),
  {
    id: '12',
    title: 'Initialize is refused with 101 once',
    staged: () => ({
      faults: [{fault: 'refuses', code: 101, on: {call: 'Initialize', times: 1}}],
    }),
    plays: usesAndLeaves,
    holds: used,
  },
  ...refusals.map(([id, title, fault, reason, code]): StagedCase => ({
    id,
    title,
    staged: () => ({hurry, faults: [fault]}),
    plays: async run => {
      await notConnected(reason)(run);
      await run.learner.activate(connection.details);
      await run.readsToCopy(`error code: ${String(code)}`);
      assert.equal(run.record, undefined, 'nothing reaches the LMS');
    },
    announces: [connection.reasons[reason].title],
  })),
  ...[true, 'TRUE', 1].map((yes, index): StagedCase => ({
    id: `16${'cde'.charAt(index)}`,
    title: `every yes is ${JSON.stringify(yes)}`,
    staged: () => ({faults: [{fault: 'speaks', yes}]}),
    plays: usesAndLeaves,
    holds: used,
  })),
];
