import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/customise.js';
import {pageMessages} from '../i18n/en-nz/page.js';
import {t as shell} from '../i18n/shell.js';
import type {Settings} from '../settings/settings-schema.js';
import {accentOn, grounds} from '../styles/accent.js';
import {base} from '../styles/base.styles.js';
import {courseWith, lengthOf, type CourseFacts} from './course-facts.js';

/** The course's first screen as these settings make it, in small: a picture with its words as its alternative. */
@customElement('nrr-cover-picture')
export class NrrCoverPicture extends LitElement {
  // The looks of `src/styles/cover.css`, in parts of the letter's size.
  static override styles = [
    base,
    css`
      .cover {
        position: relative;
        overflow: hidden;
        padding: 1.5em 1.75em 1.25em;
        border-start-start-radius: var(--radius);
        border-start-end-radius: var(--radius);
        color: var(--cover-ink);
        background: var(--cover);
        font-size: 0.8125rem;
        line-height: 1.5;
        overflow-wrap: anywhere;
      }
      .cover > :not(svg) {
        position: relative;
        max-width: 70%;
        margin: 0 0 0.75em;
      }
      .school {
        display: flex;
        flex-wrap: wrap;
        gap: 0.5em 0.75em;
        align-items: center;
        font-weight: 600;
      }
      .plate {
        display: flex;
        max-width: 100%;
        padding: 0.375em;
        border-radius: 0.375em;
        background: #fff;
      }
      img {
        max-width: 100%;
        max-height: 3.25em;
        object-fit: contain;
      }
      .title {
        font: 600 2.25em / 1.05 var(--display);
      }
      .title span {
        display: block;
      }
      .lead {
        font-size: 1.125em;
        line-height: 1.4;
      }
      .facts {
        font-weight: 600;
      }
      .start {
        display: inline-block;
        padding: 0.5em 1.75em;
        border-radius: var(--radius);
        color: #28306b;
        background: #fff;
        font-weight: 600;
      }
      /* A light page in every theme. */
      .page {
        --accent: var(--sample, #2f3f8f);
        display: flex;
        gap: 1.5em;
        align-items: center;
        justify-content: flex-end;
        padding: 0.75em 1.75em;
        border: 1px solid var(--line);
        border-top: 0;
        border-end-start-radius: var(--radius);
        border-end-end-radius: var(--radius);
        background: #fff;
        font-size: 0.8125rem;
      }
      .link {
        color: var(--accent);
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      .press {
        padding: 0.5em 1em;
        border-radius: var(--radius);
        color: #fff;
        background: var(--accent);
        font-weight: 600;
      }
      .draft:empty {
        display: none;
      }
      svg {
        position: absolute;
        top: -1em;
        right: -4em;
        width: 14em;
        overflow: visible;
        fill: none;
        stroke-width: 13;
        stroke-linecap: round;
      }
      circle {
        fill: #fff;
      }
      .notice {
        stroke: #ffc57a;
      }
      .respond {
        stroke: #f0a3d4;
      }
      .report {
        stroke: #86dbd3;
      }
      @media (max-width: 30rem) {
        svg {
          opacity: 0.3;
        }
        .cover > :not(svg) {
          max-width: none;
        }
      }
    `,
  ];

  @property({attribute: false}) settings!: Settings;
  @property({attribute: false}) region!: Region;
  @property({attribute: false}) course!: CourseFacts;

  override render() {
    const {settings, course} = this;
    const draft = pageMessages.draft(this.region);
    const start = shell.player.start;
    const summary = course.whole?.course.summary ?? '';
    const words = t.customise.preview;
    const said = [
      settings.logo ? words.withLogo(settings.schoolName ?? '') : '',
      `${course.title}.`,
      summary,
      this.#facts,
      words.start(start),
      draft,
    ].filter(Boolean);
    return html`<div role="img" aria-label=${words.coverSays(said)}>
      <div class="cover">
        <svg viewBox="0 0 200 200" aria-hidden="true">
          <circle cx="100" cy="100" r="10"></circle>
          <path class="report" d="M126 126a37 37 0 1 1 6-45"></path>
          <path class="respond" d="M63 155a66 66 0 1 1 58 8"></path>
          <path class="notice" d="M8 81a94 94 0 1 1 20 80"></path>
        </svg>
        ${this.#school()}
        <p class="title">${course.title.split(' · ').map(word => html`<span>${word}</span>`)}</p>
        <p class="lead">${summary}</p>
        <p class="facts">${this.#facts}</p>
        <p><span class="start">${start}</span></p>
        <p class="draft">${draft}</p>
      </div>
      <div class="page">
        <span class="link">${words.link}</span><span class="press">${words.button}</span>
      </div>
    </div>`;
  }

  override updated() {
    const {accentColour} = this.settings;
    const accent = accentColour ? accentOn(accentColour, grounds.light)?.accent : undefined;
    this.style.setProperty('--sample', accent ?? null);
  }

  /** The course names the school on its cover beside a logo alone: see `src/player/branding.ts`. */
  #school() {
    const {schoolName, logo} = this.settings;
    if (!logo) return nothing;
    return html`<p class="school">
      <span class="plate"><img src=${logo} alt="" /></span>
      <span>${schoolName}</span>
    </p>`;
  }

  get #facts(): string {
    const {whole} = this.course;
    if (!whole) return '';
    const {minutes, steps} = lengthOf(courseWith(whole, this.settings));
    return pageMessages.facts(minutes, steps);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-cover-picture': NrrCoverPicture;
  }
}
