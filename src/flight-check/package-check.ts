import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../components/copy-field/copy-field.js';
import type {CheckedEvent, Shown} from '../connection/checked.js';
import '../connection/connection-check.js';
import {t} from '../i18n/flight-package.js';
import {base} from '../styles/base.styles.js';
import {styles} from './flight-page.styles.js';

/** The page in each package of the course: it looks at what stands around, and changes nothing. */
@customElement('nrr-package-check')
export class NrrPackageCheck extends LitElement {
  static override styles = [base, styles];

  /** The check itself. */
  @property({attribute: false}) run: (() => Promise<Shown>) | undefined;
  /** The version of the package. */
  @property() version = '';

  @state() private report = '';

  override render() {
    const words = t.page;
    return html`<div class="page">
      <h1>${words.title}</h1>
      <p class="lead">${words.about}</p>
      <h2>${words.doesHeading}</h2>
      <ul>
        ${words.does.map(line => html`<li>${line}</li>`)}
      </ul>
      <nrr-connection-check .run=${this.run} @nrr-checked=${this.#tell}></nrr-connection-check>
      ${this.report ? this.#toPassOn() : nothing}
      <h2>${words.moreHeading}</h2>
      <ul>
        ${words.more.map(line => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }

  #toPassOn() {
    const words = t.page;
    return html`<div class="not-printed">
      <h2>${words.reportHeading}</h2>
      <nrr-copy-field
        .label=${words.report}
        .action=${words.copy}
        .text=${this.report}
      ></nrr-copy-field>
      <p class="row print">
        <button type="button" @click=${this.#print}>${words.print}</button>
      </p>
    </div>`;
  }

  #tell({checked}: CheckedEvent) {
    const {title, reportFacts: facts} = t.page;
    const head = [
      title,
      `${facts.version}: ${this.version}`,
      `${facts.browser}: ${navigator.userAgent}`,
      `${facts.at}: ${new Date().toISOString().slice(0, 16)}Z`,
    ];
    this.report = [...head, '', checked.report].join('\n');
  }

  #print() {
    window.print();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-package-check': NrrPackageCheck;
  }
}
