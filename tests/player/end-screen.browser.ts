import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import '../../src/player/end-screen.js';
import type {NrrEndScreen} from '../../src/player/end-screen.js';
import type {PlayerModel} from '../../src/player/player-model.js';
import {Saving} from '../../src/player/saving.js';
import {startAttempt} from '../../src/course/attempt.js';
import {AttemptStore} from '../../src/player/attempt-store.js';
import type {SaveState} from '../../src/lms/save-state.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import {course, today} from '../components/shell/samples.js';

const sent: SaveState = {kind: 'ended', sent: true, kept: false};
const rules = {passMark: 80, completion: 'pass', statusOnFail: 'incomplete'} as const;

/** Leaves, and says whether the window was closed; the session has come to this by then. */
async function leave(after: SaveState, exit: Settings['exit'], tracked = true): Promise<boolean> {
  const saving = new Saving();
  let left = false;
  let closed = false;
  const launch = {recorded: true, mode: 'normal'};
  const model = {
    course,
    rules,
    saving,
    tracked,
    settings: {...defaultSettings, exit},
    store: new AttemptStore(startAttempt('a')),
    visit: {opened: today, session: {edition: '1.2', readLaunch: () => launch}},
    now: () => today,
    leave: async () => {
      expect(closed, 'before the session ended').to.equal(false);
      saving.set(after);
      await Promise.resolve();
      left = true;
      return {kind: 'ended'};
    },
  } as unknown as PlayerModel;
  const close = () => {
    closed = true;
  };
  const screen = await fixture<NrrEndScreen>(
    html`<nrr-end-screen .model=${model} .close=${close} leaving></nrr-end-screen>`,
  );
  await waitUntil(() => left);
  await screen.updateComplete;
  return closed;
}

describe('<nrr-end-screen>, left', () => {
  it('given the school wants its window closed, when all was sent and the session is over, then it is', async () => {
    expect(await leave(sent, 'close')).to.equal(true);
  });

  it('given something was not sent, when left, then the window stays, with what to do', async () => {
    expect(await leave({...sent, sent: false}, 'close')).to.equal(false);
    const stays: SaveState = {kind: 'not-sent', since: today, reason: 'failed', kept: false};
    expect(await leave(stays, 'close')).to.equal(false);
  });

  it('given the school did not ask, or no LMS opened it, when left, then the window stays', async () => {
    expect(await leave(sent, 'stay')).to.equal(false);
    expect(await leave(sent, 'close', false)).to.equal(false);
  });
});
