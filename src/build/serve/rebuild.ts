import {setTimeout as wait} from 'node:timers/promises';
import {FolderWatch} from './watch-folders.js';

/** An editor's save is several events within a few milliseconds. */
const SETTLE_MS = 80;

/**
 * Runs some work now, and again after each real change in the folders: one run at a time, and once
 * more when something changed during a run. What the work itself writes there once, and then leaves
 * as it is, does not set it going for ever.
 *
 * @param work Must not throw: what goes wrong, it says itself.
 * @returns Ends the watch. Resolves after the first run.
 */
export async function runOnChange(
  folders: readonly string[],
  work: () => Promise<void>,
): Promise<() => void> {
  let changed = true;
  let running = false;
  let seen = '';
  const watch = new FolderWatch(folders, () => {
    changed = true;
    void run();
  });

  async function run(): Promise<void> {
    if (running) return;
    running = true;
    while (changed) {
      await wait(SETTLE_MS);
      changed = false;
      const now = await watch.renew();
      if (now !== seen) {
        seen = now;
        await work();
      }
    }
    running = false;
  }

  await run();
  return () => watch.close();
}
