import {html, nothing, type TemplateResult} from 'lit';
import {say, type NameOf, type Words} from '../../course/words.js';

/** What a table shows; the first cell of each row names it. */
export interface Rows {
  readonly head: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
  readonly name: NameOf;
  /** It has cells to write into. */
  readonly open?: boolean;
  /** Above it; a page never ends with it, as one may with a caption. */
  readonly heading?: string;
  /** So many columns at the beginning are never broken: times, names. */
  readonly kept?: number;
}

/** A table with heads that a screen reader can tell; it may break between its rows. */
export function table({head, rows, name, open = false, heading, kept = 0}: Rows): TemplateResult {
  return html`${heading === undefined ? nothing : html`<h5>${heading}</h5>`}
    <table class=${open ? 'open' : ''}>
      <thead>
        <tr>
          ${head.map(each => html`<th scope="col">${each}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...rest]) =>
            html`<tr>
              <th scope="row" class=${kept > 0 ? 'kept' : nothing}>${words(first, name)}</th>
              ${rest.map((cell, at) => html`<td class=${at + 1 < kept ? 'kept' : nothing}>${words(cell, name)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

export function bullets(list: readonly Words[], name: NameOf): TemplateResult {
  return html`<ul>
    ${list.map(each => html`<li>${say(each, name)}</li>`)}
  </ul>`;
}

/** Things to tick by hand. */
export function ticks(list: readonly unknown[]): TemplateResult {
  return html`<ul class="ticks">
    ${list.map(each => html`<li><span class="box"></span><span>${each}</span></li>`)}
  </ul>`;
}

/** Room to write by hand. */
export function writeLines(label: string, count: number): TemplateResult {
  return html`${label ? html`<p class="label">${label}</p>` : nothing}
    <div class="lines">${Array.from({length: count}, () => html`<div class="line"></div>`)}</div>`;
}

/** Words with names in them, or something that is ready to show. */
function words(cell: unknown, name: NameOf): unknown {
  return typeof cell === 'function' ? say(cell as Words, name) : cell;
}
