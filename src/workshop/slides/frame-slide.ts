import {html} from 'lit';
import {say, type Words} from '../../course/words.js';
import type {Deck} from '../deck.js';
import type {Frame} from '../frames.js';
import {betterFrame, binsFrame, cardFrame, caseFrame, orderFrame} from './practice-frames.js';
import {chartFrame, stationFrame, stationsFrame} from './picture-frames.js';
import {endingFrame, threadFrame, turnFrame} from './talk-frames.js';

/** One frame of a step of the course, under the step's title. */
export function frameSlide(title: string, frame: Frame, deck: Deck) {
  return html`<h2 class=${frame.kind === 'cover' ? 'large' : 'small-title'}>${title}</h2>
    ${content(frame, deck)}`;
}

function content(frame: Frame, deck: Deck): unknown {
  switch (frame.kind) {
    case 'whole':
      return undefined;
    case 'cover':
      return html`<p class="lead">${say(frame.text, deck.name)}</p>`;
    case 'bins':
      return binsFrame(frame, deck);
    case 'card':
      return cardFrame(frame, deck);
    case 'thread':
      return threadFrame(frame, deck);
    case 'turn':
      return turnFrame(frame, deck);
    case 'ending':
      return endingFrame(frame, deck);
    case 'case':
      return caseFrame(frame, deck);
    case 'order':
      return orderFrame(frame, deck);
    case 'better':
      return betterFrame(frame, deck);
    case 'stations':
      return stationsFrame(frame, deck);
    case 'station':
      return stationFrame(frame, deck);
    case 'chart':
      return chartFrame(frame, deck);
    case 'options':
      return optionsFrame(frame.question, frame.options, deck);
    case 'prose':
      return html`<div class="prose">${say(frame.body, deck.name)}</div>`;
  }
}

function optionsFrame(question: Words, options: readonly Words[], {name}: Deck) {
  return html`<p class="question">${say(question, name)}</p>
    <ol class="answers close">
      ${options.map(
        (option, index) =>
          html`<li>
            <span class="key">${index + 1}</span>
            <div>${say(option, name)}</div>
          </li>`,
      )}
    </ol>`;
}
