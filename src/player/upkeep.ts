import {merge} from '../course/merge.js';
import {decodeState, encodeState} from '../course/state-codec.js';
import type {StateKeys} from '../course/state-keys.js';
import {DetailWriter} from '../lms/detail-writer.js';
import type {Environment} from '../lms/environment.js';
import {journalKey} from '../lms/journal.js';
import {Lease} from '../lms/lease.js';
import {Proof} from '../lms/proof.js';
import {TokenProbe} from '../lms/token-probe.js';
import {passMarkInLaunchData} from '../settings/pass-mark.js';
import {objectivesAgain} from './interactions.js';
import {loadAssessment} from './load-assessment.js';
import {offerMore} from './offers.js';
import {randomId} from './open-attempt.js';
import type {PlayerModel} from './player-model.js';
import {channelOf} from './windows.js';

/** A window that has not answered by then is frozen or gone. */
const otherWindowMs = 1_500;

let kept = false;

/**
 * What a visit needs once the first lesson stands, and not before: proof that work arrives, one window for
 * one attempt, and what the LMS says late. Does it once, whatever it is asked.
 *
 * @param onPassMark - told of a pass mark in the launch data
 */
export function keepUp(
  model: PlayerModel,
  environment: Environment,
  keys: StateKeys,
  onPassMark: (mark: number) => void,
): void {
  const {session, reporter} = model.visit;
  offerMore(model.storage);
  if (kept || !session.readLaunch().recorded) return;
  kept = true;
  shareOut(model, environment, keys);
  if (!model.tracked) return;
  session.takeDetails(DetailWriter);
  const mark = passMarkInLaunchData(session.readLaunchData());
  if (mark !== undefined) {
    onPassMark(mark);
    model.store.renew();
  }
  // What cannot be fetched now is told after the next try.
  void objectivesAgain(model, () => loadAssessment(model.course)).catch(() => undefined);
  const probe =
    model.visit.probe ??
    new TokenProbe({
      fetch: (...input) => window.fetch(...input),
      address: `v${model.course.version}/here.txt`,
      token: `${model.course.id} ${model.course.version}`,
    });
  reporter.prove(new Proof(environment.clock, probe));
}

/** Sees to it that of several windows one records. */
function shareOut(model: PlayerModel, {clock}: Environment, keys: StateKeys): void {
  const {store, course, visit} = model;
  const {reporter, session} = visit;
  const {learnerId} = session.readLaunch();
  const channel = channelOf(journalKey(course.id, learnerId) ?? `nrr.${course.id}`);
  if (!channel) return;
  const lease = new Lease({
    channel,
    id: randomId(),
    since: Date.now(),
    onElsewhere: () => {
      reporter.pause();
    },
    onTaken: () => {
      reporter.pause(true);
      return encodeState(store.attempt, keys);
    },
    onGiven: suspendData => {
      const {attempt: given} = decodeState(suspendData ?? '', keys);
      // Two attempts: this window has begun one that nobody needs.
      if (given) store.update(attempt => merge(attempt, given) ?? given);
      reporter.resume();
    },
  });
  document.addEventListener('nrr-take-over', () => {
    lease.take();
    clock.later(otherWindowMs, () => {
      lease.keep();
    });
  });
  lease.start();
}
