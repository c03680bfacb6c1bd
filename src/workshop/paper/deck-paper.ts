import {html, nothing} from 'lit';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop-paper.js';
import {framesOf} from '../frames.js';
import '../slide-view.js';
import type {PaperSource} from './paper-source.js';

/** Every step of every slide on a page of its own, for a screen. */
export function slidesPaper({deck, agenda}: PaperSource) {
  return html`<article class="slides">
    <h1 class="hidden-words">${t.paper.titles.slides}</h1>
    ${agenda.slides.flatMap(({slide}) =>
      framesOf(slide, deck).map(
        (_, step) => html`<nrr-slide .slide=${slide} .deck=${deck} .step=${step}></nrr-slide>`,
      ),
    )}
  </article>`;
}

/** Every slide with all its steps as the room sees them, and what the presenter says to it. */
export function deckPaper({deck, agenda}: PaperSource) {
  const {slide: place, step} = t.paper.deck;
  const {say: says, ask, watch, upset} = t.paper.guide;
  const {slides} = agenda;
  return html`<article class="deck">
    <h1>${t.paper.titles.deck}</h1>
    <p>${deck.workshop.title}. ${t.paper.guide.for(agenda.minutes)}</p>
    ${slides.map(({slide, part}, at) => {
      const {notes} = slide;
      const frames = framesOf(slide, deck);
      const note = (label: string, words: typeof notes.ask) =>
        words === undefined ? nothing : html`<p><b>${label}:</b> ${say(words, deck.name)}</p>`;
      return html`<section class="shown">
        <h2>${place(at + 1, slides.length)}. ${part.part.title}</h2>
        <div class="notes">
          ${note(says, notes.say)} ${note(ask, notes.ask)} ${note(watch, notes.watch)}
          ${note(upset, notes.upset)}
        </div>
        <div class=${frames.length === 1 ? 'frames one' : 'frames'}>
          ${frames.map(
            (_, index) =>
              html`<div class="frame">
                ${frames.length > 1 ? html`<p class="small">${step(index + 1)}</p>` : nothing}
                <nrr-slide .slide=${slide} .deck=${deck} .step=${index}></nrr-slide>
              </div>`,
          )}
        </div>
      </section>`;
    })}
  </article>`;
}
