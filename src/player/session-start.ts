import {connect, type NotConnected} from '../lms/connect.js';
import type {Environment} from '../lms/environment.js';
import {scorm12} from '../lms/scorm12.js';
import {scorm2004} from '../lms/scorm2004.js';
import type {LmsSession} from '../lms/session.js';
import {UntrackedSession} from '../lms/untracked-session.js';

/** The package's edition, as its page says it. */
export type Edition = 'scorm12' | 'scorm2004' | 'offline' | 'untracked';

/** What a learner without an LMS decides. */
export type Choice = 'again' | 'untracked';

const lmsEditions = {scorm12, scorm2004};

/**
 * Opens a session: with the LMS that the package was made for, or without one. Where the LMS is not found,
 * the learner decides; nobody does the course untracked without having said so.
 *
 * @param ask Shows why there is no connection and returns what the learner chose.
 * @param courseId Keeps untracked courses on one host apart.
 */
export async function openSession(
  edition: Edition,
  environment: Environment,
  courseId: string,
  ask: (trouble: NotConnected) => Promise<Choice>,
): Promise<LmsSession> {
  if (edition === 'scorm12' || edition === 'scorm2004') {
    for (;;) {
      const connection = await connect({
        window,
        edition: lmsEditions[edition],
        clock: environment.clock,
      });
      if (connection.connected) return connection.session;
      if ((await ask(connection)) === 'untracked') break;
    }
  }
  const session = new UntrackedSession(environment.storage, `nrr.${courseId}.state`);
  session.initialize();
  return session;
}

/** The edition that the page's `nrr-edition` names; a page that was never packaged is untracked. */
export function editionOf(page: Document): Edition {
  const name = page.querySelector<HTMLMetaElement>('meta[name="nrr-edition"]')?.content;
  return name === 'scorm12' || name === 'scorm2004' || name === 'offline' ? name : 'untracked';
}
