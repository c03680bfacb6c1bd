import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {Sort, SortBin, SortCard} from '../../course/practice.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {paperStyles} from '../paper.styles.js';
import {pickRow} from '../rounds/pick-row.js';
import {pickRowStyles} from '../rounds/pick-row.styles.js';
import {roundButtons, roundFeedback, roundResult} from '../rounds/rounds-parts.js';
import {Rounds} from '../rounds/rounds.js';
import {styles} from './sort-activity.styles.js';

/**
 * Puts each card into one of the bins, by a group of radios a card. What is said to a wrong bin is that
 * bin's own, since waiting may cost more than a false alarm; a right one says what would change it. In the
 * end the cards are shown bin by bin.
 *
 * @fires {AnswerEvent} nrr-answer - The learner put a card into a bin, or takes a wrong answer back.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - Everything was right, or the answers were shown.
 */
@customElement('nrr-sort')
export class NrrSort extends LitElement {
  static override styles = [base, activityStyles, pickRowStyles, styles, paperStyles];

  @property({attribute: false}) activity!: Sort;
  /** Card's letter → bin's letter. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #rounds: Rounds = new Rounds(this, 'input');

  override render() {
    const {intro, bins, cards, closing} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${roundResult(this.#rounds)}
      <dl class="bins">${bins.map(bin => this.#renderBin(bin))}</dl>
      <ol>
        ${cards.map((card, index) => this.#renderCard(card, index + 1))}
      </ol>
      ${
        this.#rounds.isOver
          ? html`${this.#renderBoard()}
              <div class="intro">${say(closing, this.name)}</div>`
          : nothing
      }
      ${roundButtons(this.#rounds, t.activity.sort.check)}
    `;
  }

  #renderBin({name, meaning}: SortBin) {
    return html`<dt>${name}</dt>
      <dd>${say(meaning, this.name)}</dd>`;
  }

  #renderCard(card: SortCard, number: number) {
    return pickRow({
      id: card.id,
      number,
      text: say(card.text, this.name),
      options: this.activity.bins.map(({id, name}) => ({id, text: name})),
      picked: this.response[card.id],
      settled: this.#rounds.isSettled(card.id),
      yours: t.activity.rounds.yours,
      say: this.#renderFeedback(card),
      pick: bin => this.#rounds.answer(card.id, bin),
    });
  }

  #renderFeedback(card: SortCard) {
    return roundFeedback(this.#rounds, card.id, {
      why: this.#why(card),
      answer: this.#nameOf(card.answer),
      hint: picked => say(card.hints[picked] ?? '', this.name),
    });
  }

  #why({why, change}: SortCard) {
    if (change === undefined) return say(why, this.name);
    return html`${say(why, this.name)}
      <p><b class="answer">${t.activity.sort.change}</b> ${say(change, this.name)}</p>`;
  }

  /** The cards in their right places: a view of what has been said, so it is opened only when wanted. */
  #renderBoard() {
    const {bins, cards} = this.activity;
    return html`<details class="board">
      <summary>${t.activity.sort.board}</summary>
      <div class="columns">
        ${bins.map(
          bin =>
            html`<div>
              <h3>${bin.name}</h3>
              <ul class="plain">
                ${cards
                  .filter(({answer}) => answer === bin.id)
                  .map(({text}) => html`<li>${say(text, this.name)}</li>`)}
              </ul>
            </div>`,
        )}
      </div>
    </details>`;
  }

  #nameOf(id: string) {
    return this.activity.bins.find(bin => bin.id === id)?.name ?? '';
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-sort': NrrSort;
  }
}
