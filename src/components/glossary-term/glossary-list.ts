import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/find.js';
import {base} from '../../styles/base.styles.js';
import {goTo} from '../focus.js';
import type {Meaning} from './glossary-term.js';

/** All terms of the course with their meanings. */
@customElement('nrr-glossary-list')
export class NrrGlossaryList extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
      dl > div {
        padding: var(--space-3) 0;
        border-top: 1px solid var(--line);
      }
      dt {
        font-weight: 600;
      }
      dd {
        margin: 0;
        overflow-wrap: break-word;
      }
      .source-note {
        color: var(--ink-soft);
      }
      dd a {
        display: inline-block;
        min-height: 2.75rem;
        padding-block: var(--space-2);
      }
    `,
  ];

  @property({attribute: false}) terms: readonly Meaning[] = [];

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${t.find.glossary.title}</h1>
      <p>${t.find.glossary.intro}</p>
      <dl>${this.terms.map(term => this.#term(term))}</dl>
    </section>`;
  }

  #term({term, lang, meaning, more}: Meaning) {
    return html`<div>
      <dt lang=${lang ?? nothing}>${term}</dt>
      <dd>
        ${meaning}${
          more ? html`<br />${card.card.ways.more} <a href=${more.href}>${more.title}</a>` : nothing
        }
      </dd>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-glossary-list': NrrGlossaryList;
  }
}
