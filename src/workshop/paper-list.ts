import {html, nothing, type TemplateResult} from 'lit';
import {t} from '../i18n/workshop-paper.js';
import type {Agenda} from './agenda.js';
import type {Deck} from './deck.js';
import {stepsOf} from './frames.js';
import {hasLargePrint, pagesOf, papersOf, type Paper} from './paper/papers.js';
import {paperAt, type Asked} from './places.js';

/** For which agenda papers are offered, and in which size. */
export interface Offer extends Asked {
  readonly deck: Deck;
  readonly agenda: Agenda;
}

/** All that can be printed for an agenda, in groups, each with its pages. */
export function paperList(offer: Offer, resize: (event: Event) => void): TemplateResult {
  const {title, hint, large} = t.paper.offer;
  return html`<section class="papers screen" aria-labelledby="papers">
    <div class="papers-head">
      <h2 id="papers">${title}</h2>
      <label class="choice">
        <input type="checkbox" .checked=${offer.large} @change=${resize} /> ${large}
      </label>
    </div>
    <p class="small soft">${hint}</p>
    <div class="groups">
      ${groupsOf(offer).map(([heading, papers]) =>
        papers.length === 0
          ? nothing
          : html`<div>
              <h3>${heading}</h3>
              <ul>
                ${papers.map(paper => item(paper, offer))}
              </ul>
            </div>`,
      )}
    </div>
  </section>`;
}

/** Handouts that the agenda uses stand apart from the others. */
function groupsOf({
  deck,
  agenda,
}: Offer): readonly (readonly [heading: string, papers: readonly Paper[]])[] {
  const {groups} = t.paper.offer;
  const papers = papersOf(deck.workshop);
  const used = new Set(agenda.parts.flatMap(({part}) => part.handouts));
  const of = (...kinds: readonly Paper['kind'][]) =>
    papers.filter(({kind}) => kinds.includes(kind));
  const handouts = of('handout');
  return [
    [groups.run, of('guide', 'deck', 'slides')],
    [groups.cards, of('cards')],
    [groups.used, handouts.filter(({id}) => used.has(id))],
    [groups.more, handouts.filter(({id}) => !used.has(id))],
    [groups.forms, of('form', 'certificates')],
  ];
}

function item(paper: Paper, offer: Offer) {
  const {id, title} = paper;
  const pages = pagesSaid(paper, offer);
  return html`<li>
    <a id="paper-${id}" href=${paperAt(id, offer)}>${title}</a>
    ${pages ? html`<span class="small soft">${pages}</span>` : nothing}
  </li>`;
}

/** How many pages, as they are said; those of an agenda hang on the parts that are left in. */
function pagesSaid(paper: Paper, {deck, agenda, large}: Offer): string | undefined {
  const {pages} = t.paper.screen;
  const {upTo, each} = t.paper.offer;
  const {id, kind} = paper;
  if (kind === 'slides') {
    return pages(stepsOf(agenda.slides, deck).reduce((sum, steps) => sum + steps, 0));
  }
  const count = pagesOf(id, agenda.plan.id, large && hasLargePrint(paper));
  if (count === undefined) return undefined;
  if (kind === 'certificates') return each(count);
  const hangs = kind === 'guide' || kind === 'deck';
  return hangs && !isWhole(agenda, deck) ? upTo(count) : pages(count);
}

/** Whether no part of the agenda is left out. */
function isWhole({plan, parts}: Agenda, {workshop}: Deck): boolean {
  const all = workshop.parts.filter(({minutes}) => minutes[plan.id] !== undefined);
  return parts.length === all.length;
}
