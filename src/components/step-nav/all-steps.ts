import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import {Check} from 'lucide';
import type {StepOutline} from '../../course/course.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/shell.js';
import {t as words} from '../../i18n/steps.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';
import {styles} from './all-steps.styles.js';
import {GoEvent} from './go-events.js';

/**
 * The steps of a module, each with its minutes and whether it is done; and a way to search all of them.
 *
 * @fires {GoEvent} nrr-go - The learner wants another step.
 */
@customElement('nrr-all-steps')
export class NrrAllSteps extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) steps: readonly StepOutline[] = [];
  /** The id of the step that is shown. */
  @property() current = '';
  /** The ids of the steps that are done. */
  @property({attribute: false}) done: ReadonlySet<string> = new Set();

  override render() {
    return html`<ol>
        ${this.steps.map(step => this.#step(step))}
      </ol>
      <p><a class="search" href="#/search">${card.card.ways.search}</a></p>`;
  }

  #step(step: StepOutline) {
    const here = step.id === this.current;
    return html`<li>
      <button
        type="button"
        class="quiet"
        aria-current=${here ? 'step' : nothing}
        @click=${() => {
          this.dispatchEvent(new GoEvent(step.id));
        }}
      >
        <span class="title">${step.title}</span>
        <span class="facts"
          >${kindsOf(step)}${t.nav.minutes(step.minutes)}${
            this.done.has(step.id) ? html`, ${icon(Check)} ${t.nav.done}` : nothing
          }${here ? `, ${t.nav.here}` : nothing}</span
        >
      </button>
    </li>`;
  }
}

/** Whom a step is for, and who may leave it out. */
function kindsOf(step: StepOutline): string {
  const {optional, roles, full} = words.steps;
  const kinds = [
    ...(step.for ? [roles[step.for]] : []),
    ...(step.optional ? [optional] : []),
    ...(step.full ? [full] : []),
  ];
  return kinds.map(kind => `${kind}, `).join('');
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-all-steps': NrrAllSteps;
  }
}
