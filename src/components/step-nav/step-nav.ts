import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {ArrowLeft, ArrowRight} from 'lucide';
import type {StepOutline} from '../../course/course.js';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';
import {GoEvent, HomeEvent} from './go-events.js';

/**
 * Previous and next, at the end of a step. Before the first step and after the last there is a way
 * out. Nothing is ever locked.
 *
 * @fires {GoEvent} nrr-go - The learner wants another step.
 * @fires {HomeEvent} nrr-home - The learner goes back before the first step, or on past the last.
 */
@customElement('nrr-step-nav')
export class NrrStepNav extends LitElement {
  static override styles = [
    base,
    css`
      nav {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-3);
        align-items: stretch;
        justify-content: space-between;
        margin-top: var(--space-5);
        padding-top: var(--space-5);
        border-top: 1px solid var(--line);
      }
      button {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        flex: 1 1 14rem;
        max-width: 24rem;
        min-height: 3.5rem;
        text-align: start;
        line-height: 1.3;
        overflow-wrap: anywhere;
      }
      .next {
        justify-content: flex-end;
        margin-inline-start: auto;
        text-align: end;
      }
      .title {
        display: block;
        font-weight: 400;
        font-size: var(--text-s);
      }
      @media (max-width: 32rem) {
        button {
          max-width: none;
          flex-basis: 100%;
        }
        .next {
          order: -1;
        }
      }
    `,
  ];

  @property({attribute: false}) steps: readonly StepOutline[] = [];
  /** The id of the step that is shown. */
  @property() current = '';
  /** The step has a next of its own, which is the one to press. */
  @property({type: Boolean}) quiet = false;

  override render() {
    const at = this.steps.findIndex(({id}) => id === this.current);
    const previous = this.steps[at - 1];
    const next = this.steps[at + 1];
    const {nav} = t;
    return html`<nav aria-label=${nav.ways}>
      <button type="button" @click=${this.#going(previous)}>
        ${icon(ArrowLeft)} ${words(previous ? nav.previous : t.player.home, previous?.title)}
      </button>
      <button
        type="button"
        class=${this.quiet ? 'next' : 'next primary'}
        @click=${this.#going(next)}
      >
        ${words(next ? nav.next : nav.finish, next?.title)} ${icon(ArrowRight)}
      </button>
    </nav>`;
  }

  #going(step: StepOutline | undefined) {
    return () => this.dispatchEvent(step ? new GoEvent(step.id) : new HomeEvent());
  }
}

function words(where: string, title: string | undefined) {
  return html`<span>${where} ${title ? html`<span class="title">${title}</span>` : nothing}</span>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-step-nav': NrrStepNav;
  }
}
