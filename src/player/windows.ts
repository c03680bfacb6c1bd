import type {Clock} from '../lms/environment.js';
import type {Channel} from '../lms/lease.js';

/** Long enough for a window that is awake, behind another, on a slow machine. */
const answerMs = 1500;

/** The way between the windows of one course in one browser; none where the browser has no such thing. */
export function channelOf(name: string): Channel | undefined {
  if (!('BroadcastChannel' in window)) return undefined;
  const channel = new BroadcastChannel(name);
  return {
    post: message => {
      channel.postMessage(message);
    },
    listen: run => {
      channel.addEventListener('message', ({data}) => {
        run(data);
      });
    },
    close: () => {
      channel.close();
    },
  };
}

/** Whether another window has this attempt just now. */
export function isOpenElsewhere(name: string, id: string, clock: Clock): Promise<boolean> {
  const channel = channelOf(name);
  if (!channel) return Promise.resolve(false);
  return new Promise(resolve => {
    const end = (open: boolean) => {
      channel.close();
      resolve(open);
    };
    channel.listen(message => {
      if ((message as {kind?: unknown} | null)?.kind === 'mine') end(true);
    });
    channel.post({kind: 'who', from: id});
    clock.later(answerMs, () => {
      end(false);
    });
  });
}
