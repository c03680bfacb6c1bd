import {sentencesOf, type Passage} from './passages.js';
import type {Speaker} from './speech.js';

/** How fast a voice reads; 1 is its own pace. */
export type Rate = 0.8 | 1 | 1.2;
export const rates: readonly Rate[] = [0.8, 1, 1.2];

export type ReaderState = 'still' | 'reading' | 'paused';

/**
 * Reads passages aloud, sentence by sentence. A pause ends the sentence, and going on begins it again: what
 * browsers call pausing is not to be relied on.
 */
export class Reader extends EventTarget {
  readonly #speaker: Speaker;
  #passages: readonly Passage[] = [];
  #place = 0;
  #sentence = 0;
  #state: ReaderState = 'still';
  #rate: Rate = 1;

  constructor(speaker: Speaker) {
    super();
    this.#speaker = speaker;
  }

  get state(): ReaderState {
    return this.#state;
  }

  get rate(): Rate {
    return this.#rate;
  }

  /** Where it is reading, or would go on. */
  get passage(): Passage | undefined {
    return this.#state === 'still' ? undefined : this.#passages[this.#place];
  }

  /** Begins with the first of these. */
  start(passages: readonly Passage[]): void {
    this.#passages = passages;
    this.#place = 0;
    this.#sentence = 0;
    this.#become('reading');
  }

  pause(): void {
    if (this.#state === 'reading') this.#become('paused');
  }

  resume(): void {
    if (this.#state === 'paused') this.#become('reading');
  }

  stop(): void {
    if (this.#state !== 'still') this.#become('still');
  }

  /** From the sentence that is being read. */
  setRate(rate: Rate): void {
    this.#rate = rate;
    if (this.#state === 'reading') this.#speak();
  }

  #become(state: ReaderState): void {
    this.#state = state;
    if (state === 'reading') this.#speak();
    else this.#speaker.silence();
    this.dispatchEvent(new Event('change'));
  }

  #speak(): void {
    const passage = this.#passages[this.#place];
    const sentence = passage && sentencesOf(passage.text)[this.#sentence];
    // What it was reading may be gone from the page.
    if (sentence === undefined || !passage?.element.isConnected) {
      this.#become('still');
      return;
    }
    this.#speaker.speak(sentence, this.#rate, spoken => {
      if (spoken) this.#next();
      else this.stop();
    });
  }

  #next(): void {
    const {length} = sentencesOf(this.#passages[this.#place]?.text ?? '');
    this.#sentence += 1;
    if (this.#sentence < length) {
      this.#speak();
      return;
    }
    this.#sentence = 0;
    this.#place += 1;
    if (this.#place < this.#passages.length) this.#become('reading');
    else {
      this.#become('still');
      this.dispatchEvent(new Event('end'));
    }
  }
}
