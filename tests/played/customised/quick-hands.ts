import {patienceMs, type Frame} from '../driver.js';
import type {CourseHands} from '../staged/course-window.js';

/** What the stage's hands are asked to do. */
type Act = 'press' | 'pick' | 'choose' | 'read';

/** The stage's hands in a course's frame: each act is done as soon as it can be. */
export class QuickHands {
  readonly frame: Frame;

  constructor(frame: Frame) {
    this.frame = frame;
  }

  /** Presses the first button or link that begins with these words. */
  press(words: string): Promise<void> {
    return this.#do('press', words);
  }

  /** Picks a radio button by its value. */
  pick(value: string): Promise<void> {
    return this.#do('pick', value);
  }

  /** Chooses in each list the option at its place. */
  choose(...places: readonly number[]): Promise<void> {
    return this.#do('choose', places.join());
  }

  /** Waits until these words are on the page. */
  reads(words: string): Promise<void> {
    return this.#do('read', words);
  }

  async goTo(name: string): Promise<void> {
    await this.frame.evaluate(hash => {
      location.hash = `#/${hash}`;
    }, name);
  }

  /** All words on the page, letter by letter; as JSON on the way, which alone brings half a pair of letters over. */
  async words(): Promise<string> {
    const text = await this.frame.evaluate(() =>
      JSON.stringify((window as unknown as CourseHands).hands.words()),
    );
    return JSON.parse(text) as string;
  }

  async #do(act: Act, wanted: string): Promise<void> {
    const instead = await this.frame.evaluate(soon, act, wanted, patienceMs);
    if (instead !== undefined) throw new Error(`not there to ${act}: ${wanted}; ${instead}`);
  }
}

/** Runs in the page. Nothing where it was done; else what stands there. */
async function soon(act: Act, wanted: string, patience: number): Promise<string | undefined> {
  const {hands} = window as unknown as CourseHands;
  const words = (): string => hands.words().replace(/\s+/g, ' ');
  const acts: Readonly<Record<Act, () => boolean>> = {
    press: () => hands.press(wanted),
    pick: () => hands.pick(wanted),
    choose: () => hands.chooseEach(wanted.split(',').map(Number)),
    read: () => words().includes(wanted),
  };
  const giveUpMs = performance.now() + patience;
  while (!acts[act]()) {
    if (performance.now() > giveUpMs) return words();
    await new Promise(resume => setTimeout(resume, 4));
  }
  return undefined;
}
