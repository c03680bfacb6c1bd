import {Cmi5Opening} from '../lms/cmi5-connect.js';
import type * as start from './session-start.js';

/*
 * How the cmi5 edition begins its session: its bundle takes this file in place of `session-start.ts`, so that
 * the other editions carry nothing of it.
 */

export const openSession: typeof start.openSession = async (_, environment, courseId) => {
  const opening = new Cmi5Opening({
    page: location.href,
    fetch: (...input) => window.fetch(...input),
    clock: environment.clock,
    courseId,
    goTo: address => {
      location.assign(address);
    },
  });
  // Most learners never see the screen that asks.
  let asked: typeof import('./ask-for-connection.js') | undefined;
  for (;;) {
    const connection = await opening.connect();
    if (connection.connected) {
      asked?.askNoMore();
      return connection;
    }
    asked ??= await import('./ask-for-connection.js');
    if ((await asked.askForConnection(connection)) === 'untracked') break;
  }
  const {UntrackedSession} = await import('../lms/untracked-session.js');
  const session = new UntrackedSession(environment.storage, `nrr.${courseId}.state`);
  session.initialize();
  return {session};
};

/** The bundle is for one edition. */
export const editionOf: typeof start.editionOf = () => 'cmi5';
