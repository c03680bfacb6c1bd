import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Region, RouteEntry} from '../../course/region.js';
import {t} from '../../i18n/route.js';
import {contactWays} from '../safeguarding-card/contact-ways.js';
import type {School} from '../school.js';
import {evidenceLine} from './evidence-line.js';
import {sideStopsOf, stopsOf, type Stop} from './route-stops.js';

/** Whose route it is, and when it is read. */
export interface RouteReader {
  readonly region: Region;
  readonly school: School;
  readonly now: Date;
}

/**
 * One route of a region as a line with its stops, drawn beside an ordered list that says the same, and what it
 * rests on. Needs `routeStyles`.
 */
export function routeLine(entry: RouteEntry, {region, school, now}: RouteReader): TemplateResult {
  const stops = stopsOf(entry, region, school);
  const sides = sideStopsOf(entry, region, school);
  return html`<ol class="stops">
      ${stops.map((stop, index) => html`<li class="stop">${track(index, stops.length)} ${words(stop)}</li>`)}
    </ol>
    ${
      sides.length
        ? html`<p class="sides">${t.route.also} ${sides.map(({name}) => name).join(', ')}</p>`
        : nothing
    }
    ${entry.note ? html`<p class="bear">${entry.note}</p>` : nothing}
    ${evidenceLine(entry, t.route.confirmRoute, now)}`;
}

function words({name, about, ways, confirm, isEmergency}: Stop) {
  return html`<div>
    <b class=${isEmergency ? 'urgent' : nothing}>${name}</b>
    ${about ? html`<span class="small soft">${about}</span>` : nothing}
    ${ways.length ? contactWays(ways.slice(0, 1)) : nothing}
    ${confirm ? html`<b class="small soft">${t.route.confirmNumber}</b>` : nothing}
  </div>`;
}

/**
 * The piece of the line beside one stop. It grows with the words beside it, at any size of text; the circle
 * and its number stay what they are.
 */
function track(index: number, count: number) {
  return html`<svg class="track" aria-hidden="true">
    ${index > 0 ? svg`<line x1="50%" x2="50%" y1="0" y2="1.25rem" />` : nothing}
    ${index < count - 1 ? svg`<line x1="50%" x2="50%" y1="1.25rem" y2="100%" />` : nothing}
    <circle class=${index === 0 ? 'first' : nothing} cx="50%" cy="1.25rem" r="0.875rem" />
    <text class=${index === 0 ? 'first' : nothing} x="50%" y="1.25rem" dy="0.35em">
      ${index + 1}
    </text>
  </svg>`;
}
