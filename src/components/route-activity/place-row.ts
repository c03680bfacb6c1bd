import {html, nothing, type TemplateResult} from 'lit';
import {t} from '../../i18n/route.js';
import type {Offer} from './route-names.js';

/** One place of a route: a list to pick from, or the answer that stands. */
export interface PlaceRow {
  /** The field's letter. */
  readonly id: string;
  /** Counted from nought. */
  readonly place: number;
  readonly offers: readonly Offer[];
  readonly picked: string | undefined;
  /** The answer stands as words. */
  readonly settled: boolean;
  /** Feedback. */
  readonly say: unknown;
  readonly pick: (optionId: string | null) => void;
}

/** A place as a native select with its label, in the root of the activity. */
export function placeRow(row: PlaceRow): TemplateResult {
  const {id, place, offers, picked, settled, say} = row;
  const offer = offers.find(each => each.id === picked);
  const feedback = html`<div id=${`say-${id}`} class="say">${say}</div>`;
  if (settled) {
    return html`<li class="place">
      <p class="settled">
        <span class="soft">${t.route.build.settled(place)}</span> ${offer?.name}
      </p>
      ${feedback}
    </li>`;
  }
  return html`<li class="place">
    <label for=${id}>${t.route.build.place(place)}</label>
    ${select(row)} ${offer ? html`<p class="echo">${offer.name}</p>` : nothing} ${feedback}
  </li>`;
}

function select({id, offers, picked, pick}: PlaceRow) {
  return html`<select
    id=${id}
    aria-describedby=${`say-${id}`}
    @change=${({currentTarget}: Event) => {
      pick((currentTarget as HTMLSelectElement).value || null);
    }}
  >
    <option value="" .selected=${!offers.some(offer => offer.id === picked)}>
      ${t.route.build.choose}
    </option>
    ${offers.map(
      offer =>
        html`<option value=${offer.id} .selected=${offer.id === picked}>${offer.name}</option>`,
    )}
  </select>`;
}
