import {html, LitElement, nothing} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import type {ModuleOutline, StepOutline} from '../../course/course.js';
import {isRequired} from '../../course/progress.js';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
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
    const required = steps.filter(isRequired);
    const done = required.filter(({id}) => this.done.has(id)).length;
    const at = steps.findIndex(({id}) => id === this.current) + 1;
    return html`<nav aria-label=${words.steps}>
      <p>${module.title}</p>
      <progress aria-hidden="true" max=${required.length} .value=${done}></progress>
      <details @keydown=${this.#key} @toggle=${this.#open} @nrr-go=${this.#close}>
        <summary>
          <b>${words.place(at, steps.length)}:</b>
          <span class="soft small">${this.#rest(required, done)}</span>
          <span class="all">${words.allSteps}</span>
        </summary>
        <nrr-all-steps .steps=${steps} .current=${this.current} .done=${this.done}
          >${t.player.loading}</nrr-all-steps
        >
      </details>
    </nav>`;
  }

  #rest(steps: readonly StepOutline[], done: number): string {
    const {minutes = 0} = this.module ?? {};
    if (done === steps.length) return t.nav.allDone;
    const total = (some: readonly StepOutline[]) =>
      some.reduce((sum, step) => sum + step.minutes, 0);
    // The steps' minutes are rounded each; the module's are right.
    const share = total(steps.filter(({id}) => !this.done.has(id))) / total(steps);
    const left = Math.max(1, Math.round(minutes * share));
    return `${t.nav.doneOf(done, steps.length)}, ${t.nav.minutesLeft(left)}`;
  }

  #key(event: KeyboardEvent) {
    if (event.key !== 'Escape' || !this.details?.open) return;
    this.details.open = false;
    this.details.querySelector('summary')?.focus();
  }

  /** Fetched ahead where there is time for it. */
  #open() {
    void import('./all-steps.js').catch(() => undefined);
  }

  #close() {
    if (this.details) this.details.open = false;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-step-list': NrrStepList;
  }
}
