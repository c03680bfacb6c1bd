import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {logoStyles, schoolLogo} from '../components/school-logo.js';
import {say} from '../course/words.js';
import type {Slide, WordsSlide} from '../course/workshop.js';
import {base} from '../styles/base.styles.js';
import type {Deck} from './deck.js';
import {framesOf, type Frame} from './frames.js';
import type {Hands} from './run.js';
import {careSlide} from './slides/care.js';
import {frameSlide} from './slides/frame-slide.js';
import {handsSlide} from './slides/hands-slide.js';
import {slideStyles} from './slides/slide.styles.js';
import {activitySlideStyles} from './slides/activity-slide.styles.js';
import {talkSlideStyles} from './slides/talk-slide.styles.js';
import {showSection} from './slides/prose.js';
import {slideTheme} from './slide-theme.styles.js';
import {fitStage, fitWords} from './slide-stage.js';
import type {Display} from './view.js';

/** So few points are shown larger. */
const FEW = 4;

/** The course's mark, as on its cover. */
const rings = html`<svg class="mark" viewBox="0 0 176 200" aria-hidden="true">
  <circle cx="100" cy="100" r="10" />
  <path class="inner" d="M126 126a37 37 0 1 1 6-45" />
  <path class="middle" d="M63 155a66 66 0 1 1 58 8" />
  <path class="outer" d="M8 81a94 94 0 1 1 20 80" />
</svg>`;

/** Whose workshop it is, where there is a logo. */
function ownLine({school}: Deck) {
  if (school.logo === undefined) return nothing;
  return html`<p class="own">${schoolLogo(school)} <span>${school.schoolName}</span></p>`;
}

/**
 * Shows one slide as the room sees it, at any size: it is laid out on a stage of 1280 by 720 and scaled to the
 * room that its host has. Its words are at least a twentieth of the screen high.
 */
@customElement('nrr-slide')
export class NrrSlide extends LitElement {
  static override styles = [
    base,
    slideTheme,
    slideStyles,
    logoStyles,
    activitySlideStyles,
    talkSlideStyles,
  ];

  @property({attribute: false}) slide!: Slide;
  @property({attribute: false}) deck!: Deck;
  /** How far the slide is revealed. */
  @property({type: Number}) step = 0;
  @property({attribute: false}) hands?: Hands | undefined;
  @property({reflect: true}) display: Display = 'light';

  @query('.stage') private stage!: HTMLElement;

  readonly #resized = new ResizeObserver(() => {
    this.#fit();
  });

  override connectedCallback() {
    super.connectedCallback();
    this.#resized.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized.disconnect();
  }

  override updated() {
    const frame = this.#frame;
    if (frame.kind === 'prose') showSection(this.stage, frame.section);
    fitWords(this.stage);
    this.#fit();
  }

  override render() {
    return html`<div class="stage ${this.slide.layout}">${this.#content()}</div>`;
  }

  get #frame(): Frame {
    const frames = framesOf(this.slide, this.deck);
    return frames[Math.min(this.step, frames.length - 1)] ?? {kind: 'whole'};
  }

  #content() {
    const {slide, deck} = this;
    switch (slide.layout) {
      case 'hands':
        return handsSlide(slide, deck, this.hands);
      case 'care':
        return careSlide(slide, deck);
      case 'activity':
        return frameSlide(deck.titles[slide.from] ?? '', this.#frame, deck);
      default:
        return this.#words(slide);
    }
  }

  #words({layout, title, text, points = []}: WordsSlide) {
    const {name} = this.deck;
    if (layout === 'rule') return html`<p class="statement">${text && say(text, name)}</p>`;
    if (layout === 'title') {
      return html`${rings} ${ownLine(this.deck)}
        <h2>${title?.split(' · ').map(line => html`<span>${line}</span> `)}</h2>
        <p class="lead">${text && say(text, name)}</p>`;
    }
    return html`<h2>${title}</h2>
      <ul class="point-list ${points.length < FEW ? 'few' : ''}">
        ${points.map(point => html`<li>${say(point, name)}</li>`)}
      </ul>`;
  }

  #fit() {
    fitStage(this.stage, this.getBoundingClientRect());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-slide': NrrSlide;
  }
}
