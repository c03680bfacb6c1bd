import type {LitElement, ReactiveController} from 'lit';
import type {Response} from '../../course/attempt.js';
import type {Activity} from '../../course/course.js';
import {fieldsOf} from '../../course/fields.js';
import {judge, type FieldResult, type Judgement} from '../../course/judge.js';
import {t} from '../../i18n/activity.js';
import {AnnounceEvent} from '../announce.js';
import {AnswerEvent, CheckEvent, FinishEvent, RetryEvent} from '../answer-events.js';
import {FocusAfter} from '../focus-after.js';

/** At the third time of asking the answers are shown. */
const checksThatShow = 3;

/** An activity whose fields are all picked from options. */
export interface RoundsHost extends LitElement {
  readonly activity: Activity;
  readonly response: Response;
  /** How often the learner asked to see how they did since the last fresh start. */
  readonly checks: number;
  readonly done: boolean;
}

/**
 * The rounds of an activity that is checked as a whole: after a check the right answers stay, the others
 * are tried again, and after two checks the answers may be shown. The host renders by what it says, and
 * fires its events.
 */
export class Rounds implements ReactiveController {
  readonly focus: FocusAfter;
  readonly #host: RoundsHost;
  readonly #control: string;
  /** What the last judgement was made of. */
  #seen: {readonly id: string; readonly checks: number} | undefined;
  #judged: Judgement | undefined;
  /** The answers that were judged. */
  #asked: Response = {};
  /** The wrong ones of the last check are being tried again. */
  #again = false;
  #lacks = false;

  /** @param control What takes an answer: a selector in the host's root. The first has the focus when a round begins. */
  constructor(host: RoundsHost, control: string) {
    this.#host = host;
    this.#control = control;
    this.focus = new FocusAfter(host);
    host.addController(this);
  }

  hostUpdate() {
    const {activity, checks} = this.#host;
    if (this.#seen?.id === activity.id && this.#seen.checks === checks) return;
    this.#seen = {id: activity.id, checks};
    this.#judged = checks > 0 ? this.#judge() : undefined;
    this.#asked = this.#host.response;
    this.#again = false;
  }

  /** How the answers of the last check were. A changed answer is not judged before the next one. */
  get judged(): Judgement | undefined {
    return this.#judged;
  }

  /** Everything is right, or the answers are shown. */
  get isOver(): boolean {
    const judged = this.#judged;
    return (
      judged !== undefined &&
      (this.#host.checks >= checksThatShow || judged.correct === judged.total)
    );
  }

  /** How a field was answered at the last check. */
  resultOf(id: string): FieldResult | undefined {
    return this.#judged?.results[id];
  }

  /** What a field's answer was at the last check, also when it has been taken back since. */
  askedOf(id: string): string | undefined {
    return this.#asked[id];
  }

  /** Whether a field was wrong and waits to be tried again. */
  isWaiting(id: string): boolean {
    return !this.#again && this.resultOf(id) === 'wrong';
  }

  /** Whether some field waits to be tried again. */
  get isPaused(): boolean {
    return fieldsOf(this.#host.activity).some(({id}) => this.isWaiting(id));
  }

  /** Whether the answers may be shown now. */
  get mayShow(): boolean {
    return !this.isOver && this.#host.checks === checksThatShow - 1;
  }

  /** Whether an answer stands as it is: right, shown, or waiting to be tried again. */
  isSettled(id: string): boolean {
    return this.resultOf(id) === 'right' || this.isOver || this.isWaiting(id);
  }

  answer(fieldId: string, optionId: string | null): void {
    this.#lacks = false;
    this.#host.dispatchEvent(new AnswerEvent(fieldId, optionId));
  }

  /** Asks how it is. Before anything new is answered it would spend a check on nothing. */
  check(): void {
    const open = fieldsOf(this.#host.activity).filter(({id}) => !this.isSettled(id));
    this.#lacks = open.every(({id}) => this.#host.response[id] === undefined);
    if (!this.#lacks) {
      this.ask();
      return;
    }
    this.focus.move(this.#control);
    this.#host.dispatchEvent(new AnnounceEvent(t.activity.rounds.lacks));
  }

  /** A check was asked for before anything new was answered. */
  get lacks(): boolean {
    return this.#lacks;
  }

  /** Asks how it is, or to see the answers. */
  ask(): void {
    const {checks, done} = this.#host;
    const {correct, total} = this.#judge();
    this.focus.move('#result', () => this.#host.checks > checks);
    this.#host.dispatchEvent(new CheckEvent());
    const over = correct === total || checks + 1 >= checksThatShow;
    if (over && !done) this.#host.dispatchEvent(new FinishEvent());
  }

  /** Takes the wrong answers back; the right ones stay. */
  tryAgain(): void {
    const wrong = fieldsOf(this.#host.activity).filter(({id}) => this.isWaiting(id));
    this.#again = true;
    for (const {id} of wrong) this.answer(id, null);
    this.focus.move(this.#control);
  }

  restart(): void {
    this.focus.move(this.#control, () => this.#host.checks === 0);
    this.#host.dispatchEvent(new RetryEvent());
  }

  #judge(): Judgement {
    return judge(fieldsOf(this.#host.activity), this.#host.response);
  }
}
