import {html, nothing} from 'lit';
import {say} from '../../course/words.js';
import type {Slide} from '../../course/workshop.js';
import {t} from '../../i18n/workshop-paper.js';
import {t as workshop} from '../../i18n/workshop.js';
import type {Planned, PlannedSlide} from '../agenda.js';
import {titleOf, type Deck} from '../deck.js';
import {activityKey} from './activity-key.js';
import {bullets, table} from './paper-parts.js';
import type {PaperSource} from './paper-source.js';

/** The facilitator’s guide: the agenda by the clock, what holds for all of it, then each part with its slides. */
export function guidePaper(source: PaperSource) {
  const {deck, agenda} = source;
  const {title, sections} = deck.workshop.guide;
  const words = t.paper.guide;
  return html`<article class="guide">
    <h1>${title}</h1>
    <p>${deck.workshop.title}. ${words.for(agenda.minutes)}</p>
    <h2>${words.agenda}</h2>
    ${agendaByClock(source)}
    ${sections.map(
      ({heading, list}) =>
        html`<section>
          <h2>${heading}</h2>
          ${bullets(list, deck.name)}
        </section>`,
    )}
    <h2 class="own-page">${words.parts}</h2>
    ${agenda.parts.map(planned => partPaper(planned, source))}
  </article>`;
}

function agendaByClock({deck, agenda, start}: PaperSource) {
  const words = t.paper.guide;
  const {parts, register, evaluation, slack, minutes} = agenda;
  const end = register + parts.reduce((sum, part) => sum + part.minutes, 0);
  const titles = (ids: readonly string[]) =>
    deck.workshop.handouts.filter(({id}) => ids.includes(id)).map(({title}) => title);
  const row = (from: number, part: string, count: number, handouts = '') => [
    timeAt(from, start),
    part,
    count,
    handouts,
  ];
  return table({
    head: words.head,
    rows: [
      row(0, words.register, register),
      ...parts.map(({part, from, minutes: own}) =>
        row(from, part.title, own, titles(part.handouts).join('; ')),
      ),
      row(end, words.evaluation, evaluation),
      row(end + evaluation, words.slack, slack),
      [timeAt(minutes, start), words.end, '', ''],
    ],
    name: deck.name,
    kept: 1,
  });
}

/** By the clock where the start is known, else from the beginning. */
function timeAt(from: number, start: number | undefined): string {
  const {clock, fromStart} = t.paper.guide;
  return start === undefined ? fromStart(from) : clock(start + from);
}

function partPaper(planned: Planned, {deck, agenda, start}: PaperSource) {
  const {part, minutes, from} = planned;
  const own = agenda.slides.filter(each => each.part === planned);
  const words = t.paper.guide;
  const handouts = deck.workshop.handouts.filter(({id}) => part.handouts.includes(id));
  return html`<section class="part">
    <h3>${part.title}</h3>
    <p class="keep">
      ${words.from(timeAt(from, start), minutes)}. ${part.optional ? words.optional : nothing}
      ${part.needsTwo ? words.needsTwo : nothing}
      ${
        handouts.length > 0
          ? html`${words.partHandouts} ${handouts.map(({title}) => title).join('; ')}.`
          : nothing
      }
    </p>
    ${own.map(each => slidePaper(each, deck))}
  </section>`;
}

function slidePaper({slide, minutes}: PlannedSlide, deck: Deck) {
  const words = t.paper.guide;
  const {presenter: about} = workshop.workshop;
  const {say: says, ask, watch, upset} = slide.notes;
  const note = (label: string, note: typeof ask) =>
    note === undefined
      ? nothing
      : html`<div>
          <dt>${label}</dt>
          <dd>${say(note, deck.name)}</dd>
        </div>`;
  return html`<section class="slide">
    <h4>
      ${heading(slide, deck)}
      <span class="minutes">${about.slideMinutes(minutes)}</span>
    </h4>
    ${onScreen(slide, deck)}
    <dl class="notes">
      ${note(words.say, says)} ${note(words.ask, ask)} ${note(words.watch, watch)}
      ${note(words.upset, upset)}
    </dl>
    ${slide.layout === 'activity' ? activityKey(slide.from, deck) : nothing}
  </section>`;
}

function heading(slide: Slide, deck: Deck): unknown {
  const title = titleOf(slide, deck);
  return typeof title === 'function' ? say(title as never, deck.name) : title;
}

/** What the room sees of it, beside its title. */
function onScreen(slide: Slide, {name}: Deck) {
  if (slide.layout === 'hands') return bullets(slide.options, name);
  if (slide.layout === 'activity' || slide.layout === 'care') return nothing;
  const {title, text, points} = slide;
  return html`${title && text ? html`<p>${say(text, name)}</p>` : nothing}
  ${points ? bullets(points, name) : nothing}`;
}
