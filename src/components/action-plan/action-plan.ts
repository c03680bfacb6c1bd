import {Printer} from 'lucide';
import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import type {Region} from '../../course/region.js';
import type {Reflect, ReflectOption} from '../../course/unscored.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/printables.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {goTo} from '../focus.js';
import {icon} from '../icon.js';
import {printDrawn} from '../print-alone.js';
import {printScreenStyles} from '../print-screen.styles.js';
import type {School} from '../school.js';
import './plan-paper.js';
import type {PlanCourse} from './plan-paper.js';

/** How many actions go on a plan. */
const most = 2;

/**
 * Asks which two actions go on the plan, and prints it alone. What is ticked is held by this element only.
 *
 * @fires {AnnounceEvent} nrr-announce - Two are ticked, and no third can be.
 */
@customElement('nrr-action-plan')
export class NrrActionPlan extends LitElement {
  static override styles = [
    base,
    printScreenStyles,
    css`
      fieldset {
        margin: 0 0 var(--space-4);
        padding: 0;
        border: 0;
      }
      legend {
        padding: 0;
        font: 600 var(--text-l) / 1.35 var(--display);
      }
      label {
        display: flex;
        gap: var(--space-3);
        padding: var(--space-3) 0;
      }
      label:has(:disabled) {
        color: var(--ink-soft);
      }
      fieldset p {
        margin: 0;
      }
    `,
  ];

  /** The question whose options are the actions; nothing where the course has none. */
  @property({attribute: false}) actions: Reflect | undefined;
  /** The option that was chosen in the course; empty where none was. */
  @property({attribute: false}) started = '';
  @property({attribute: false}) course!: PlanCourse;
  @property({attribute: false}) region!: Region;
  @property({attribute: false}) school: School = {};
  @property({attribute: false}) now = new Date();
  @property({attribute: false}) name: NameOf = role => role;

  /** Letters of what is ticked, in the order of ticking. */
  @state() private ticked: readonly string[] = [];

  @query('h1') private heading?: HTMLElement;

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('started') && this.started) this.ticked = [this.started];
  }

  override firstUpdated() {
    goTo(this.heading);
  }

  override render() {
    const words = t.printables.plan;
    return html`<h1 tabindex="-1">${words.title}</h1>
      <p>${words.intro}</p>
      ${this.actions ? this.#renderQuestion(this.actions) : nothing}
      <p class="small soft">${words.private}</p>
      <button type="button" class="primary" @click=${this.#print}>
        ${icon(Printer)} ${t.printables.print}
      </button>
      <section aria-label=${t.printables.preview}>
        <nrr-plan-paper
          .actions=${this.#chosen}
          .course=${this.course}
          .region=${this.region}
          .school=${this.school}
          .now=${this.now}
          .name=${this.name}
          preview
        ></nrr-plan-paper>
      </section>
      <p><a class="way" href="#/end">${t.printables.backToEnd}</a></p>`;
  }

  #renderQuestion({options}: Reflect) {
    const words = t.printables.plan;
    return html`<fieldset aria-describedby="how">
      <legend>${words.question}</legend>
      <p id="how" class="small soft">${this.started ? words.started : nothing} ${words.own}</p>
      ${options.map(option => this.#renderOption(option))}
      <p class="small">${this.#isFull ? words.full : nothing}</p>
    </fieldset>`;
  }

  #renderOption({id, text}: ReflectOption) {
    const isTicked = this.ticked.includes(id);
    return html`<label>
      <input
        type="checkbox"
        .checked=${live(isTicked)}
        ?disabled=${this.#isFull && !isTicked}
        @change=${() => {
          this.#tick(id);
        }}
      />
      <span>${say(text, this.name)}</span>
    </label>`;
  }

  get #isFull(): boolean {
    return this.ticked.length >= most;
  }

  get #chosen(): readonly ReflectOption[] {
    const options = this.actions?.options ?? [];
    return this.ticked.flatMap(id => options.filter(option => option.id === id));
  }

  #tick(id: string) {
    const left = this.ticked.filter(each => each !== id);
    this.ticked = left.length < this.ticked.length ? left : [...left, id];
    if (this.#isFull) this.dispatchEvent(new AnnounceEvent(t.printables.plan.full));
  }

  readonly #print = async () => {
    const {course, region, school, now, name} = this;
    const paper = document.createElement('nrr-plan-paper');
    await printDrawn(
      Object.assign(paper, {actions: this.#chosen, course, region, school, now, name}),
    );
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-action-plan': NrrActionPlan;
  }
}
