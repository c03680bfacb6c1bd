import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {Check} from 'lucide';
import type {ModuleOutline, StepOutline} from '../../course/course.js';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {icon} from '../icon.js';
import {GoEvent} from './go-events.js';
import {styles} from './step-list.styles.js';

/**
 * Where am I: the module, "Step 3 of 10", what is done and how long the rest takes; and, folded
 * away, the list of the module's steps.
 *
 * @fires {GoEvent} nrr-go - The learner wants another step.
 */
@customElement('nrr-step-list')
export class NrrStepList extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) module?: ModuleOutline;
  /** The id of the step that is shown. */
  @property() current = '';
  /** The ids of the steps that are done. */
  @property({attribute: false}) done: ReadonlySet<string> = new Set();

  @query('details') private details?: HTMLDetailsElement;

  override render() {
    const {module} = this;
    if (!module) return nothing;
    const {steps} = module;
    const words = t.nav;
    const done = steps.filter(({id}) => this.done.has(id)).length;
    const at = steps.findIndex(({id}) => id === this.current) + 1;
    return html`<nav aria-label=${words.steps}>
      <p>${module.title}</p>
      <progress aria-label=${words.progress} max=${steps.length} .value=${done}></progress>
      <details @keydown=${this.#key}>
        <summary>
          <b>${words.place(at, steps.length)}</b>
          <span class="soft small">${this.#rest(done)}</span>
          <span class="all">${words.allSteps}</span>
        </summary>
        <ol>
          ${steps.map(step => this.#step(step))}
        </ol>
      </details>
    </nav>`;
  }

  #rest(done: number): string {
    const {steps = [], minutes = 0} = this.module ?? {};
    if (done === steps.length) return t.nav.allDone;
    const total = (some: readonly StepOutline[]) =>
      some.reduce((sum, step) => sum + step.minutes, 0);
    // The steps' minutes are rounded each; the module's are right.
    const share = total(steps.filter(({id}) => !this.done.has(id))) / total(steps);
    const left = Math.max(1, Math.round(minutes * share));
    return `${t.nav.doneOf(done, steps.length)}, ${t.nav.minutesLeft(left)}`;
  }

  #step(step: StepOutline) {
    const here = step.id === this.current;
    return html`<li>
      <button
        type="button"
        class="quiet"
        aria-current=${here ? 'step' : nothing}
        @click=${() => {
          this.#go(step.id);
        }}
      >
        <span class="title">${step.title}</span>
        <span class="facts"
          >${t.nav.minutes(step.minutes)}${
            this.done.has(step.id) ? html`, ${icon(Check)} ${t.nav.done}` : nothing
          }${here ? `, ${t.nav.here}` : nothing}</span
        >
      </button>
    </li>`;
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.details?.open) return;
    this.details.open = false;
    this.details.querySelector('summary')?.focus();
  }

  #go(stepId: string) {
    if (this.details) this.details.open = false;
    this.dispatchEvent(new GoEvent(stepId));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-step-list': NrrStepList;
  }
}
