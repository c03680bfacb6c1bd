import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import type {InteractionRow} from './interaction-rows.js';
import {tableStyles} from './table.styles.js';

/** The answers that the course sent one by one. */
@customElement('nrr-interaction-table')
export class NrrInteractionTable extends LitElement {
  static override styles = [base, tableStyles];

  @property({attribute: false}) rows: readonly InteractionRow[] = [];

  override render() {
    const words = t.interactions;
    if (this.rows.length === 0) return html`<p class="small soft">${words.none}</p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.item}</th>
          <th scope="col">${words.answer}</th>
          <th scope="col">${words.result}</th>
        </tr>
      </thead>
      <tbody>
        ${this.rows.map(row => this.#row(row))}
      </tbody>
    </table>`;
  }

  #row({id, type, response, pattern, result}: InteractionRow) {
    const results: Readonly<Record<string, string>> = t.interactions.results;
    return html`<tr>
      <th scope="row">${id} <code class="code-line">${type}</code></th>
      <td>
        ${response || t.calls.nothing}
        ${
          pattern
            ? html`<span class="code-line soft">${t.interactions.right(pattern)}</span>`
            : nothing
        }
      </td>
      <td>${results[result] ?? ''} <code class="code-line">${result}</code></td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-interaction-table': NrrInteractionTable;
  }
}
