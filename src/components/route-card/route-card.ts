import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Printer} from 'lucide';
import type {Region} from '../../course/region.js';
import {t} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';
import {printAlone} from '../print-alone.js';
import type {School} from '../school.js';
import './route-paper.js';

/** Offers the card for the wall, and prints it alone. */
@customElement('nrr-route-card')
export class NrrRouteCard extends LitElement {
  static override styles = [
    base,
    css`
      section {
        padding: var(--space-4) var(--space-5) var(--space-5);
        border: 1px solid var(--line-strong);
        border-radius: var(--radius);
        background: var(--surface);
      }
    `,
  ];

  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  @property({attribute: false}) now = new Date();

  override render() {
    const {heading, intro, print} = t.route.card;
    return html`<section aria-labelledby="card">
      <h2 id="card">${heading}</h2>
      <p>${intro}</p>
      <button type="button" @click=${this.#print}>${icon(Printer)} ${print}</button>
    </section>`;
  }

  readonly #print = async () => {
    const {region, school, now} = this;
    const paper = Object.assign(document.createElement('nrr-route-paper'), {region, school, now});
    printAlone(paper, () => undefined);
    await paper.updateComplete;
    window.print();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-route-card': NrrRouteCard;
  }
}
