import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Region, RegionWords} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {DismissEvent} from '../dismiss-event.js';
import {goTo} from '../focus.js';
import '../route-card/route-card.js';
import {evidenceLine} from '../route-map/evidence-line.js';
import {routeLine} from '../route-map/route-line.js';
import {routeMap} from '../route-map/route-map.js';
import {routeStyles} from '../route-map/route.styles.js';
import {givenBySchool} from '../safeguarding-card/checked.js';
import {contactWays} from '../safeguarding-card/contact-ways.js';
import type {School} from '../school.js';
import {styles} from './region-law.styles.js';

/**
 * A region's routes, its law at awareness level and what it calls people, each with its source. Help for
 * somebody worried about their own behaviour stands last.
 *
 * @fires {DismissEvent} nrr-dismiss - The learner wants back to where they were.
 */
@customElement('nrr-region-law')
export class NrrRegionLaw extends LitElement {
  static override styles = [base, routeStyles, styles];

  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  /** Tells which entries have become old. */
  @property({attribute: false}) now = new Date();

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const {region, school, now} = this;
    const {page} = t.route;
    const owed = card.card.reviewsOwed(region);
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${card.card.lawAndRoutes(region.name)}</h1>
      <p class="note"><b>${page.notAdvice}</b> ${page.policy}</p>
      ${owed ? html`<p class="note">${page.draft(owed)}</p>` : nothing} ${this.#renderRoutes()}
      ${this.#renderLaw()} ${region.words ? this.#renderWords(region.words) : nothing}
      <nrr-route-card .region=${region} .school=${school} .now=${now}></nrr-route-card>
      ${this.#renderOwn()}
      <button type="button" class="primary" @click=${this.#back}>${page.back}</button>
    </section>`;
  }

  #renderRoutes() {
    const {region, school} = this;
    const {route = []} = region;
    if (route.length === 0) return nothing;
    return html`<h2>${t.route.page.routes}</h2>
      ${routeMap(region, school)}
      <p class="small soft">${t.route.map.key}</p>
      ${route.map(
        (entry, index) =>
          html`<h3><span class="number">${index + 1}.</span> ${entry.when}</h3>
            ${routeLine(entry, this)}`,
      )}`;
  }

  #renderLaw() {
    const {law = []} = this.region;
    if (law.length === 0) return nothing;
    return html`<h2>${t.route.page.law}</h2>
      <p><b>${t.route.page.notAdvice}</b></p>
      ${law.map(
        entry =>
          html`<h3>${entry.title}</h3>
            <p>${entry.text}</p>
            ${evidenceLine(entry, t.route.checkLocally, this.now)}`,
      )}`;
  }

  #renderWords({lead, principal, family, familyLanguage}: RegionWords) {
    const {page} = t.route;
    return html`<h2>${page.words}</h2>
      <dl>
        <dt>${page.lead}</dt>
        <dd>
          ${t.route.own.lead(lead.text)}. ${lead.note}
          ${evidenceLine(lead, t.route.checkLocally, this.now)}
        </dd>
        <dt>${page.principal}</dt>
        <dd>${principal}</dd>
        <dt>${page.family}</dt>
        <dd lang=${familyLanguage ?? nothing}>${family}</dd>
      </dl>`;
  }

  #renderOwn() {
    const theirs = this.region.contacts.filter(({audience}) => audience.includes('own-behaviour'));
    if (theirs.length === 0) return nothing;
    return html`<h2>${t.route.page.own}</h2>
      <p>${t.route.page.ownIntro}</p>
      ${theirs.map(
        contact =>
          html`<h3>${contact.name}</h3>
            <p>${contact.when}</p>
            ${contactWays(contact.ways)}
            <p class="small">${contact.hours} ${givenBySchool(contact)}</p>
            ${evidenceLine(contact, t.route.confirmNumber, this.now)}`,
      )}`;
  }

  #back() {
    this.dispatchEvent(new DismissEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-region-law': NrrRegionLaw;
  }
}
