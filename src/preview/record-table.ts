import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import {elementName} from './element-name.js';
import type {LmsEdition} from './editions.js';
import type {AttemptRecord, Values} from './record.js';
import {recordRows, type RecordRow} from './record-rows.js';
import {shortened} from './seen-call.js';
import {tableStyles} from './table.styles.js';

/** What the LMS recorded, in words beside the values. */
@customElement('nrr-record-table')
export class NrrRecordTable extends LitElement {
  static override styles = [
    base,
    tableStyles,
    css`
      th {
        width: 45%;
      }
      p {
        margin-bottom: var(--space-2);
      }
      .uncommitted {
        display: inline-block;
        padding: 0 var(--space-2);
        border-radius: 1em;
        color: var(--notice);
        background: var(--notice-soft);
        font-weight: 600;
      }
    `,
  ];

  @property() edition: LmsEdition = 'scorm12';
  /** What the running session has set so far; nothing while none runs. */
  @property({attribute: false}) live: Values | undefined;
  @property({attribute: false}) kept: AttemptRecord | undefined;

  override render() {
    const {kept, live} = this;
    const values = live ?? kept?.values;
    return html`<p class="small soft">
        ${kept ? t.record.committed(new Date(kept.at), kept.sessions) : t.record.none}
        ${t.record.when}
      </p>
      ${values ? this.#table(recordRows(this.edition, values, kept?.values ?? {})) : nothing}`;
  }

  #table(rows: readonly RecordRow[]) {
    return html`<table>
      <thead class="hidden-words">
        <tr>
          <th scope="col">${t.record.what}</th>
          <th scope="col">${t.record.value}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          row =>
            html`<tr>
              <th scope="row">${row.label} ${elementName(row.element)}</th>
              <td>
                ${value(row)}
                ${
                  row.uncommitted
                    ? html`<span class="uncommitted">${t.record.open}</span>`
                    : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function value({words, value}: RecordRow) {
  if (value === '') return html`<span class="soft">${words || t.record.empty}</span>`;
  if (words === '') return shortened(value, t.characters);
  return html`${words} <code class="code-line">${shortened(value, t.characters)}</code>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-record-table': NrrRecordTable;
  }
}
