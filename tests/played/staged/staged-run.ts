import assert from 'node:assert/strict';
import {setTimeout} from 'node:timers/promises';
import {namesOf, type EditionName, type Names} from '../../faults/names.js';
import type {AttemptRecord} from '../../faults/strict-options.js';
import type {FaultSpec} from '../../faults/named-faults.js';
import {t} from '../../../src/i18n/shell.js';
import {patienceMs, type Browser, type BrowserContext} from '../driver.js';
import type {Learner} from '../learner.js';
import type {Launch} from '../lms-page.js';
import {play, type Play} from '../play.js';
import type {Watched} from './before-page.js';
import {realHolds, type RealHolds} from './real-holds.js';
import type {StageServer} from './stage-server.js';
import type {Staging} from './staging.js';

/** What a case says of its staging; the rest is the run's. */
export interface Staged extends Omit<Staging, 'edition' | 'attempt'>, Launch {}

/** A call of the API, and when it began, in milliseconds since 1970. */
export interface TimedCall {
  readonly name: string;
  readonly atMs: number;
}

/** One learner and the built course, in the surroundings of a case. */
export class StagedRun {
  readonly edition: EditionName;
  readonly names: Names;
  readonly server: StageServer;
  /** What the learner has read, in order. */
  readonly told: string[] = [];
  readonly #browser: Browser;
  readonly #context: BrowserContext;
  readonly #attempt: string;
  readonly #plays: Play[] = [];

  constructor(
    edition: EditionName,
    attempt: string,
    stage: {
      readonly server: StageServer;
      readonly browser: Browser;
      readonly context: BrowserContext;
    },
  ) {
    this.edition = edition;
    this.names = namesOf[edition];
    this.server = stage.server;
    this.#browser = stage.browser;
    this.#context = stage.context;
    this.#attempt = attempt;
  }

  get engine(): string {
    return this.#browser.engine;
  }

