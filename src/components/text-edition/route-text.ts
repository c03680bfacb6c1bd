import {html, nothing, type TemplateResult} from 'lit';
import {routeIn, type RouteBuilder, type RouteCase} from '../../course/route-builder.js';
import {t} from '../../i18n/text-edition.js';
import {entryOf, offersIn, whyAt} from '../route-activity/route-names.js';
import {sideStopsOf} from '../route-map/route-stops.js';
import {isReview, type Edition} from './edition.js';
import {idMark} from './parts.js';
import {prose} from './prose.js';

/** For each case who hears, in order, in the reader's own region, and why. */
export function routeText(activity: RouteBuilder, edition: Edition): TemplateResult {
  const {name, region} = edition;
  const built = routeIn(activity, region);
  const {intro, cases, closing} = built;
  return html`<p>${prose(intro, name)}</p>
    ${
      isReview(edition)
        ? html`<p><b>${t.edition.route.services}</b></p>
            <ul>
              ${offersIn(built, region).map(offer => html`<li>${offer.name}</li>`)}
            </ul>`
        : nothing
    }
    <ol class="cases">
      ${cases.map(each => html`<li>${caseText(each, built, edition)}</li>`)}
    </ol>
    <p>${prose(closing, name)}</p>`;
}

function caseText(each: RouteCase, built: RouteBuilder, edition: Edition): TemplateResult {
  const {name, region, school} = edition;
  const offers = offersIn(built, region);
  const entry = entryOf(each, region);
  const sides = entry ? sideStopsOf(entry, region, school) : [];
  return html`<p><b>${prose(each.text, name)}</b> ${idMark(each.id, edition)}</p>
    <p>${t.edition.route.who}:</p>
    <ol>
      ${each.answers.map(
        (answer, place) =>
          html`<li>
            <b>${offers.find(({id}) => id === answer)?.name}.</b> ${whyAt(each, place, region)}
          </li>`,
      )}
    </ol>
    ${
      sides.length > 0
        ? html`<p>${t.edition.route.also} ${sides.map(stop => stop.name).join(', ')}</p>`
        : nothing
    }
    ${entry?.note ? html`<p>${entry.note}</p>` : nothing}
    <p class="why">${prose(each.why, name)}</p>`;
}
