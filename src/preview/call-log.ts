import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import {oneOf} from './choices.js';
import {elementName} from './element-name.js';
import {callFilters, shortened, shown, type CallFilter, type SeenCall} from './seen-call.js';
import {tableStyles} from './table.styles.js';

/** What the course and the LMS said to each other, the latest call last. */
@customElement('nrr-call-log')
export class NrrCallLog extends LitElement {
  static override styles = [
    base,
    tableStyles,
    css`
      label {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-1) var(--space-3);
        align-items: center;
        margin-bottom: var(--space-2);
      }
      select {
        font-size: var(--text-s);
      }
      .scroll {
        max-height: 28rem;
        overflow: auto;
        border: 1px solid var(--line);
        padding: 0 var(--space-2);
      }
      thead th {
        position: sticky;
        top: 0;
        background: var(--surface);
      }
      td:first-child {
        overflow-wrap: normal;
        white-space: nowrap;
        font-variant-numeric: tabular-nums;
      }
      tr > :last-child {
        padding-inline-end: 0;
        overflow-wrap: break-word;
      }
      .name {
        white-space: nowrap;
      }
      .error {
        color: var(--off);
        font-weight: 600;
      }
    `,
  ];

  /** Oldest first. */
  @property({attribute: false}) calls: readonly SeenCall[] = [];

  @state() private filter: CallFilter = 'work';

  @query('.scroll') private list?: HTMLElement;

  /** Whether the end of the list was in sight: then it stays in sight. */
  #follows = true;

  override willUpdate() {
    const {list} = this;
    if (list) this.#follows = list.scrollTop + list.clientHeight >= list.scrollHeight - 8;
  }

  override updated() {
    if (this.list && this.#follows) this.list.scrollTop = this.list.scrollHeight;
  }

  override render() {
    const words = t.calls;
    const calls = shown(this.calls, this.filter);
    return html`<p class="small soft">${words.kept}</p>
      <label class="small">
        ${words.filter}
        <select @change=${this.#choose}>
          ${callFilters.map(
            filter =>
              html`<option value=${filter} .selected=${filter === this.filter}>
                ${words.filters[filter]}
              </option>`,
          )}
        </select>
      </label>
      ${calls.length === 0 ? html`<p class="small">${words.none}</p>` : this.#table(calls)}`;
  }

  #table(calls: readonly SeenCall[]) {
    const words = t.calls;
    return html`<div
      class="scroll"
      tabindex="0"
      role="region"
      aria-label=${words.heading(calls.length)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">${words.time}</th>
            <th scope="col">${words.call}</th>
            <th scope="col">${words.answer}</th>
          </tr>
        </thead>
        <tbody>
          ${calls.map(call => row(call))}
        </tbody>
      </table>
    </div>`;
  }

  #choose(event: Event) {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.filter = oneOf(callFilters, event.target.value) ?? 'work';
  }
}

function row({at, name, input, output, code, error}: SeenCall) {
  const [first = '', ...values] = input;
  return html`<tr>
    <td>${t.clockTime(at)}</td>
    <td>
      <span class="name">${name}</span> ${first ? elementName(first) : nothing}
      ${values.map(value => html`<span class="code-line">${told(value)}</span>`)}
    </td>
    <td>
      ${told(output)}
      ${code === 0 ? nothing : html`<span class="code-line error">${t.calls.error(code, error)}</span>`}
    </td>
  </tr>`;
}

function told(text: string): string {
  return text === '' ? t.calls.nothing : shortened(text, t.characters);
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-call-log': NrrCallLog;
  }
}
