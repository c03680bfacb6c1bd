import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import '../components/copy-field/copy-field.js';
import {goTo} from '../components/focus.js';
import '../connection/finding-list.js';
import {inOrder, reportText, summaryOf, verdictOf} from '../connection/report.js';
import {t} from '../i18n/flight-check.js';
import {base} from '../styles/base.styles.js';
import {styles} from './flight-page.styles.js';
import {fly, type Flight, type FlightOptions} from './flight.js';

/** The flight check: what it does, and, once it was started, what it found. It writes nothing before that. */
@customElement('nrr-flight-check')
export class NrrFlightCheck extends LitElement {
  static override styles = [base, styles];

  /** What is checked; the check runs once. */
  @property({attribute: false}) options?: FlightOptions;
  /** The version of the package. */
  @property() version = '';

  @state() private running = false;
  @state() private flight: Flight | undefined;

  @query('#results') private results?: HTMLElement;

  #at = new Date();

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#end);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#end);
  }

  override render() {
    const words = t.flight;
    return html`<div class="page">
      <h1>${words.title}</h1>
      ${this.flight ? this.#found(this.flight) : this.#before()}
    </div>`;
  }

  #before() {
    const words = t.flight;
    return html`<p class="lead">${words.about}</p>
      <h2>${words.doesHeading}</h2>
      <ul>
        ${words.does.map(line => html`<li>${line}</li>`)}
      </ul>
      <h2>${words.leavesHeading}</h2>
      <p>${words.leaves}</p>
      <p class="row">
        <button type="button" class="primary" ?disabled=${this.running} @click=${this.#start}>
          ${words.start}
        </button>
        <span role="status">${this.running ? words.running : ''}</span>
      </p>`;
  }

  #found(flight: Flight) {
    const words = t.flight;
    const {findings, left} = flight;
    return html`<section aria-labelledby="results">
      <h2 id="results" tabindex="-1">${words.resultHeading}</h2>
      <p class="lead">${verdictOf(findings)}</p>
      <p>${summaryOf(findings)}</p>
      <nrr-flight-findings .findings=${inOrder(findings)}></nrr-flight-findings>
      <h2>${words.leftHeading}</h2>
      ${
        left.length > 0
          ? html`<ul>
              ${left.map(line => html`<li>${line}</li>`)}
            </ul>`
          : html`<p>${words.leftNone}</p>`
      }
      <div class="not-printed">
        <h2>${words.reportHeading}</h2>
        <nrr-copy-field
          .label=${words.report}
          .action=${words.copy}
          .text=${this.#report(flight)}
        ></nrr-copy-field>
        <p class="row print">
          <button type="button" @click=${this.#print}>${words.print}</button>
        </p>
        ${
          flight.end
            ? html`<h2>${words.endHeading}</h2>
                <p>${words.endAbout}</p>
                <p>
                  <button type="button" class="primary" @click=${this.#endAndShow}>
                    ${words.end}
                  </button>
                </p>
                <p>${words.again}</p>`
            : nothing
        }
      </div>
    </section>`;
  }

  #report({findings, left}: Flight): string {
    const {options, version} = this;
    if (!options) return '';
    const {edition, around} = options;
    const facts = {version, edition: edition.name, browser: around.browser, at: this.#at};
    return reportText(findings, left, facts);
  }

  readonly #start = async () => {
    const {options} = this;
    if (!options || this.running) return;
    this.running = true;
    this.#at = options.clock.now();
    await this.updateComplete;
    // A turn for the browser to paint in: from here on the page stands still.
    await new Promise<void>(done => void options.clock.later(50, done));
    this.flight = await fly(options);
    this.running = false;
    await this.updateComplete;
    goTo(this.results);
  };

  /** Leaving ends the session too; ending it twice is no use to an LMS. */
  readonly #end = () => {
    const {flight} = this;
    if (!flight?.end) return;
    const {end, ...rest} = flight;
    const ended = end();
    this.flight = {...rest, findings: [...rest.findings, ended]};
  };

  async #endAndShow() {
    this.#end();
    await this.updateComplete;
    goTo(this.results);
  }

  #print() {
    window.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-flight-check': NrrFlightCheck;
  }
}
