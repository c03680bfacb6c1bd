import {css, html, LitElement} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import {framePixels, type FrameSize} from './choices.js';
import type {CoursePlace} from './small-lms.js';

/** The width in pixels of the line around the course. */
const edge = 1;

/**
 * The frame in which an LMS shows a course, in a size that LMSs have; never wider than the window.
 *
 * @slot - One line about what is in the frame.
 */
@customElement('nrr-course-frame')
export class NrrCourseFrame extends LitElement implements CoursePlace {
  static override styles = [
    base,
    css`
      :host {
        --edge: ${edge}px solid var(--line-strong);
      }
      header {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-4);
        justify-content: space-between;
        /* As wide as the screen below, however long the words are. */
        width: 0;
        min-width: 100%;
        padding: var(--space-2) var(--space-3);
        border: var(--edge);
        border-radius: var(--radius) var(--radius) 0 0;
        background: var(--surface);
        font-size: var(--text-s);
        line-height: 1.4;
      }
      .screen {
        max-width: 100%;
        border: var(--edge);
        border-top: 0;
      }
      .screen.full {
        width: 100%;
        height: max(666px, 100vh - 8rem);
      }
      iframe {
        display: block;
        width: 100%;
        height: 100%;
        border: 0;
        background: var(--paper);
      }
    `,
  ];

  @property() size: FrameSize = 'laptop';

  @state() private shown: readonly [number, number] = [0, 0];

  @query('.screen') private screen?: HTMLElement;

  #frame: HTMLIFrameElement | undefined;
  readonly #watch = new ResizeObserver(() => this.#measure());

  override connectedCallback() {
    super.connectedCallback();
    if (this.screen) this.#watch.observe(this.screen);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch.disconnect();
  }

  override firstUpdated() {
    if (this.screen) this.#watch.observe(this.screen);
  }

  override updated() {
    const {screen, size} = this;
    if (!screen) return;
    const [width, height] = size === 'full' ? [] : framePixels[size];
    // The page forbids style attributes; a style set by script is none.
    screen.style.width = width === undefined ? '' : `${width + edge + edge}px`;
    screen.style.height = height === undefined ? '' : `${height + edge}px`;
  }

  override render() {
    return html`<header><slot></slot> <span class="soft">${this.#sizeWords()}</span></header>
      <div class=${this.size === 'full' ? 'screen full' : 'screen'}></div>`;
  }

  /** Puts the course into a new frame. Does nothing before the element is first rendered. */
  open(address: string): void {
    this.close();
    this.#frame = document.createElement('iframe');
    this.#frame.title = t.frame.title;
    this.#frame.src = address;
    this.screen?.append(this.#frame);
  }

  /** Takes the frame away at once; the course's `pagehide` runs before this returns. */
  close(): void {
    this.#frame?.remove();
    this.#frame = undefined;
  }

  /** Takes the keyboard into the course. */
  focusCourse(): void {
    this.#frame?.focus();
  }

  #measure() {
    const {screen} = this;
    if (screen) this.shown = [screen.clientWidth, screen.clientHeight];
  }

  #sizeWords(): string {
    const {size} = this;
    const [width, height] = this.shown;
    if (width === 0) return '';
    const cut = size !== 'full' && width < framePixels[size][0];
    return cut ? t.frame.cut(width, height) : t.frame.size(width, height);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-course-frame': NrrCourseFrame;
  }
}
