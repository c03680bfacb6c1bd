import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {t} from '../i18n/workshop.js';
import {base} from '../styles/base.styles.js';
import {agendaOf} from './agenda.js';
import type {Deck} from './deck.js';
import {handsOf} from './run.js';
import './slide-view.js';
import type {View} from './view.js';

/** How long after a move of the pointer the button stays. */
const AWAKE_MS = 4000;

/** What the room sees: the slide, as large as the screen, and nothing else once the screen is full. */
@customElement('nrr-projector')
export class NrrProjector extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset: 0;
        background: #000;
      }
      :host([display='light']) {
        background: #fffdf8;
      }
      :host([display='dark']) {
        background: #0c1020;
      }
      :host([blank]) {
        background: #000;
      }
      nrr-slide {
        width: 100%;
        height: 100%;
      }
      p {
        margin: var(--space-6);
        color: #fff;
        font-size: var(--text-l);
      }
      :host([asleep]) {
        cursor: none;
      }
      :host([asleep]) button:not(:focus-visible) {
        opacity: 0;
      }
      button {
        position: absolute;
        right: var(--space-4);
        bottom: var(--space-4);
        color: var(--accent);
        background: var(--surface);
      }
    `,
  ];

  @property({attribute: false}) deck!: Deck;
  /** Absent until the presenter is heard. */
  @property({attribute: false}) view?: View | undefined;
  /** The window was not opened by a presenter. */
  @property({type: Boolean}) lost = false;
  /** The screen is full already. */
  @property({type: Boolean}) full = false;

  #sleep = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.addEventListener('pointermove', this.#wake);
    this.#wake();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.removeEventListener('pointermove', this.#wake);
    window.clearTimeout(this.#sleep);
  }

  override updated() {
    this.toggleAttribute('blank', this.view?.run.blank ?? false);
    if (this.view) this.setAttribute('display', this.view.display);
  }

  override render() {
    const {projector} = t.workshop;
    return html`<h1 class="hidden-words">${projector.title}</h1>
      ${this.#content()}
      ${
        this.full
          ? nothing
          : html`<button type="button" @click=${this.#goFull}>${projector.full}</button>`
      }`;
  }

  #content() {
    const {projector} = t.workshop;
    if (!this.view) return html`<p>${this.lost ? projector.lost : projector.waiting}</p>`;
    const {run, choice, display} = this.view;
    const slide = agendaOf(this.deck.workshop, choice).slides[run.at]?.slide;
    if (!slide || run.blank) return nothing;
    const hands =
      slide.layout === 'hands' ? handsOf(run, slide.id, slide.options.length) : undefined;
    return html`<nrr-slide
      .slide=${slide}
      .deck=${this.deck}
      .step=${run.step}
      .hands=${hands}
      .display=${display}
    ></nrr-slide>`;
  }

  /** Pointer and button are in sight for a moment after each move, and then out of the room's way. */
  readonly #wake = () => {
    this.removeAttribute('asleep');
    window.clearTimeout(this.#sleep);
    this.#sleep = window.setTimeout(() => {
      this.setAttribute('asleep', '');
    }, AWAKE_MS);
  };

  #goFull() {
    void document.documentElement.requestFullscreen();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-projector': NrrProjector;
  }
}
