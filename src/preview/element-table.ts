import {css, html, LitElement} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import {elementName} from './element-name.js';
import type {Values} from './record.js';
import {tableStyles} from './table.styles.js';

/** The whole data model, element by element, with every value in full. */
@customElement('nrr-element-table')
export class NrrElementTable extends LitElement {
  static override styles = [
    base,
    tableStyles,
    css`
      tr > :first-child {
        width: 45%;
      }
    `,
  ];

  @property({attribute: false}) values: Values = {};

  override render() {
    const entries = Object.entries(this.values).sort(([a], [b]) =>
      a.localeCompare(b, 'en', {numeric: true}),
    );
    if (entries.length === 0) return html`<p class="small soft">${t.elements.none}</p>`;
    return html`<table>
      <thead>
        <tr>
          <th scope="col">${t.elements.element}</th>
          <th scope="col">${t.elements.value}</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(
          ([element, value]) =>
            html`<tr>
              <th scope="row">${elementName(element)}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-element-table': NrrElementTable;
  }
}
