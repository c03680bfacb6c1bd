import {loadRegion} from 'virtual:course';
import '../components/announcer.js';
import {browserEnvironment} from '../lms/browser-environment.js';
import type {Environment} from '../lms/environment.js';
import {Journal, journalKey} from '../lms/journal.js';
import {Reporter} from '../lms/reporter.js';
import type {Detail, Launch} from '../lms/session.js';
import {passMarkFrom} from '../settings/pass-mark.js';
import {readSettings, type SettingsReading} from '../settings/read-settings.js';
import {isOwnCourse} from '../settings/own-course.js';
import {AttemptStore} from './attempt-store.js';
import {course, stateKeys, whole} from './content.js';
import {showOffer} from './cover-action.js';
import './course-player.js';
import {isUnusual, openAttempt, randomId, type OpenedAttempt} from './open-attempt.js';
import type {PlayerModel} from './player-model.js';
import {showChoices} from './start-choices.js';
import {reportOf} from './recorder.js';
import {Saving} from './saving.js';
import {editionOf, openSession, type OpenedSession} from './session-start.js';
import {showTopBar} from './top-bar.js';

/*
 * Where everything is put together. The world (clock, storage, the page's life) is handed in here and
 * reached for nowhere else.
 */

async function begin(environment: Environment) {
  const reading = readSettings(
    (window as {nrrSettings?: unknown}).nrrSettings,
    Object.keys(loadRegion),
  );
  for (const {where, what, allowed} of reading.problems) {
    console.warn(`settings.js: ${where} ${what}; allowed: ${allowed}`);
  }
  const saving = new Saving();
  void showChoices(environment.storage);
  showTopBar(reading.settings, saving, environment.storage);
  // Most schools leave the course as it is.
  const own = isOwnCourse(reading.settings) ? import('./own-course.js') : undefined;
  const opened = await openSession(editionOf(document), environment, course.id);
  // Where it cannot be fetched, the course as it comes is better than none.
  const fitted =
    (await own
      ?.then(({fitToSchool}) => fitToSchool(reading, opened.session, environment))
      .catch(() => undefined)) ?? reading;
  const journal = journalOf(opened, fitted, environment);
  const attempt = await openWithJournal(opened, journal, environment);
  play({opened, attempt, journal, environment, reading: fitted, saving});
}

/** Kept for a learner whom the LMS names, in a visit that it records, where the school wants it. */
function journalOf(
  {session}: OpenedSession,
  {settings}: SettingsReading,
  {storage, clock}: Environment,
): Journal | undefined {
  const {learnerId, recorded} = session.readLaunch();
  const key = recorded && settings.keepOnDevice ? journalKey(course.id, learnerId) : undefined;
  return key === undefined ? undefined : new Journal(storage, clock, key);
}

async function openWithJournal(
  {session}: OpenedSession,
  journal: Journal | undefined,
  {clock}: Environment,
): Promise<OpenedAttempt> {
  const {suspendData} = session.readState();
  const text = journal?.text;
  // Whoever begins waits for the first module alone.
  if (suspendData || text) await whole();
  const opened = openAttempt(suspendData, stateKeys, randomId);
  if (!journal || !text) return opened;
  // Most learners never need this.
  const {recover} = await import('./recovery.js');
  return recover({journal, text, opened, course, keys: stateKeys, clock});
}

interface Parts {
  readonly opened: OpenedSession;
  readonly attempt: OpenedAttempt;
  readonly journal: Journal | undefined;
  readonly environment: Environment;
  readonly reading: SettingsReading;
  readonly saving: Saving;
}

function play({opened, attempt, journal, environment, reading, saving}: Parts) {
  const {session} = opened;
  const {settings} = reading;
  const launch = session.readLaunch();
  const store = new AttemptStore(attempt.attempt);
  const marks = {lms: launch.passMark, settings: settings.passMark, course: course.passMark};
  let passMark = passMarkFrom(marks);
  const {completion, statusOnFail} = settings;
  const rules = () => ({passMark: passMark.value, completion, statusOnFail});
  const details: Detail[] = [];
  const reporter = new Reporter({
    session,
    environment,
    source: () => reportOf({store, course, rules: rules(), keys: stateKeys}, details),
    onSaveState: state => {
      saving.set(state);
    },
    journal,
    renew: () => {
      store.renew();
    },
  });
  const model: PlayerModel = {
    course,
    settings,
    store,
    saving,
    get rules() {
      return rules();
    },
    visit: {
      ...opened,
      opened: environment.clock.now(),
      reporter,
      problems: reading.problems,
      passMark: () => passMark,
    },
    whole,
    tracked: session.edition !== 'untracked',
    storage: environment.storage,
    now: () => environment.clock.now(),
    record: more => {
      details.push(...more);
    },
    leave: () => reporter.exit(),
    leaveAnyway: () => {
      reporter.exitAnyway();
    },
    tryAgain: () => {
      reporter.tryAgain();
    },
    keepUp: async () => {
      // Not before a lesson stands: it is for later.
      await whole();
      const {keepUp} = await import('./upkeep.js');
      keepUp(model, environment, stateKeys, launchData => {
        passMark = passMarkFrom({...marks, launchData});
      });
    },
  };
  store.addEventListener('change', () => {
    reporter.changed();
  });
  // The cover stands by then.
  document.addEventListener('nrr-hide', () => {
    reporter.tryAgain();
  });
  reporter.start();
  if (attempt.recovered) store.renew();
  showOffer(model, stateKeys);
  if (isUnusual(attempt, launch)) void showNotices(attempt, launch);
  document.querySelector('nrr-player')?.begin(model);
}

async function showNotices(attempt: OpenedAttempt, launch: Launch) {
  const {noticesOf} = await import('./notices.js');
  document.querySelector('nrr-cover-action')?.tell(noticesOf(attempt, launch));
}

void begin(browserEnvironment(window));
