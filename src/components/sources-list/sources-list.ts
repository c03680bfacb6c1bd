import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {Source} from '../../course/course.js';
import type {Evidence} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/find.js';
import {base} from '../../styles/base.styles.js';
import {goTo} from '../focus.js';

/** A source, and ways to where it is cited. */
export interface ListedSource extends Omit<Source, 'id'> {
  readonly steps: readonly {readonly title: string; readonly href: string}[];
  /** The names of terms whose meaning rests on it. */
  readonly terms: readonly string[];
}

/** What a region's contacts, law and route were taken from. */
export interface RegionSources {
  readonly name: string;
  readonly pages: readonly Pick<Evidence, 'source' | 'sourceDate' | 'seen'>[];
}

/** Every source of the course, with where it is cited; then the pages behind the region's contacts and law. */
@customElement('nrr-sources-list')
export class NrrSourcesList extends LitElement {
  static override styles = [
    base,
    css`
      section {
        max-width: var(--measure);
        padding: var(--space-5) 0;
      }
      h2 {
        margin-top: var(--space-6);
      }
      ul {
        padding: 0;
        list-style: '';
      }
      li {
        padding: var(--space-3) 0;
        border-top: 1px solid var(--line);
        overflow-wrap: break-word;
      }
      .address {
        display: block;
        overflow-wrap: anywhere;
        -webkit-user-select: all;
        user-select: all;
      }
      li a {
        display: inline-block;
        min-width: 2.75rem;
        min-height: 2.75rem;
        padding-block: var(--space-2);
      }
    `,
  ];

  @property({attribute: false}) sources: readonly ListedSource[] = [];
  @property({attribute: false}) region?: RegionSources;

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const words = t.find.sources;
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${words.title}</h1>
      <p>${words.intro}</p>
      <p class="soft">${words.count(this.sources.length)}</p>
      <ul>
        ${this.sources.map(source => this.#source(source))}
      </ul>
      ${this.region ? this.#region(this.region) : nothing}
    </section>`;
  }

  #source({title, publisher, year, address, steps, terms}: ListedSource) {
    const {citedIn, inGlossary} = t.find.sources;
    const ways = [
      ...steps.map(step => html`<a href=${step.href}>${step.title}</a>`),
      ...(terms.length > 0 ? [inGlossary(terms.join(', '))] : []),
    ];
    return html`<li>
      <cite>${title}</cite>, ${publisher}, ${year}.
      <span class="address small soft">${address}</span>
      <span class="small"
        >${citedIn} ${ways.map((way, i) => html`${i > 0 ? ', ' : ''}${way}`)}</span
      >
    </li>`;
  }

  #region({name, pages}: RegionSources) {
    const words = t.find.sources;
    return html`<h2>${words.regionTitle(name)}</h2>
      <p>${words.regionIntro}</p>
      <ul>
        ${pages.map(
          ({source, sourceDate, seen}) =>
            html`<li>
              <cite>${source.title}</cite>${
                sourceDate ? `, ${words.dated(card.card.date(sourceDate))}` : ''
              },
              ${words.seen(card.card.date(seen))}.
              <span class="address small soft">${source.address}</span>
            </li>`,
        )}
      </ul>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-sources-list': NrrSourcesList;
  }
}
