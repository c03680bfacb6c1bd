import {html, nothing, type TemplateResult} from 'lit';
import type {Contact, RegionWords, RouteEntry} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t as routes} from '../../i18n/route.js';
import {t} from '../../i18n/text-edition.js';
import {evidenceLine} from '../route-map/evidence-line.js';
import {sideStopsOf, stopsOf} from '../route-map/route-stops.js';
import {checkedLine, isOld} from '../safeguarding-card/checked.js';
import {contactWays} from '../safeguarding-card/contact-ways.js';
import type {Edition} from './edition.js';

/** The region's routes, its law at awareness level, and what it calls people. */
export function lawText(edition: Edition): TemplateResult {
  const {law = [], route = [], words} = edition.region;
  const {page} = routes.route;
  return html`<p class="coming"><b>${page.notAdvice}</b> ${page.policy}</p>
    ${draft(edition)}
    ${
      route.length > 0
        ? html`<h3>${page.routes}</h3>
            ${route.map(entry => routeEntry(entry, edition))}`
        : nothing
    }
    ${
      law.length > 0
        ? html`<h3>${page.law}</h3>
            ${law.map(
              entry =>
                html`<h4>${entry.title}</h4>
                  <p>${entry.text}</p>
                  ${evidenceLine(entry, routes.route.checkLocally, edition.now)}`,
            )}`
        : nothing
    }
    ${words ? peopleWords(words, edition) : nothing}`;
}

function draft({region}: Edition) {
  const owed = card.card.reviewsOwed(region);
  return owed ? html`<p class="coming">${routes.route.page.draft(owed)}</p>` : nothing;
}

function routeEntry(entry: RouteEntry, {region, school, now}: Edition): TemplateResult {
  const sides = sideStopsOf(entry, region, school);
  return html`<h4>${entry.when}</h4>
    <ol>
      ${stopsOf(entry, region, school).map(
        ({name, about, confirm}) =>
          html`<li>
            <b>${name}</b> <span class="small soft">${about}</span>
            ${confirm ? html`<b class="small">${routes.route.confirmNumber}</b>` : nothing}
          </li>`,
      )}
    </ol>
    ${
      sides.length > 0
        ? html`<p>${routes.route.also} ${sides.map(({name}) => name).join(', ')}</p>`
        : nothing
    }
    ${entry.note ? html`<p>${entry.note}</p>` : nothing}
    ${evidenceLine(entry, routes.route.confirmRoute, now)}`;
}

function peopleWords({lead, principal, family, familyLanguage}: RegionWords, {now}: Edition) {
  const {page} = routes.route;
  return html`<h3>${page.words}</h3>
    <dl>
      <dt>${page.lead}</dt>
      <dd>
        ${routes.route.own.lead(lead.text)}. ${lead.note}
        ${evidenceLine(lead, routes.route.checkLocally, now)}
      </dd>
      <dt>${page.principal}</dt>
      <dd>${principal}</dd>
      <dt>${page.family}</dt>
      <dd lang=${familyLanguage ?? nothing}>${family}</dd>
    </dl>`;
}

/**
 * Who helps, with numbers and when they were last checked: as on the card, all in sight.
 *
 * @param people The school's own.
 */
export function helpText(edition: Edition, people: unknown): TemplateResult {
  const {region} = edition;
  const words = t.edition.region;
  const {page} = routes.route;
  const urgent = region.contacts.filter(({emergency}) => emergency);
  const others = region.contacts.filter(({emergency}) => !emergency);
  const audience = (who: Contact['audience'][number]) =>
    others.filter(contact => contact.audience.includes(who));
  return html`<p>${words.helpIntro}</p>
    ${draft(edition)} ${contacts(card.card.emergency, '', urgent, edition)} ${people}
    ${contacts(card.card.student, card.card.studentIntro, audience('student'), edition)}
    ${contacts(card.card.staff, card.card.staffIntro, audience('staff'), edition)}
    ${contacts(page.own, page.ownIntro, audience('own-behaviour'), edition)}`;
}

function contacts(title: string, intro: string, listed: readonly Contact[], {now}: Edition) {
  if (listed.length === 0) return nothing;
  return html`<h3>${title}</h3>
    ${intro ? html`<p>${intro}</p>` : nothing}
    <ul class="entries">
      ${listed.map(contact => contactText(contact, now))}
    </ul>`;
}

function contactText(contact: Contact, now: Date) {
  const {name, when, ways, hours, seen, rung, confidence} = contact;
  const {seenAndRung, seenOnly, date, stale, confirm} = card.card;
  const dated = rung ? seenAndRung(date(seen), date(rung)) : seenOnly(date(seen));
  return html`<li class="entry">
    <h4>${name}</h4>
    <p>${when}</p>
    ${contactWays(ways)}
    <p class="small">${hours}</p>
    <p class="small soft">
      ${checkedLine(contact, dated)} ${isOld(contact, now) ? html`<b>${stale}</b>` : nothing}
      ${confidence === 'confirm' ? html`<b>${confirm}</b>` : nothing}
    </p>
  </li>`;
}
