import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Response} from '../../course/attempt.js';
import type {Region} from '../../course/region.js';
import {routePlace, type RouteBuilder, type RouteCase} from '../../course/route-builder.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import '../route-card/route-card.js';
import {routeLine} from '../route-map/route-line.js';
import {routeStyles} from '../route-map/route.styles.js';
import {roundButtons, roundFeedback, roundResult} from '../rounds/rounds-parts.js';
import {Rounds} from '../rounds/rounds.js';
import type {School} from '../school.js';
import {placeRow} from './place-row.js';
import {styles} from './route-activity.styles.js';
import {entryOf, hintFor, offersIn, whyAt, type Offer} from './route-names.js';

/**
 * Builds, for each case, who hears first, second and third, from the region's own services, by native selects.
 * After a check the right places stay, the others get a hint and are tried again, and after two checks the
 * answers may be shown. It ends with the region's own route for each case, and a card to print.
 *
 * @fires {AnswerEvent} nrr-answer - A place was filled, or a wrong one is taken back.
 * @fires {CheckEvent} nrr-check - The learner asked how they did, or to see the answers.
 * @fires {RetryEvent} nrr-retry - The learner wants to start again.
 * @fires {FinishEvent} nrr-finish - Everything was right, or the answers were shown.
 */
@customElement('nrr-route-activity')
export class NrrRouteActivity extends LitElement {
  static override styles = [base, activityStyles, routeStyles, styles];

  /** As it is in the region: `routeIn`. */
  @property({attribute: false}) activity!: RouteBuilder;
  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  /** Tells which entries have become old. */
  @property({attribute: false}) now = new Date();
  /** Place's letter → service's letter. */
  @property({attribute: false}) response: Response = {};
  /** How often the learner asked to see how they did since the last fresh start. */
  @property({type: Number}) checks = 0;
  /** Whether the step counts as done. */
  @property({type: Boolean}) done = false;
  @property({attribute: false}) name: NameOf = role => role;

  readonly #rounds: Rounds = new Rounds(this, 'select');

  override render() {
    const {activity, region, school, now} = this;
    const offers = offersIn(activity, region);
    const over = this.#rounds.isOver;
    return html`
      <div class="intro">${say(activity.intro, this.name)}</div>
      ${roundResult(this.#rounds)}
      <ol>
        ${activity.cases.map((each, index) => this.#renderCase(each, index + 1, offers))}
      </ol>
      ${
        over
          ? html`<div class="intro">${say(activity.closing, this.name)}</div>
              <nrr-route-card .region=${region} .school=${school} .now=${now}></nrr-route-card>`
          : nothing
      }
      ${roundButtons(this.#rounds, t.route.build.check)}
    `;
  }

  #renderCase(each: RouteCase, number: number, offers: readonly Offer[]) {
    const text = html`<span class="number">${number}</span>
      <span>${say(each.text, this.name)}</span>`;
    const places = html`<ol class="places">
      ${each.answers.map((_, place) => this.#renderPlace(each, place, offers))}
    </ol>`;
    if (!this.#rounds.isOver) {
      return html`<li class="case">
        <fieldset>
          <legend class="about">${text}</legend>
          ${places}
        </fieldset>
      </li>`;
    }
    return html`<li class="case">
      <h3 class="about">${text}</h3>
      ${places}
      <p class="why">${say(each.why, this.name)}</p>
      ${this.#renderOwn(each)}
    </li>`;
  }

  #renderPlace(each: RouteCase, place: number, offers: readonly Offer[]) {
    const {activity, region} = this;
    const id = routePlace(each.id, place);
    return placeRow({
      id,
      place,
      offers,
      picked: this.response[id],
      settled: this.#rounds.isSettled(id),
      say: roundFeedback(this.#rounds, id, {
        why: whyAt(each, place, region),
        answer: offers.find(offer => offer.id === each.answers[place])?.name,
        hint: picked => hintFor({activity, region, each, place, picked}),
      }),
      pick: optionId => {
        this.#rounds.answer(id, optionId);
      },
    });
  }

  /** The region's route, with the names and numbers that the learner will need. */
  #renderOwn(each: RouteCase) {
    const entry = entryOf(each, this.region);
    if (!entry) return nothing;
    return html`<div class="own">
      <h4>${t.route.build.inRegion(this.region.name)}</h4>
      ${routeLine(entry, this)}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-route-activity': NrrRouteActivity;
  }
}
