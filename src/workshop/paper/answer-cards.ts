import {html, svg} from 'lit';
import {t} from '../../i18n/workshop-paper.js';

/** What is drawn beside each letter, so that none is told by its colour: circle, square, triangle, cross. */
const shapes = [
  svg`<circle cx="50" cy="50" r="40" />`,
  svg`<rect x="12" y="12" width="76" height="76" />`,
  svg`<path d="M50 10 92 88H8Z" />`,
  svg`<path d="M15 15 85 85M85 15 15 85" />`,
];

/** Four letters to hold up, a page each: each with its number on the slides, and a shape with its name. */
export function answerCards() {
  const {title, number, shapes: names, how} = t.paper.answers;
  return html`${names.map(
    (name, index) =>
      html`<article class="answer own-page">
        <h1><span class="of">${title}</span> <b>${letterOf(index)}</b></h1>
        <p class="or">${number(index + 1)}</p>
        <p class="shape">
          <svg viewBox="0 0 100 100" aria-hidden="true">${shapes[index]}</svg> ${name}
        </p>
        <p class="how">${how}</p>
      </article>`,
  )}`;
}

function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}
