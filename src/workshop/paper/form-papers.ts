import {html, nothing} from 'lit';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop-paper.js';
import {ticks, writeLines} from './paper-parts.js';
import type {PaperSource} from './paper-source.js';

/** Who came. Stepping out has no column. */
export function registerPaper({deck}: PaperSource) {
  const {title, privacy, columns, rows} = deck.workshop.register;
  const {date, place, by, number} = t.paper.register;

  return html`<article>
    <h1>${title}</h1>
    <p>${deck.workshop.title}</p>
    <dl class="heads">
      ${[date, place, by].map(
        each =>
          html`<div>
            <dt>${each}</dt>
            <dd class="line"></dd>
          </div>`,
      )}
    </dl>
    <p>${say(privacy, deck.name)}</p>
    <table class="open register">
      <thead>
        <tr>
          <th scope="col" class="number"><span class="hidden-words">${number}</span></th>
          ${columns.map(each => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${Array.from(
          {length: rows},
          (_, row) =>
            html`<tr>
              <th scope="row">${row + 1}</th>
              ${columns.map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </article>`;
}

/** Five questions on one page, without a name. */
export function evaluationPaper({deck}: PaperSource) {
  const {title, intro, questions} = deck.workshop.evaluation;
  return html`<article class="evaluation">
    <h1>${title}</h1>
    <p>${deck.workshop.title}</p>
    <p>${say(intro, deck.name)}</p>
    <ol class="questions">
      ${questions.map(
        ({text, scale, lines}) =>
          html`<li>
            <p><b>${say(text, deck.name)}</b></p>
            ${scale ? ticks(scale) : nothing} ${lines ? writeLines('', lines) : nothing}
          </li>`,
      )}
    </ol>
  </article>`;
}
