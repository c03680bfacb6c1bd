import {LitElement, css, html, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import type {Activity, Lesson, ModuleOutline, StepKind, StepOutline} from '../course/course.js';
import type {NameOf} from '../course/words.js';
import {isDone, nextStep, stepsOf} from '../course/progress.js';
import {finish} from '../course/steps.js';
import '../components/lesson-page/lesson-page.js';
import type {GoEvent} from '../components/step-nav/go-events.js';
import '../components/step-nav/step-list.js';
import '../components/step-nav/step-nav.js';
import {t} from '../i18n/shell.js';
import {base} from '../styles/base.styles.js';
import {loadActivity, loadContentNote, loadLesson, prefetch} from './module-loader.js';
import type {PlayerModel} from './player-model.js';
import {doneSteps} from './progress-view.js';
import {stepHash} from './route.js';

type Content = {
  /** What is coming, on the first step of a module. */
  readonly note?: string;
} & (
  | {readonly kind: 'loading' | 'failed'}
  | {readonly kind: 'lesson'; readonly lesson: Lesson}
  | {readonly kind: 'activity'; readonly activity: Activity; readonly view: ActivityView}
);

type ActivityView = typeof import('./activity-view.js');

/** The step after those that are known. */
const unknownStep: StepOutline = {id: '', kind: 'lesson', title: '', minutes: 1};

/** Kinds of step with nothing to answer. */
const onlyRead: readonly StepKind[] = ['lesson', 'timeline', 'voices', 'figure', 'layers'];

/**
 * One step of a module: its title, its lesson or activity, and the way on. It fetches the words when it is
 * shown, and puts the focus on the title at once.
 */
@customElement('nrr-step-screen')
export class NrrStepScreen extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-4) var(--space-4) var(--space-7);
      }
      h1:focus {
        outline: 0;
      }
      .coming {
        padding: var(--space-3) var(--space-4);
        border-radius: var(--radius);
        background: var(--surface);
      }
    `,
  ];

  @property({attribute: false}) model!: PlayerModel;
  @property({attribute: false}) module!: ModuleOutline;
  @property({attribute: false}) step!: StepOutline;
  @property({attribute: false}) name!: NameOf;

  @state() private content: Content = {kind: 'loading'};

  override connectedCallback() {
    super.connectedCallback();
    this.model.store.addEventListener('change', this.#changed);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.model.store.removeEventListener('change', this.#changed);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('step')) void this.#load();
  }

  override render() {
    return html`
      <nrr-step-list
        .module=${this.module}
        .current=${this.step.id}
        .done=${doneSteps(this.model.store.attempt)}
        @nrr-go=${this.#go}
      ></nrr-step-list>
      ${this.step.optional ? html`<p class="soft small">${t.nav.optional}</p>` : nothing}
      <h1 tabindex="-1">${this.step.title}</h1>
      <nrr-read-aloud></nrr-read-aloud>
      ${this.#renderNote()} ${this.#renderContent()}
      <nrr-hide-first></nrr-hide-first>
      <nrr-step-nav
        .steps=${this.#steps()}
        .current=${this.step.id}
        ?quiet=${this.#isAsking()}
        @nrr-go=${this.#go}
        @nrr-home=${this.#home}
      ></nrr-step-nav>
    `;
  }

  /** Its questions have a “Next” of their own, until they are handed in. */
  #isAsking(): boolean {
    const {id, kind} = this.step;
    return /^(check|assessment)$/.test(kind) && !isDone(this.model.store.attempt, id);
  }

  /** While later modules are still to be fetched, the last step that is known is not the last. */
  #steps(): readonly StepOutline[] {
    const {course} = this.model;
    return course.rest ? [...stepsOf(course), unknownStep] : stepsOf(course);
  }

  /** Whoever goes into a module is told first what is coming. */
  #renderNote() {
    const {note} = this.content;
    return note ? html`<p class="coming small"><b>${t.nav.coming}</b> ${note}</p>` : nothing;
  }

  #renderContent() {
    const {content} = this;
    switch (content.kind) {
      case 'loading':
        return html`<p class="soft">${t.player.loading}</p>`;
      case 'failed':
        return html`
          <h2>${t.player.chunkGone.heading}</h2>
          <p>${t.player.chunkGone.words}</p>
          <button class="primary" @click=${this.#load}>${t.player.chunkGone.again}</button>
        `;
      case 'lesson':
        return html`<nrr-lesson-page
          .lesson=${content.lesson}
          .name=${this.name}
        ></nrr-lesson-page>`;
      case 'activity':
        return content.view.renderActivity(content.activity, this.model, this.name);
    }
  }

  readonly #finish = () => {
    this.model.store.update(attempt => finish(attempt, this.step.id));
  };

  /** Going on from something that is only read is what finishes it. */
  readonly #go = async ({stepId}: GoEvent) => {
    const {course, whole} = this.model;
    try {
      if (stepId === unknownStep.id) await whole();
    } catch {
      this.content = {kind: 'failed'};
      return;
    }
    const next = nextStep(course, this.step.id)?.id ?? '';
    const to = stepId === unknownStep.id ? next : stepId;
    if (to === next) this.#readOn();
    location.hash = stepHash(to);
  };

  /** Past the last step is the end; before the first is the cover. */
  readonly #home = () => {
    const last = nextStep(this.model.course, this.step.id) === undefined;
    if (last) this.#readOn();
    location.hash = last ? '#/end' : '#/';
  };

  #readOn() {
    if (onlyRead.includes(this.step.kind)) this.#finish();
  }

  readonly #changed = () => {
    this.requestUpdate();
  };

  readonly #load = async () => {
    const {step, module} = this;
    this.content = {kind: 'loading'};
    // At once, and not when the words are there: whoever is quick has moved on from the title by then.
    void this.updateComplete.then(() => this.renderRoot.querySelector('h1')?.focus());
    const content = await fetchContent(module, step);
    if (step !== this.step) return;
    this.content = content;
    await this.updateComplete;
    prefetch(module.id, async () => {
      await this.model.keepUp();
      this.requestUpdate();
    });
  };
}

async function fetchContent({id, steps}: ModuleOutline, step: StepOutline): Promise<Content> {
  try {
    const note = steps[0] === step ? {note: await loadContentNote(id)} : {};
    if (step.kind === 'lesson')
      return {...note, kind: 'lesson', lesson: await loadLesson(id, step.id)};
    const [activity, view] = await Promise.all([
      loadActivity(id, step.id),
      import('./activity-view.js'),
    ]);
    return {...note, kind: 'activity', activity, view};
  } catch {
    // The line is down, or the package was replaced while it was open: the screen says what to do.
    return {kind: 'failed'};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-step-screen': NrrStepScreen;
  }
}
