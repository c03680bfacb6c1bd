import {html, nothing} from 'lit';
import {schoolLogo} from '../../components/school-logo.js';
import {t as card} from '../../i18n/card.js';
import {draftLine} from '../../i18n/en-nz/reviews.js';
import {t as printables} from '../../i18n/printables.js';
import {t} from '../../i18n/workshop-paper.js';
import type {PaperSource} from './paper-source.js';

/** A sheet for each name; without any, one with a line to write on. */
export function certificatesPaper(source: PaperSource) {
  const names = source.names.length > 0 ? source.names : [''];
  return html`${names.map(name => certificate(name, source))}`;
}

function certificate(name: string, {deck, agenda, day}: PaperSource) {
  const {title, says, nameHere} = printables.printables.paper;
  const words = t.paper.certificate;
  const draft = draftLine(deck.region);
  return html`<article class="certificate own-page">
    ${schoolLogo(deck.school)}
    <h1>${title}</h1>
    <p>${says}</p>
    ${
      name
        ? html`<p class="holder">${name}</p>`
        : html`<p class="holder empty"></p>
            <p class="small">${nameHere}</p>`
    }
    <p>${words.tookPart}</p>
    <p class="workshop">${deck.workshop.title}</p>
    <p>${words.about}</p>
    <p><b>${words.minutes(agenda.minutes)}</b></p>
    <dl class="facts">
      ${name ? fact(words.day, card.card.date(day)) : fact(words.day, fill())}
      ${fact(words.region, deck.region.name)}
      ${deck.school.schoolName ? fact(words.school, deck.school.schoolName) : nothing}
    </dl>
    <p class="signed">${words.by}</p>
    ${draft ? html`<p><b>${draft}</b></p>` : nothing}
    <p>${words.proof}</p>
    <p class="small">${t.paper.edition(deck.workshop.title, deck.version)}</p>
  </article>`;
}

/** A line to write on: a sheet without a name may be kept for another day. */
function fill() {
  return html`<span class="fill"></span>`;
}

function fact(name: string, value: unknown) {
  return html`<div>
    <dt>${name}</dt>
    <dd>${value}</dd>
  </div>`;
}
