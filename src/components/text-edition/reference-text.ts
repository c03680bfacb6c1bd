import {html, nothing, type TemplateResult} from 'lit';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/text-edition.js';
import type {ListedSource} from '../sources-list/sources-list.js';
import {termAnchor, type Edition, type EditionTerm} from './edition.js';

/** All terms with their meanings. */
export function glossaryText({terms}: Edition): TemplateResult {
  return html`<p>${t.edition.region.glossaryIntro}</p>
    <dl>${terms.map(term => termText(term))}</dl>`;
}

function termText({id, term, lang, meaning, more}: EditionTerm): TemplateResult {
  return html`<div id=${termAnchor(id)}>
    <dt lang=${lang ?? nothing}>${term}</dt>
    <dd>
      ${meaning}
      ${more ? html`${t.edition.region.more} <a href=${within(more.href)}>${more.title}</a>` : nothing}
    </dd>
  </div>`;
}

/** Every source with where it is cited, then the pages behind the region's contacts and law. */
export function sourcesText({sources, regionPages}: Edition): TemplateResult {
  const words = t.edition.region;
  return html`<p>${words.sourcesIntro}</p>
    <ul class="listed">
      ${sources.map(source => sourceText(source))}
    </ul>
    <h3>${words.pages(regionPages.name)}</h3>
    <ul class="listed">
      ${regionPages.pages.map(
        ({source, sourceDate, seen}) =>
          html`<li>
            <cite>${source.title}</cite>${
              sourceDate ? `, ${words.dated(card.card.date(sourceDate))}` : ''
            },
            ${words.seen(card.card.date(seen))}.
            <span class="address">${source.address}</span>
          </li>`,
      )}
    </ul>`;
}

function sourceText({title, publisher, year, address, steps, terms}: ListedSource): TemplateResult {
  const {citedIn, inGlossary} = t.edition.region;
  const ways = [
    ...steps.map(step => html`<a href=${within(step.href)}>${step.title}</a>`),
    ...(terms.length > 0 ? [inGlossary(terms.join(', '))] : []),
  ];
  return html`<li>
    <cite>${title}</cite>, ${publisher}, ${year}.
    <span class="address">${address}</span>
    <span class="small"
      >${citedIn} ${ways.map((way, at) => html`${at > 0 ? ', ' : ''}${way}`)}</span
    >
  </li>`;
}

/** The address of a step as its place on this page. */
function within(href: string): string {
  return href.replace('#/', '#');
}
