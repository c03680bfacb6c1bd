import type {ConnectionTrouble} from '../components/connection-screen/connection-screen.js';
import type {NotConnected} from '../lms/connect.js';
import {AnnounceEvent} from '../components/announce.js';
import '../components/connection-screen/connection-screen.js';
import {t} from '../i18n/record.js';

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
  hideCoverAction(true);
  document.querySelector('#cover')?.after(screen);
  return new Promise(resolve => {
    screen.addEventListener('nrr-connect-again', () => {
      screen.trying = true;
      resolve('again');
    });
    screen.addEventListener('nrr-untracked', () => {
      takeAway();
      resolve('untracked');
    });
  });
}

/** A later try has connected: says so, and takes the question away with whoever had the focus in it. */
export function askNoMore(): void {
  document.dispatchEvent(new AnnounceEvent(t.record.connection.connected));
  document.querySelector<HTMLElement>('#main')?.focus();
  takeAway();
}

/** Takes the question away, and lets the cover offer its button again. */
function takeAway(): void {
  document.querySelector('nrr-connection-screen')?.remove();
  hideCoverAction(false);
}

function hideCoverAction(hidden: boolean): void {
  const action = document.querySelector<HTMLElement>('nrr-cover-action');
  if (action) action.hidden = hidden;
}

function details({reason, code, log}: NotConnected): string {
  const calls = log.entries().map(call => JSON.stringify(call));
  return [`reason: ${reason}`, `error code: ${String(code)}`, ...calls].join('\n');
}
