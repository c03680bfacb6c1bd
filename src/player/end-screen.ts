import {LitElement, css, html, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../components/exit-screen/exit-screen.js';
import '../components/reminders/reminders.js';
import {adminNote} from '../components/admin-note/note-text.js';
import type {SaveStatus} from '../components/save-status/status.js';
import {dateOfDay} from '../course/day.js';
import {courseProgress, isDone, stepsOf} from '../course/progress.js';
import {resultOf} from '../course/score.js';
import {t as printables} from '../i18n/printables.js';
import {t as recordWords} from '../i18n/record.js';
import {t} from '../i18n/shell.js';
import {base} from '../styles/base.styles.js';
import {closeSoon} from './close-window.js';
import type {PlayerModel} from './player-model.js';
import {stepHash} from './route.js';

/** The end of the course and the way out: what was reached, what was sent, and when it is safe to close. */
@customElement('nrr-end-screen')
export class NrrEndScreen extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        max-width: var(--measure);
        margin: 0 auto;
        padding: var(--space-5) var(--space-4) var(--space-7);
      }
      .ways {
        padding: 0;
        list-style: none;
      }
      .ways a {
        display: inline-flex;
        align-items: center;
        min-height: 2.75rem;
      }
    `,
  ];

  @property({attribute: false}) model!: PlayerModel;
  /** Set when the learner asked to leave, or has left. */
  @property({type: Boolean}) leaving = false;
  /** Replaced in tests. */
  @property({attribute: false}) close: () => void = closeSoon;

  /** The session is being ended: what was sent before is not the last word. */
  @state() private ending = false;

  override connectedCallback() {
    super.connectedCallback();
    for (const source of [this.model.store, this.model.saving])
      source.addEventListener('change', this.#changed);
    if (this.leaving && !this.model.saving.ended) void this.#leave();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    for (const source of [this.model.store, this.model.saving])
      source.removeEventListener('change', this.#changed);
  }

  override firstUpdated() {
    this.renderRoot.querySelector('h1')?.focus();
  }

  override render() {
    const {model, leaving} = this;
    const result = resultOf(model.store.attempt, model.course, model.rules);
    if (leaving) {
      return html`<nrr-exit-screen
        .status=${this.#status}
        .result=${result}
        .note=${this.#note()}
        ?closed=${model.saving.ended}
        @nrr-stay=${this.#stay}
        @nrr-leave=${this.#leaveAnyway}
      ></nrr-exit-screen>`;
    }
    return html`
      <h1 tabindex="-1">${recordWords.record.end.heading}</h1>
      ${result.success === 'passed' ? html`<p>${recordWords.record.end.passed(result.score ?? 0)}</p>` : nothing}
      ${result.success === 'passed' ? nothing : this.#renderOpen(result.score)}
      <p>${this.#progress()}</p>
      ${this.#renderMore(result.success === 'passed')}
      <div class="row">
        <button class="primary" @click=${this.#toLeave}>${t.player.leave}</button>
        <button @click=${this.#toCover}>${t.player.home}</button>
      </div>
    `;
  }

  /** For the day an LMS loses everything; nothing to tell where there is none. */
  #note(): string {
    const {course, store, saving, visit, now, tracked} = this.model;
    if (!tracked) return '';
    return adminNote({
      course: course.title,
      version: course.version,
      opened: visit.opened,
      now: now(),
      steps: stepsOf(course).map(({id, title}) => ({title, done: isDone(store.attempt, id)})),
      lastSent: saving.lastSent?.at,
      edition: `SCORM ${visit.session.edition}`,
      noteNumber: store.attempt.id,
    });
  }

  /** A visit without a record ends as it was: nothing was sent, and nobody is told that it was. */
  get #status(): SaveStatus {
    const {saving, tracked, visit} = this.model;
    const {recorded, mode} = visit.session.readLaunch();
    if (!recorded) return {kind: 'review', why: mode === 'normal' ? 'no-credit' : mode};
    const {state} = saving;
    if (!tracked && state.kind === 'ended') return {kind: 'untracked', kept: state.sent};
    return this.ending && tracked ? {kind: 'waiting'} : state;
  }

  #renderOpen(score: number | undefined) {
    const {course, rules} = this.model;
    return html`
      <p>
        ${score === undefined ? recordWords.record.end.notTried : recordWords.record.end.notPassed(score, rules.passMark)}
      </p>
      <p><a href=${stepHash(course.assessment.stepId)}>${recordWords.record.end.toCheck}</a></p>
    `;
  }

  /** A course that goes back to another one leaves certificate, plan and reminders to that. */
  #renderMore(passed: boolean) {
    const {course, store, now} = this.model;
    if (course.follows) return nothing;
    const {id, assessments} = store.attempt;
    const day = assessments[course.assessment.id]?.best?.day;
    return html`${this.#renderPrints(passed)}
    ${
      passed && day !== undefined
        ? html`<nrr-reminders
            .course=${course.title}
            .passed=${dateOfDay(day)}
            .attempt=${id}
            .now=${now}
          ></nrr-reminders>`
        : nothing
    }`;
  }

  /** The certificate is offered to who has done all, too: its screen says what is still to be done. */
  #renderPrints(passed: boolean) {
    const {heading, certificate, plan} = printables.printables.links;
    const {done, total} = courseProgress(this.model.store.attempt, this.model.course);
    return html`<h2>${heading}</h2>
      <ul class="ways">
        ${passed || done === total ? html`<li><a href="#/certificate">${certificate}</a></li>` : nothing}
        <li><a href="#/plan">${plan}</a></li>
      </ul>`;
  }

  #progress(): string {
    const {done, total} = courseProgress(this.model.store.attempt, this.model.course);
    return done === total
      ? recordWords.record.end.allDone
      : recordWords.record.end.someDone(done, total);
  }

  readonly #toLeave = () => {
    location.hash = '#/left';
  };

  readonly #toCover = () => {
    location.hash = '#/';
  };

  readonly #stay = () => {
    this.model.tryAgain();
    history.back();
  };

  /** The screen is painted first: with some LMSs what follows holds the page for seconds. */
  async #leave() {
    this.ending = true;
    await new Promise(painted => requestAnimationFrame(() => setTimeout(painted)));
    await this.model.leave();
    this.ending = false;
    this.#close();
  }

  /** Never while anything is still here: the screen then says what to do. */
  #close() {
    const {saving, settings, tracked} = this.model;
    const {state} = saving;
    if (settings.exit === 'close' && tracked && state.kind === 'ended' && state.sent) this.close();
  }

  readonly #leaveAnyway = () => {
    this.model.leaveAnyway();
    this.requestUpdate();
  };

  readonly #changed = () => {
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-end-screen': NrrEndScreen;
  }
}
