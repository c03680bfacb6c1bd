import type {ConnectionTrouble} from '../components/connection-screen/connection-screen.js';
import type {NotConnected} from '../lms/connect.js';
import '../components/connection-screen/connection-screen.js';

/** What a learner without an LMS decides. */
export type Choice = 'again' | 'untracked';

const troubles: Record<NotConnected['reason'], ConnectionTrouble> = {
  absent: 'not-found',
  blocked: 'blocked',
  'wrong-edition': 'wrong-edition',
  refused: 'initialise-failed',
  closed: 'closed',
};

/**
 * Says under the cover why there is no connection, and waits for what the learner chooses.
 */
export function askForConnection(trouble: NotConnected): Promise<Choice> {
  const known = document.querySelector('nrr-connection-screen');
  const screen = known ?? document.createElement('nrr-connection-screen');
  screen.reason = troubles[trouble.reason];
  screen.details = details(trouble);
  screen.trying = false;
  const status = document.querySelector<HTMLElement>('nrr-cover-action');
  if (status) status.hidden = true;
  document.querySelector('#cover')?.after(screen);
  return new Promise(resolve => {
    screen.addEventListener('nrr-connect-again', () => {
      screen.trying = true;
      resolve('again');
    });
    screen.addEventListener('nrr-untracked', () => {
      screen.remove();
      if (status) status.hidden = false;
      resolve('untracked');
    });
  });
}

function details({reason, code, log}: NotConnected): string {
  const calls = log.entries().map(call => JSON.stringify(call));
  return [`reason: ${reason}`, `error code: ${String(code)}`, ...calls].join('\n');
}
