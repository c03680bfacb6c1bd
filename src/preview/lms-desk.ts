import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, query, state} from 'lit/decorators.js';
import {previewMessages as t} from '../i18n/en-nz/preview.js';
import {base} from '../styles/base.styles.js';
import './call-log.js';
import {firstChoices, type Choices} from './choices.js';
import './course-frame.js';
import type {LmsEdition} from './editions.js';
import './element-table.js';
import {interactionRows} from './interaction-rows.js';
import './interaction-table.js';
import './launch-bar.js';
import {styles} from './lms-desk.styles.js';
import type {ChooseEvent} from './lms-events.js';
import type {AttemptRecord, Values} from './record.js';
import './record-table.js';
import type {SeenCall} from './seen-call.js';
import {SmallLms, type LmsWorld} from './small-lms.js';

/** What the desk needs from around it. */
export interface DeskWorld extends Omit<LmsWorld, 'place'> {
  /** What was chosen before this page was loaded. */
  readonly choices: Choices;
  /** Keeps what was chosen for when this page is loaded again. */
  readonly keepChoices: (choices: Choices) => void;
}

/** A small LMS on one page: what to open, the course in its frame, and what was recorded. */
@customElement('nrr-lms-desk')
export class NrrLmsDesk extends LitElement {
  static override styles = [base, styles];

  @state() private choices: Choices = firstChoices;
  @state() private openPanels: ReadonlySet<string> = new Set(['record']);

  @query('nrr-course-frame') private frame!: HTMLElementTagNameMap['nrr-course-frame'];

  #world: DeskWorld | undefined;
  #lms: SmallLms | undefined;

  /** Opens the course as it was chosen; called once. */
  async begin(world: DeskWorld): Promise<void> {
    this.#world = world;
    this.choices = world.choices;
    await this.updateComplete;
    this.#lms = new SmallLms({...world, place: this.frame});
    this.#lms.addEventListener('change', () => this.requestUpdate());
    await this.#lms.launch(this.choices);
  }

  /** Has the course say its last word before the page goes. */
  leave(): void {
    this.#lms?.close();
  }

  /** Opens the course again, as when the browser brings the page back. */
  async comeBack(): Promise<void> {
    await this.#lms?.launch(this.choices);
  }

  override render() {
    return html`
      <header>
        <a class="skip" href="#course" @click=${this.#toCourse}>${t.skip}</a>
        <div class="intro">
          <h1>${t.title}</h1>
          <p>${t.lead} <span class="soft">${t.lenient}</span></p>
        </div>
        <nrr-launch-bar
          .choices=${this.choices}
          .launched=${this.#lms?.launched}
          @nrr-choose=${this.#choose}
          @nrr-launch=${this.#launch}
          @nrr-close=${this.#close}
          @nrr-new-attempt=${this.#newAttempt}
        ></nrr-launch-bar>
        ${this.#world?.records.blocked ? html`<p class="alert">${t.blocked}</p>` : nothing}
      </header>
      <main class="sides">
        <nrr-course-frame id="course" size=${this.choices.size}>
          <span role="status">${this.#status()}</span>
        </nrr-course-frame>
        <div class="panel">${this.#panels()}</div>
      </main>
      <footer>
        ${t.licence.madeWith}
        <a href="lms/scorm-again-licence.txt">${t.licence.link}</a>
      </footer>
    `;
  }

  #panels() {
    const edition = this.#edition;
    const kept = this.#lms?.recordOf(edition);
    const live = this.#live;
    const values = live ?? kept?.values ?? {};
    return [
      this.#panel('record', t.record.heading(edition), () => recordOf(edition, live, kept)),
      ...this.#valuePanels(values),
      this.#callPanel(this.#lms?.session?.calls ?? []),
    ];
  }

  #valuePanels(values: Values) {
    const interactions = interactionRows(values);
    return [
      this.#panel(
        'interactions',
        t.interactions.heading(interactions.length),
        () => html`<nrr-interaction-table .rows=${interactions}></nrr-interaction-table>`,
      ),
      this.#panel(
        'elements',
        t.elements.heading(Object.keys(values).length),
        () => html`<nrr-element-table .values=${values}></nrr-element-table>`,
      ),
    ];
  }

  #callPanel(calls: readonly SeenCall[]) {
    return this.#panel(
      'calls',
      t.calls.heading(calls.length),
      () => html`<nrr-call-log .calls=${calls}></nrr-call-log>`,
    );
  }

  /** What is inside is made only while it can be seen: it changes with every call. */
  #panel(name: string, heading: string, inside: () => TemplateResult) {
    const open = this.openPanels.has(name);
    return html`<details ?open=${open} @toggle=${(event: Event) => this.#toggle(name, event)}>
      <summary><h2>${heading}</h2></summary>
      <div class="inside">${open ? inside() : nothing}</div>
    </details>`;
  }

  #toggle(name: string, {target}: Event) {
    if (!(target instanceof HTMLDetailsElement)) return;
    const others = [...this.openPanels].filter(other => other !== name);
    this.openPanels = new Set(target.open ? [...others, name] : others);
  }

  #status(): string {
    const phase = this.#lms?.phase ?? 'opening';
    const launched = this.#lms?.launched;
    if (phase !== 'running') return t.phase[phase];
    return launched ? t.phase.running(launched.edition, launched.mode) : '';
  }

  /** The edition whose record is shown: the open course's, or the one to be launched. */
  get #edition(): LmsEdition {
    return this.#lms?.launched?.edition ?? this.choices.edition;
  }

  get #live(): Values | undefined {
    return this.#lms?.phase === 'running' ? this.#lms.session?.values : undefined;
  }

  #choose({choices}: ChooseEvent) {
    this.choices = choices;
    this.#world?.keepChoices(choices);
  }

  async #launch() {
    await this.#lms?.launch(this.choices);
    this.frame.focusCourse();
  }

  #close() {
    this.#lms?.close();
  }

  async #newAttempt() {
    this.#lms?.erase(this.choices.edition);
    await this.#launch();
  }

  #toCourse(event: Event) {
    event.preventDefault();
    this.frame.focusCourse();
  }
}

function recordOf(edition: LmsEdition, live: Values | undefined, kept: AttemptRecord | undefined) {
  return html`<nrr-record-table
    .edition=${edition}
    .live=${live}
    .kept=${kept}
  ></nrr-record-table>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-lms-desk': NrrLmsDesk;
  }
}
