import {Printer} from 'lucide';
import {css, html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {t} from '../../i18n/printables.js';
import {base} from '../../styles/base.styles.js';
import {goTo} from '../focus.js';
import {icon} from '../icon.js';
import {printDrawn} from '../print-alone.js';
import {printScreenStyles} from '../print-screen.styles.js';
import type {CertificateFacts} from './certificate-facts.js';
import './certificate-paper.js';

/** How far somebody is who has passed without all steps. */
export interface StepsDone {
  readonly done: number;
  readonly total: number;
}

/**
 * Shows the certificate with a name that can be changed, and prints it alone. The name is held by this element
 * only: it is stored nowhere and told to nobody.
 */
@customElement('nrr-certificate')
export class NrrCertificate extends LitElement {
  static override styles = [
    base,
    printScreenStyles,
    css`
      label {
        display: block;
        font-weight: 600;
      }
      input {
        width: 100%;
        min-height: 2.75rem;
        padding: var(--space-2) var(--space-3);
        border: 2px solid var(--line-strong);
        border-radius: var(--radius);
        color: var(--ink);
        background: var(--surface);
        font: inherit;
      }
    `,
  ];

  /** Nothing until the check is passed. */
  @property({attribute: false}) facts: CertificateFacts | undefined;
  /** The name as the LMS writes it; empty where it gives none. */
  @property({attribute: false}) learnerName = '';
  @property({attribute: false}) steps: StepsDone = {done: 0, total: 0};
  /** Where the check is. */
  @property({attribute: false}) checkHref = '';

  /** What was typed; nothing before. */
  @state() private typed: string | undefined;

  @query('h1') private heading?: HTMLElement;

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const {facts, checkHref} = this;
    const words = t.printables.certificate;
    return html`<h1 tabindex="-1">${words.title}</h1>
      ${
        facts
          ? this.#renderPassed(facts)
          : html`<p>${words.notYet}</p>
              <p><a class="way" href=${checkHref}>${words.toCheck}</a></p>`
      }
      <p><a class="way" href="#/end">${t.printables.backToEnd}</a></p>`;
  }

  #renderPassed(facts: CertificateFacts): TemplateResult {
    const {learnerName, steps} = this;
    const words = t.printables.certificate;
    const name = this.#name;
    return html`
      ${facts.minutes === undefined ? html`<p>${words.allSteps(steps.done, steps.total)}</p>` : nothing}
      <label for="name">${words.name}</label>
      <p class="small soft" id="hint">${learnerName ? words.fromLms : words.noName}</p>
      <input
        id="name"
        type="text"
        maxlength="80"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="hint private"
        .value=${name}
        @input=${this.#type}
      />
      <p class="small soft" id="private">${words.private}</p>
      <button type="button" class="primary" @click=${this.#print}>
        ${icon(Printer)} ${t.printables.print}
      </button>
      <section aria-label=${t.printables.preview}>
        <nrr-certificate-paper .facts=${facts} .name=${name.trim()} preview></nrr-certificate-paper>
      </section>
    `;
  }

  get #name(): string {
    return this.typed ?? this.learnerName;
  }

  #type(event: Event) {
    if (event.target instanceof HTMLInputElement) this.typed = event.target.value;
  }

  readonly #print = async () => {
    const {facts} = this;
    const paper = document.createElement('nrr-certificate-paper');
    await printDrawn(Object.assign(paper, {facts, name: this.#name.trim()}));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-certificate': NrrCertificate;
  }
}
