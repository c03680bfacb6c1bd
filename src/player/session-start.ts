import {connect} from '../lms/connect.js';
import type {Environment, Probe} from '../lms/environment.js';
import type {LmsEdition} from '../lms/edition.js';
import type {ApiPlace} from '../lms/find-api.js';
import type {LmsSession} from '../lms/session.js';

/** The package's edition, as its page says it. */
export type Edition = 'scorm12' | 'scorm2004' | 'cmi5' | 'offline' | 'untracked';

/** A live session, and where the LMS was found. */
export interface OpenedSession {
  readonly session: LmsSession;
  readonly where?: ApiPlace | 'launch address';
  /** Asks whether work has arrived, where the edition knows better than by a file of the package. */
  readonly probe?: Probe;
}

/** Only the edition that the package was made for is fetched. */
const lmsEditions: Record<'scorm12' | 'scorm2004', () => Promise<LmsEdition>> = {
  scorm12: async () => (await import('../lms/scorm12.js')).scorm12,
  scorm2004: async () => (await import('../lms/scorm2004.js')).scorm2004,
};

/**
 * Opens a session: with the LMS that the package was made for, or without one. Where the LMS is not found,
 * the learner decides; nobody does the course untracked without having said so.
 *
 * @param courseId Keeps untracked courses on one host apart.
 */
export async function openSession(
  edition: Edition,
  environment: Environment,
  courseId: string,
): Promise<OpenedSession> {
  if (edition === 'scorm12' || edition === 'scorm2004') {
    const wanted = await lmsEditions[edition]();
    // Most learners never see the screen that asks.
    let asked: typeof import('./ask-for-connection.js') | undefined;
    for (;;) {
      const connection = await connect({
        window,
        edition: wanted,
        clock: environment.clock,
      });
      if (connection.connected) {
        asked?.askNoMore();
        return connection;
      }
      asked ??= await import('./ask-for-connection.js');
      if ((await asked.askForConnection(connection)) === 'untracked') break;
    }
  }
  // Most learners have an LMS and need not fetch this.
  const {UntrackedSession} = await import('../lms/untracked-session.js');
  const session = new UntrackedSession(environment.storage, `nrr.${courseId}.state`);
  session.initialize();
  return {session};
}

/** The edition that the page's `nrr-edition` names; a page that was never packaged is untracked. */
export function editionOf(page: Document): Edition {
  const name = page.querySelector<HTMLMetaElement>('meta[name="nrr-edition"]')?.content;
  return name === 'scorm12' || name === 'scorm2004' || name === 'offline' ? name : 'untracked';
}
