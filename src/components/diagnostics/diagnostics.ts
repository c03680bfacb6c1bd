import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {t} from '../../i18n/details.js';
import {base} from '../../styles/base.styles.js';
import '../copy-field/copy-field.js';
import {DismissEvent} from '../dismiss-event.js';
import {goTo} from '../focus.js';
import {diagnosticsText, type Fact, type LoggedCallRow} from './diagnostics-text.js';
import {styles} from './diagnostics.styles.js';

/**
 * The technical details of this visit: facts, problems in the settings and the last calls of the LMS's
 * API, to read and to copy. It shows what it is given; whoever gives it leaves out the learner's name.
 *
 * @slot - What else may be done about the connection; it brings its own heading of level 2.
 * @fires {DismissEvent} nrr-dismiss - The learner wants back to the course.
 * @fires {AnnounceEvent} nrr-announce - Whether copying worked.
 */
@customElement('nrr-diagnostics')
export class NrrDiagnostics extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) facts: readonly Fact[] = [];
  /** The newest last. */
  @property({attribute: false}) calls: readonly LoggedCallRow[] = [];
  /** Mistakes in the settings, each a line in words. */
  @property({attribute: false}) problems: readonly string[] = [];
  /** What a check of the connection found, in words; empty before one was run. */
  @property({attribute: false}) checked = '';

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const {facts, calls, problems, checked} = this;
    const words = t.details;
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${words.title}</h1>
      <p>${words.about}</p>
      <h2>${words.factsHeading}</h2>
      <dl>
        ${facts.map(
          ({name, value}) =>
            html`<div>
              <dt>${name}</dt>
              <dd>${value}</dd>
            </div>`,
        )}
      </dl>
      ${this.#problems()}
      <slot></slot>
      <h2>${words.callsHeading}</h2>
      ${calls.length > 0 ? this.#calls() : html`<p>${words.noCalls}</p>`}
      <h2>${words.textHeading}</h2>
      <nrr-copy-field
        .label=${words.text}
        .action=${words.copy}
        .text=${diagnosticsText(facts, calls, problems, checked)}
      ></nrr-copy-field>
      <p class="back">
        <button type="button" class="primary" @click=${this.#back}>${words.back}</button>
      </p>
    </section>`;
  }

  #problems() {
    if (this.problems.length === 0) return nothing;
    const words = t.details;
    return html`<h2>${words.problemsHeading}</h2>
      <p>${words.problemsMean}</p>
      <ul>
        ${this.problems.map(problem => html`<li>${problem}</li>`)}
      </ul>`;
  }

  #calls() {
    const {calls} = this;
    const words = t.details;
    return html`<details>
      <summary>${words.open(calls.length)}</summary>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="caption">
        <table>
          <caption id="caption">
            ${words.caption}
          </caption>
          <thead>
            <tr>
              ${Object.values(words.columns).map(column => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${calls.map(row)}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  #back() {
    this.dispatchEvent(new DismissEvent());
  }
}

function row({at, call, input, output, code}: LoggedCallRow) {
  return html`<tr>
    <td>${at}</td>
    <th scope="row">${call}</th>
    <td>${input}</td>
    <td>${output}</td>
    <td>${code}</td>
  </tr>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-diagnostics': NrrDiagnostics;
  }
}
