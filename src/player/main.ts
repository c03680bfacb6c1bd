import {course, proseRegions, stateKeys} from 'virtual:course';
import '../components/announcer.js';
import {browserEnvironment} from '../lms/browser-environment.js';
import type {Environment} from '../lms/environment.js';
import {Reporter} from '../lms/reporter.js';
import type {Interaction, LmsSession} from '../lms/session.js';
import {passMarkFrom} from '../settings/pass-mark.js';
import {readSettings} from '../settings/read-settings.js';
import type {Settings} from '../settings/settings-schema.js';
import {AttemptStore} from './attempt-store.js';
import {showOffer} from './cover-action.js';
import './course-player.js';
import {launchNotices} from './notices.js';
import {openAttempt, randomId} from './open-attempt.js';
import type {PlayerModel} from './player-model.js';
import {showColours} from './preferences.js';
import {reportOf} from './recorder.js';
import {Saving} from './saving.js';
import {editionOf, openSession} from './session-start.js';
import {showTopBar} from './top-bar.js';

/*
 * Where everything is put together. The world (clock, storage, the page's life) is handed in here and
 * reached for nowhere else.
 */

async function begin(environment: Environment) {
  const {settings, problems} = readSettings(
    (window as {nrrSettings?: unknown}).nrrSettings,
    Object.keys(proseRegions),
  );
  for (const {where, what, allowed} of problems) {
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  }
  const saving = new Saving();
  void showColours(environment.storage);
  showTopBar(settings, saving, environment.storage);
  const edition = editionOf(document);
  const session = await openSession(edition, environment, course.id);
  play(session, environment, settings, saving);
}

function play(session: LmsSession, environment: Environment, settings: Settings, saving: Saving) {
  const launch = session.readLaunch();
  const opened = openAttempt(session.readState().suspendData, stateKeys, randomId);
  const store = new AttemptStore(opened.attempt);
  const rules = {
    passMark: passMarkFrom({
      lms: launch.passMark,
      settings: settings.passMark,
      course: course.passMark,
    }).value,
    completion: settings.completion,
  };
  const interactions: Interaction[] = [];
  const reporter = new Reporter({
    session,
    environment,
    source: () => reportOf({store, course, rules, keys: stateKeys}, interactions),
    onSaveState: state => {
      saving.set(state);
    },
  });
  const model: PlayerModel = {
    course,
    settings,
    store,
    saving,
    rules,
    tracked: session.edition !== 'untracked',
    storage: environment.storage,
    now: () => environment.clock.now(),
    record: more => {
      if (settings.interactions) interactions.push(...more);
    },
    leave: () => reporter.exit(),
    leaveAnyway: () => {
      reporter.exitAnyway();
    },
    tryAgain: () => {
      reporter.tryAgain();
    },
  };
  store.addEventListener('change', () => {
    reporter.changed();
  });
  reporter.start();
  showOffer(model, [...opened.notices, ...launchNotices(launch)]);
  document.querySelector('nrr-player')?.begin(model);
}

void begin(browserEnvironment(window));