  /** Opens an LMS page in another tab of the same browser, and launches the course in it. */
  async open({options, record, faults, ...staging}: Staged = {}): Promise<Play> {
    const {edition} = this;
    const launch = {options, record, faults} as Launch;
    const played = await play(
      this.#browser,
      this.server.address({edition, attempt: this.#attempt, ...staging}),
      {...launch, context: this.#context},
    );
    this.#plays.push(played);
    return played;
  }

  /** Closes the tab, and opens the course anew on what the server kept, or on what became of that. */
  async reopen(
    staged: Staged = {},
    change: (record: AttemptRecord) => AttemptRecord = record => record,
  ): Promise<Play> {
    await this.played.leave();
    const {record} = this;
    return this.open({...staged, ...(record && {record: change(record)})});
  }

  /** The tab that was opened last. */
  get played(): Play {
    const last = this.#plays.at(-1);
    if (!last) throw new Error('the course is not open');
    return last;
  }

  get learner(): Learner {
    return this.played.learner;
  }

  /** What the LMS's server has kept. */
  get record(): AttemptRecord | undefined {
    return this.server.record(this.#attempt);
  }

  get holds(): RealHolds {
    return realHolds(
      this.record ?? {edition: this.edition, values: {}, totalMs: 0, sessions: 0},
      this.edition,
    );
  }

  sign(which: 'in' | 'out'): void {
    this.server.sign(this.#attempt, which);
  }

  line(which: 'up' | 'down'): void {
    this.server.line(this.#attempt, which);
  }

  misbehave(...faults: readonly FaultSpec[]): Promise<void> {
    return this.played.misbehave(faults);
  }

  heal(): Promise<void> {
    return this.played.heal();
  }

  /** Waits until the learner can read each of these. */
  async reads(...words: readonly (string | RegExp)[]): Promise<void> {
    for (const each of words) {
      await this.learner.readsInText(each);
      const seen = await this.learner.sees();
      this.told.push(typeof each === 'string' ? each : (each.exec(seen)?.[0] ?? String(each)));
    }
  }

  /** The quiet line that stands on the cover until there is a session. */
  async readsConnecting(): Promise<void> {
    const words = await this.learner.frame.evaluate(
      () => document.querySelector<HTMLElement>('nrr-cover-action [role="status"]')?.innerText,
    );
    assert.equal(words, 'Connecting…');
    this.told.push(words);
  }

  /** None of these is there to be read now. */
  async readsNothingOf(...words: readonly (string | RegExp)[]): Promise<void> {
    const seen = await this.learner.sees();
    for (const each of words) {
      const stands = typeof each === 'string' ? seen.includes(each) : each.test(seen);
      assert.ok(!stands, `${String(each)} is shown: ${seen}`);
    }
  }

  /** A text to be copied has this in it. */
  async readsToCopy(words: string): Promise<void> {
    const texts = await this.learner.frame.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      const found: string[] = [];
      for (const root of roots) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          if (element instanceof HTMLTextAreaElement) found.push(element.value);
        }
      }
      return found.join('\n');
    });
    assert.ok(texts.includes(words), `${words} is not in: ${texts}`);
    this.told.push(words);
  }

  /** Opens the first step and goes on to the second: one step is done, and not sent yet. */
  async doOneStep(): Promise<void> {
    await this.learner.activate(t.player.start);
    await this.learner.activate(new RegExp(`^${t.nav.next}`));
    await this.reads(t.nav.doneOf(1, 10));
  }

  /** So many steps are done, says the list of the modules. */
  async readsDone(done: number, steps = 10): Promise<void> {
    await this.goTo('modules');
    await this.reads(t.nav.doneOf(done, steps));
  }

  /** Goes to a screen by its address. */
  async goTo(name: string): Promise<void> {
    await this.learner.frame.evaluate(hash => {
      location.hash = `#/${hash}`;
    }, name);
  }

  /** Waits until this is so. */
  async until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    const giveUpMs = performance.now() + patienceMs;
    while (!(await isSo())) {
      assert.ok(performance.now() < giveUpMs, 'it did not come about');
      await setTimeout(20);
    }
  }

  /** Waits until the course has seen once that its server is there. */
  async untilProved(): Promise<void> {
    await this.until(() =>
      this.server.asked(this.#attempt).some(file => file.endsWith('here.txt')),
    );
    // Asked is not answered yet.
    await this.learner.frame.waitForFunction(() =>
      performance
        .getEntriesByType('resource')
        .some(({name, duration}) => name.endsWith('here.txt') && duration > 0),
    );
    await this.learner.frame.evaluate(
      () =>
        new Promise<void>(resolve => {
          requestAnimationFrame(() => {
            window.setTimeout(resolve, 0);
          });
        }),
    );
  }

  /** What the course keeps in this browser, by the names of the entries. */
  keptOnDevice(): Promise<readonly string[]> {
    return this.learner.frame.evaluate(() => Object.keys(localStorage));
  }

  /** Every call but the questions about errors, with the moment it began, on the browser's clock. */
  calls(): Promise<readonly TimedCall[]> {
    return this.learner.page.evaluate(() => [
      ...(window as unknown as {timedCalls: readonly TimedCall[]}).timedCalls,
    ]);
  }

  /** From now on the page notes when it has painted these words. */
  async watchFor(words: string): Promise<void> {
    await this.learner.frame.evaluate(wanted => {
      (window as unknown as {watchFor(words: string): void}).watchFor(wanted);
    }, words);
  }

  /** When it had, on the browser's clock. */
  async seenAt(): Promise<number> {
    return this.learner.frame.evaluate(
      () => (window as unknown as {seenAt?: number}).seenAt ?? NaN,
    );
  }

  /** What the course's page was seen to do since it was opened. */
  watched(): Promise<Watched> {
    return this.learner.frame.evaluate(() => ({
      ...(window as unknown as {watched: Watched}).watched,
    }));
  }

  /** What went wrong on any page so far. */
  get trouble(): readonly string[] {
    return this.#plays.flatMap(({trouble}) => trouble);
  }
}
