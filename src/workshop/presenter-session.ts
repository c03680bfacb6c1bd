import type {HandsSlide, Slide} from '../course/workshop.js';
import {agendaOf, type Agenda, type PlannedSlide} from './agenda.js';
import type {Deck} from './deck.js';
import {stepsOf} from './frames.js';
import {commandOf, isSign, keyIn, type Command, type Key} from './keys.js';
import {PresenterLink, type OtherWindow, type OwnWindow} from './link.js';
import {
  addHand,
  back,
  blank,
  forward,
  goTo,
  handsAsCsv,
  showHands,
  toggleClock,
  turnHands,
  type Run,
} from './run.js';
import {readView, type Display, type View} from './view.js';

/** What a presenter needs of the world around it. */
export interface PresenterWorld {
  readonly own: OwnWindow;
  /** Opens the projector's window; null where the browser bars it. */
  readonly open: () => OtherWindow | null;
  /** Keeps the view for a reload of this page. */
  readonly keep: (view: View) => void;
  /** Milliseconds of a clock that a reload does not set back. */
  readonly now: () => number;
}

/** One workshop as its presenter runs it: where it is, and the projector that follows. Says `change`. */
export class PresenterSession extends EventTarget {
  readonly deck: Deck;
  readonly #world: PresenterWorld;
  readonly #link: PresenterLink;
  #view: View;
  #agenda: Agenda;
  #steps: readonly number[];
  #signs = true;

  /** @throws RangeError where the view's choice cannot be run. */
  constructor(deck: Deck, view: View, token: string, world: PresenterWorld) {
    super();
    this.deck = deck;
    this.#world = world;
    this.#view = view;
    this.#agenda = agendaOf(deck.workshop, view.choice);
    this.#steps = stepsOf(this.#agenda.slides, deck);
    this.#link = new PresenterLink(world.own, token, {
      open: world.open,
      found: seen => {
        this.#found(seen);
      },
      pressed: key => {
        const command = this.asked(keyIn(key));
        if (command) this.do(command);
      },
    });
  }

  get view(): View {
    return this.#view;
  }

  get agenda(): Agenda {
    return this.#agenda;
  }

  /** How many steps each slide has. */
  get steps(): readonly number[] {
    return this.#steps;
  }

  /** The slide that is shown, with its place in the plan. */
  get here(): PlannedSlide | undefined {
    return this.#agenda.slides[this.#view.run.at];
  }

  get slide(): Slide | undefined {
    return this.here?.slide;
  }

  get connected(): boolean {
    return this.#link.connected;
  }

  get now(): number {
    return this.#world.now();
  }

  /** Whether letters, digits and other signs are keys; arrows always are. */
  get signs(): boolean {
    return this.#signs;
  }

  useSigns(signs: boolean): void {
    this.#signs = signs;
    this.dispatchEvent(new Event('change'));
  }

  /** What a key asks for, here or at the projector. */
  asked(key: Key): Command | undefined {
    return this.#signs || !isSign(key) ? commandOf(key) : undefined;
  }

  /** @returns Whether the projector's window is there. */
  openProjector(): boolean {
    const isThere = this.#link.open();
    this.dispatchEvent(new Event('change'));
    return isThere;
  }

  /** Does what a key or its button asks for; the notes are of the presenter's page alone. */
  do(command: Command): void {
    const {run} = this.#view;
    if (command.do === 'hand') this.#hand(command.option, command.step);
    else if (command.do !== 'notes') this.#go(this.#after(command.do, run));
  }

  goTo(at: number): void {
    this.#go(goTo(this.#view.run, at, this.#agenda));
  }

  turnHands(): void {
    this.#withHands(({id, options}, run) => turnHands(run, id, options.length));
  }

  showHands(): void {
    this.#withHands(({id, options}, run) => showHands(run, id, options.length));
  }

  setDisplay(display: Display): void {
    this.#set({...this.#view, display});
  }

  /** All counts, with the questions and answers as plain words. */
  csv(plain: (slide: HandsSlide) => {question: string; options: readonly string[]}): string {
    const asked = this.#agenda.slides.flatMap(({slide}) =>
      slide.layout === 'hands' ? [{id: slide.id, ...plain(slide)}] : [],
    );
    return handsAsCsv(this.#view.run, asked);
  }

  /** Wipes what was counted, on the projector too, and hears no more. */
  end(): void {
    this.#go({...this.#view.run, hands: {}});
    this.stop();
  }

  /** Hears no more; what the projector shows stays. */
  stop(): void {
    this.#link.end();
  }

  #after(what: Exclude<Command['do'], 'hand' | 'notes'>, run: Run): Run {
    switch (what) {
      case 'next':
        return forward(run, this.#steps, this.now);
      case 'back':
        return back(run, this.#steps);
      case 'skip':
        return goTo(run, run.at + 1, this.#agenda);
      case 'blank':
        return blank(run);
      case 'clock':
        return toggleClock(run, this.now);
    }
  }

  /** Nothing was done since this page was loaded: a projector that knows more is believed. */
  #found(seen: unknown): void {
    const known = readView(seen);
    if (known) this.#set(known);
    else this.#link.show(this.#view);
  }

  #hand(option: number, step: 1 | -1): void {
    this.#withHands(({id, options}, run) =>
      option < options.length ? addHand(run, id, option, step, options.length) : run,
    );
  }

  #withHands(change: (slide: HandsSlide, run: Run) => Run): void {
    const {slide} = this;
    if (slide?.layout === 'hands') this.#go(change(slide, this.#view.run));
  }

  #go(run: Run): void {
    this.#set({...this.#view, run});
  }

  #set(view: View): void {
    if (view.choice !== this.#view.choice) {
      this.#agenda = agendaOf(this.deck.workshop, view.choice);
      this.#steps = stepsOf(this.#agenda.slides, this.deck);
    }
    this.#view = view;
    this.#world.keep(view);
    this.#link.show(view);
    this.dispatchEvent(new Event('change'));
  }
}
