import {merge} from '../../src/course/merge.js';
import {decodeState} from '../../src/course/state-codec.js';
import {Lease, type Channel} from '../../src/lms/lease.js';
import type {CourseRun} from './course-run.js';

/** The windows of one browser: what one posts, the others hear, in the order in which they were opened. */
export class WindowHub {
  readonly #windows = new Map<number, (message: unknown) => void>();
  #opened = 0;

  /** From now on this window shares the attempt with the others, as the player sees to it. */
  share(run: CourseRun): Lease {
    this.#opened += 1;
    const since = this.#opened;
    const {keys} = run.release;
    const lease = new Lease({
      channel: this.#channel(since),
      id: String(since),
      since,
      onElsewhere: () => run.reporter.pause(),
      onTaken: () => {
        run.reporter.pause(true);
        return run.learner.report().suspendData;
      },
      onGiven: suspendData => {
        const {attempt: given} = decodeState(suspendData ?? '', keys);
        if (given) run.act(attempt => merge(attempt, given) ?? given);
        run.reporter.resume();
      },
    });
    lease.start();
    return lease;
  }

  #channel(own: number): Channel {
    return {
      post: message => {
        for (const [other, hear] of [...this.#windows]) if (other !== own) hear(message);
      },
      listen: run => void this.#windows.set(own, run),
      close: () => void this.#windows.delete(own),
    };
  }
}
