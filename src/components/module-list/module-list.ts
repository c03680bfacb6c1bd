import {css, html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {ModuleOutline, ModuleWords} from '../../course/course.js';
import {isRequired} from '../../course/progress.js';
import {t} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {goTo} from '../focus.js';

/** The learner wants to go into this module, where they left it. */
export class OpenModuleEvent extends Event {
  static readonly eventName = 'nrr-open-module';
  readonly moduleId: string;

  constructor(moduleId: string) {
    super(OpenModuleEvent.eventName, {bubbles: true, composed: true});
    this.moduleId = moduleId;
  }
}

/**
 * The modules that exist: what each is about, how long it takes, what is coming, and how far the
 * learner is.
 *
 * @fires {OpenModuleEvent} nrr-open-module - The learner wants to go into a module.
 */
@customElement('nrr-module-list')
export class NrrModuleList extends LitElement {
  static override styles = [
    base,
    css`
      ol {
        display: grid;
        gap: var(--space-4);
        margin: 0;
        padding: 0;
        list-style: '';
      }
      li {
        padding: var(--space-5) clamp(var(--space-4), 4vw, var(--space-5));
        border: 1px solid var(--line);
        border-radius: var(--radius);
        background: var(--surface);
      }
      h2 {
        font-size: var(--text-l);
      }
      p {
        max-width: var(--measure);
        margin-bottom: var(--space-3);
      }
      .progress {
        max-width: 22rem;
        margin-bottom: var(--space-4);
      }
      progress {
        width: 100%;
        height: 0.75rem;
        accent-color: var(--accent);
      }
      .progress span {
        display: block;
        margin-bottom: var(--space-1);
      }
    `,
  ];

  @property({attribute: false}) modules: readonly (ModuleOutline & Partial<ModuleWords>)[] = [];
  /** The ids of the steps that are done. */
  @property({attribute: false}) done: ReadonlySet<string> = new Set();
  /** The ids of the steps that were opened; a module with one of them is under way. */
  @property({attribute: false}) opened: ReadonlySet<string> = new Set();

  protected override firstUpdated() {
    goTo(this.renderRoot.querySelector<HTMLElement>('h1'));
  }

  override render() {
    return html`<section aria-labelledby="title">
      <h1 id="title" tabindex="-1">${t.nav.modules}</h1>
      <ol>
        ${this.modules.map(module => this.#module(module))}
      </ol>
    </section>`;
  }

  #module(module: ModuleOutline & Partial<ModuleWords>) {
    const words = t.nav;
    const steps = module.steps.filter(isRequired);
    const done = steps.filter(({id}) => this.done.has(id)).length;
    const count = words.doneOf(done, steps.length);
    return html`<li>
      <h2 id="m-${module.id}">${module.title}</h2>
      <p>${module.summary}</p>
      ${
        module.contentNote
          ? html`<p class="small"><b>${words.coming}</b> ${module.contentNote}</p>`
          : nothing
      }
      <div class="progress">
        <span class="small soft">${words.minutes(module.minutes)}, ${count}</span>
        <progress aria-labelledby="m-${module.id}" max=${steps.length} .value=${done}></progress>
      </div>
      <button type="button" @click=${() => this.dispatchEvent(new OpenModuleEvent(module.id))}>
        ${this.#action(steps.length === done, module)}<span class="hidden-words"
          >: ${module.title}</span
        >
      </button>
    </li>`;
  }

  #action(complete: boolean, {steps}: ModuleOutline): string {
    if (complete) return t.nav.again;
    return steps.some(({id}) => this.opened.has(id) || this.done.has(id))
      ? t.nav.goOn
      : t.nav.start;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-module-list': NrrModuleList;
  }
  interface HTMLElementEventMap {
    'nrr-open-module': OpenModuleEvent;
  }
}
