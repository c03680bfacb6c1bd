import {LitElement, css, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {courseProgress, resumeStep} from '../course/progress.js';
import type {StateKeys} from '../course/state-keys.js';
import {t} from '../i18n/shell.js';
import {base} from '../styles/base.styles.js';
import type {PlayerModel} from './player-model.js';
import {stepHash} from './route.js';

/** What the cover offers: one button. */
export interface CoverOffer {
  readonly label: string;
  readonly stepId: string;
}

/** The cover's one button. Until the session stands it shows the page's own quiet "connecting". */
@customElement('nrr-cover-action')
export class NrrCoverAction extends LitElement {
  static override styles = [
    base,
    css`
      button.start {
        min-height: 3.25rem;
        padding: var(--space-2) var(--space-6);
        font-size: var(--text-l);
        border-color: #fff;
        color: #28306b;
        background: #fff;
      }
      button.start:hover {
        text-decoration: underline;
        text-underline-offset: 0.2em;
      }
      :focus-visible {
        outline-color: #ffc57a;
      }
      p {
        max-width: 34rem;
        margin: var(--space-3) 0 0;
      }
    `,
  ];

  @property({attribute: false}) offer: CoverOffer | undefined;
  /** A few plain lines about an unusual opening. */
  @state() private notices: readonly string[] = [];

  tell(notices: readonly string[]) {
    this.notices = notices;
  }

  override render() {
    const {offer} = this;
    if (!offer) return html`<slot></slot>`;
    return html`
      <button class="start" @click=${this.#start}>${offer.label}</button>
      ${this.notices.map(notice => html`<p>${notice}</p>`)}
    `;
  }

  readonly #start = () => {
    if (this.offer) location.hash = stepHash(this.offer.stepId);
  };
}

/** Puts the one button on the cover: begin, carry on where it was left, or look through it again. */
export function showOffer({course, store}: PlayerModel, keys: StateKeys): void {
  const action = document.querySelector('nrr-cover-action');
  if (!action) return;
  const offer = () => {
    const step = resumeStep(store.attempt, course, keys);
    if (!step) return;
    const {done, total} = courseProgress(store.attempt, course);
    const label =
      done === total
        ? t.player.readAgain
        : store.attempt.place === ''
          ? t.player.start
          : t.player.resume(step.title);
    action.offer = {label, stepId: step.id};
  };
  store.addEventListener('change', offer);
  offer();
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-cover-action': NrrCoverAction;
  }
}
