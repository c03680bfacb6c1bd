import {html, nothing} from 'lit';
import {stopsOf} from '../../components/route-map/route-stops.js';
import type {SortBin} from '../../course/practice.js';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop.js';
import type {Deck} from '../deck.js';
import type {Frame} from '../frames.js';

type Of<Kind extends Frame['kind']> = Extract<Frame, {kind: Kind}>;

/** What a sort is about, and its bins with what belongs in each. */
export function binsFrame({intro, bins}: Of<'bins'>, {name}: Deck) {
  return html`<p class="question">${say(intro, name)}</p>
    <dl class="bins">
      ${bins.map(
        bin =>
          html`<div>
            <dt><span class="key">${bin.id.toUpperCase()}</span> ${bin.name}</dt>
            <dd>${say(bin.meaning, name)}</dd>
          </div>`,
      )}
    </dl>`;
}

/** One card, large, with the bins below; once told, its bin and why. */
export function cardFrame({card, sort, told}: Of<'card'>, {name}: Deck) {
  return html`<p class="card-text">${say(card.text, name)}</p>
    <div class="why">${told ? html`<p>${say(card.why, name)}</p>` : nothing}</div>
    <ul class="bin-row">
      ${sort.bins.map(bin => binChip(bin, told ? bin.id === card.answer : undefined))}
    </ul>`;
}

/** @param right Whether the card belongs there; undefined before that is told. */
function binChip({id, name}: SortBin, right: boolean | undefined) {
  const look = right === undefined ? '' : right ? 'right' : 'other';
  return html`<li class=${look}><span class="key">${id.toUpperCase()}</span> ${name}</li>`;
}

/** A case; then who hears in which order, by the school's own names; then why. */
export function caseFrame({of, told}: Of<'case'>, {name, region, school}: Deck) {
  const entry = region.route?.find(({id}) => id === of.situation);
  const stops = entry ? stopsOf(entry, region, school) : [];
  const order = html`<ol class="order-row">
    ${stops.map((stop, at) => html`<li><span class="key">${at + 1}</span> ${stop.name}</li>`)}
  </ol>`;
  if (told === 2)
    return html`${order}
      <p class="why">${say(of.why, name)}</p>`;
  return html`<p class=${told ? 'card-text brief' : 'card-text'}>${say(of.text, name)}</p>
    ${told ? order : html`<p class="question">${t.workshop.slide.whoHears}</p>`}`;
}

/** All steps in another order first; then one after the other in its place, the last one with why. */
export function orderFrame({steps, placed}: Of<'order'>, {name}: Deck) {
  if (placed === 0) {
    const mixed = [...steps].sort((a, b) => a.id.localeCompare(b.id));
    return html`<p class="question">${t.workshop.slide.order}</p>
      <ul class="order-list">
        ${mixed.map(({text}) => html`<li>${say(text, name)}</li>`)}
      </ul>`;
  }
  const last = steps[placed - 1];
  return html`<ol class="order-list">
      ${steps
        .slice(0, placed)
        .map(
          ({text}, at) =>
            html`<li class=${at === placed - 1 ? 'now' : ''}>
              <span class="key">${at + 1}</span> <span>${say(text, name)}</span>
            </li>`,
        )}
    </ol>
    <div class="why">${last ? html`<p>${say(last.why, name)}</p>` : nothing}</div>`;
}

/** A line, and once told the better one, or what belongs to it. */
export function betterFrame({text, better, why}: Of<'better'>, {name}: Deck) {
  if (better === undefined) return html`<p class="card-text">${say(text, name)}</p>`;
  return html`<p class="card-text before">${say(text, name)}</p>
    <p class="card-text better">${say(better, name)}</p>
    <div class="why">${why === undefined ? nothing : html`<p>${say(why, name)}</p>`}</div>`;
}
