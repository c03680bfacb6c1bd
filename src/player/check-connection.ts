import type {Shown} from '../connection/checked.js';
import {look} from '../connection/look.js';
import {askServerAt, type AskServer} from '../connection/server.js';
import {checkSettings} from '../connection/settings-check.js';
import {askSettingsAt} from '../connection/settings-source.js';
import {shown} from '../connection/shown.js';
import {surroundingsOf} from '../connection/surroundings.js';
import type {LmsEdition} from '../lms/edition.js';
import type {LmsSession} from '../lms/session.js';
import {SETTINGS_FILE} from '../settings/read-settings-text.js';
import type {PlayerModel} from './player-model.js';
import {foundProblems} from './settings-problems.js';

/** The same each time: who has seen the server's own words knows another's for what they are. */
let askServer: AskServer | undefined;

/** Checks the connection of this visit; nothing of the attempt changes. */
export async function checkConnection(model: PlayerModel): Promise<Shown> {
  const {course, storage, visit, now} = model;
  const {session} = visit;
  const token = `${course.id} ${course.version}`;
  askServer ??= askServerAt(window, `v${course.version}/here.txt`, token);
  const looked = await look({
    around: surroundingsOf(window),
    clock: {now, elapsedMs: () => performance.now()},
    storage,
    askServer,
    edition: await editionOf(session),
    log: session.log,
    own: session.phase === 'live' && session.edition !== 'untracked',
    checkSettings: () =>
      checkSettings({
        ask: askSettingsAt(window),
        judge: () => foundProblems(model),
        ran: visit.problems.every(({where}) => where !== SETTINGS_FILE),
      }),
  });
  return shown(looked);
}

/** The session's own, or, where the LMS was not found, the package's. */
async function editionOf({edition}: LmsSession): Promise<LmsEdition | undefined> {
  const mark = document.querySelector<HTMLMetaElement>('meta[name="nrr-edition"]')?.content;
  const isUntracked = edition === 'untracked';
  if (edition === '1.2' || (isUntracked && mark === 'scorm12'))
    return (await import('../lms/scorm12.js')).scorm12;
  if (edition === '2004' || (isUntracked && mark === 'scorm2004'))
    return (await import('../lms/scorm2004.js')).scorm2004;
  return undefined;
}
