import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {Printer} from 'lucide';
import type {Region} from '../../course/region.js';
import {t} from '../../i18n/route.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {icon} from '../icon.js';
import {printDrawn} from '../print-alone.js';
import type {School} from '../school.js';

/**
 * Offers the card for the wall, and prints it alone.
 *
 * @fires {AnnounceEvent} nrr-announce - It could not be fetched.
 */
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
      button + p {
        margin: var(--space-3) 0 0;
      }
    `,
  ];

  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  @property({attribute: false}) now = new Date();

  /** What is printed could not be fetched. */
  @state() private failed = false;

  override render() {
    const {heading, intro, print} = t.route.card;
    return html`<section aria-labelledby="card">
      <h2 id="card">${heading}</h2>
      <p>${intro}</p>
      <button type="button" @click=${this.#print}>${icon(Printer)} ${print}</button>
      ${this.failed ? html`<p>${t.route.card.failed}</p>` : nothing}
    </section>`;
  }

  /** The paper, with what draws codes, is fetched when it is wanted. */
  readonly #print = async () => {
    const {region, school, now} = this;
    const fetched = await Promise.all([import('./fit-paper.js'), import('./route-paper.js')]).catch(
      () => undefined,
    );
    this.failed = !fetched;
    if (!fetched) {
      this.dispatchEvent(new AnnounceEvent(t.route.card.failed));
      return;
    }
    const [{fitPaper}] = fetched;
    const paper = document.createElement('nrr-route-paper');
    await fitPaper(Object.assign(paper, {region, school, now}));
    await printDrawn(paper);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-route-card': NrrRouteCard;
  }
}
