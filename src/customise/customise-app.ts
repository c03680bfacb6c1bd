import {Download, Save} from 'lucide';
import {html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {dataTable} from '../components/data-table.styles.js';
import {goTo} from '../components/focus.js';
import {icon} from '../components/icon.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/customise.js';
import {base} from '../styles/base.styles.js';
import {changesTable, labelOf} from './changes-table.js';
import {changesBetween} from './changes.js';
import {swatchStyles} from './colour-words.js';
import {styles} from './customise-app.styles.js';
import {modulesOf, type CourseFacts, type CourseModule} from './course-facts.js';
import type {FileEvent, ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {readValues, valuesOf, type FormReading, type FormValues} from './form-values.js';
import {noteStyles} from './note.styles.js';
import {doneNote, openedNotes} from './notes.js';
import {open, type Opened} from './opened.js';
import {saveFile, zipName} from './save-file.js';
import './school-zips.js';
import type {Names} from './setting-words.js';
import {readSettingsFile} from './settings-file.js';
import './settings-form.js';
import type {NrrSettingsForm} from './settings-form.js';
import './settings-preview.js';
import {settingsText} from './settings-text.js';
import {withSettings} from './with-settings.js';
import './zip-drop.js';

/** The page on which an administrator puts a school's settings into a zip of the course. */
@customElement('nrr-customise')
export class NrrCustomise extends LitElement {
  static override styles = [base, dataTable, fieldStyles, noteStyles, swatchStyles, styles];

  @property({attribute: false}) regions: readonly Region[] = [];
  /** The course that the page came with. */
  @property({attribute: false}) course: CourseFacts = {title: '', version: ''};
  /** Gives a file to the person; replaced in tests. */
  @property({attribute: false}) save = saveFile;

  @state() private busy = false;
  @state() private refused = '';
  @state() private opened: Opened | undefined;
  @state() private values: FormValues = {};
  /** Settings that were given, and say so where they do not fit. */
  @state() private given: ReadonlySet<string> = new Set();
  /** The zip was asked for: all that does not fit says so. */
  @state() private asked = false;
  /** The name of the zip that was made of what stands in the form. */
  @state() private made = '';
  /** What became of a settings file. */
  @state() private loaded = '';

  @query('.refused') private refusal?: HTMLElement;
  @query('#form') private formTitle?: HTMLElement;
  @query('#summary') private summary?: HTMLElement;
  @query('#done') private doneTitle?: HTMLElement;
  @query('nrr-settings-form') private form?: NrrSettingsForm;

  override render() {
    const {choose, ...words} = t.customise;
    return html`<header>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p class="soft">${words.local}</p>
      </header>
      <section class="step" aria-labelledby="choose">
        <h2 id="choose">${choose.title}</h2>
        <nrr-zip-drop ?busy=${this.busy} @nrr-file=${this.#open}></nrr-zip-drop>
        ${
          this.refused
            ? html`<div class="note refused" tabindex="-1">
                <h3>${words.refused.title}</h3>
                <p>${this.refused}</p>
              </div>`
            : nothing
        }
      </section>
      ${this.opened ? this.#settings(this.opened) : nothing}`;
  }

  #settings(opened: Opened) {
    const words = t.customise;
    const reading = this.#read();
    return html`<section class="step" aria-labelledby="form">
      <h2 id="form" tabindex="-1">${words.form.title}</h2>
      ${openedNotes(opened, this.course)}
      <p>${words.form.help}</p>
      <div class="load">
        <label for="load">${words.form.load}</label>
        <p class="small soft" id="load-help">${words.form.loadHelp}</p>
        <input
          id="load"
          type="file"
          accept=".js,.txt"
          aria-describedby="load-help"
          @change=${this.#load}
        />
        <p role="status">${this.loaded}</p>
      </div>
      <div class="columns">
        <form novalidate @submit=${this.#make}>
          <nrr-settings-form
            .values=${this.values}
            .regions=${this.regions}
            .modules=${modulesIn(this.#facts(opened))}
            .problems=${this.#shown(reading.problems)}
            @nrr-value=${this.#change}
          ></nrr-settings-form>
          <h2>${words.changes.title}</h2>
          ${changesTable(changesBetween(opened.settings, reading.settings), this.#names)}
          ${this.#problems(reading.problems)}
          <p class="row">
            <button class="primary">${icon(Download)} ${words.make.download}</button>
            <button type="button" @click=${this.#saveSettings}>
              ${icon(Save)} ${words.make.save}
            </button>
          </p>
          ${reading.settings.schools.length ? this.#schoolZips(reading, opened) : nothing}
          ${this.made ? doneNote(this.made, opened.zip.kind) : nothing}
        </form>
        ${this.#preview(reading, opened)}
      </div>
    </section>`;
  }

  #schoolZips({settings}: FormReading, {name, zip}: Opened) {
    return html`<nrr-school-zips
      .zip=${zip}
      .name=${name}
      .settings=${settings}
      .ready=${this.#isReady}
      .save=${this.save}
    ></nrr-school-zips>`;
  }

  #preview({settings}: FormReading, opened: Opened) {
    const region = this.regions.find(({id}) => id === settings.region);
    if (!region) return nothing;
    return html`<section class="preview" aria-labelledby="preview">
      <h2 id="preview">${t.customise.preview.title}</h2>
      <nrr-settings-preview
        .settings=${settings}
        .region=${region}
        .course=${this.#facts(opened)}
      ></nrr-settings-preview>
    </section>`;
  }

  /** Of the course in the zip. Of a booster the page knows no more than its manifest says. */
  #facts({zip}: Opened): CourseFacts {
    const {title = this.course.title, version} = zip;
    return title === this.course.title ? {...this.course, version} : {title, version};
  }

  get #names(): Names {
    const contacts = this.regions.flatMap(region => region.contacts);
    const named = [
      ...contacts.map(({id, name}) => [id, name]),
      ...modulesIn(this.course).map(({id, title}) => [id, title]),
    ];
    return Object.fromEntries(named) as Names;
  }

  #problems(problems: FormReading['problems']) {
    const keys = Object.keys(problems);
    if (!this.asked || keys.length === 0) return nothing;
    return html`<div class="note refused" role="group" aria-labelledby="summary">
      <h3 id="summary" tabindex="-1">${t.customise.form.summary(keys.length)}</h3>
      <ul class="links">
        ${keys.map(
          key =>
            html`<li>
              <button type="button" class="quiet" @click=${() => this.form?.focusOn(key)}>
                ${labelOf(key)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }

  #shown(problems: FormReading['problems']): FormReading['problems'] {
    if (this.asked) return problems;
    return Object.fromEntries(Object.entries(problems).filter(([key]) => this.given.has(key)));
  }

  #read(): FormReading {
    return readValues(this.values, this.#regionIds);
  }

  get #regionIds(): readonly string[] {
    return this.regions.map(({id}) => id);
  }

  async #open({file}: FileEvent) {
    this.busy = true;
    const result = await open(file, this.#regionIds);
    this.busy = false;
    this.refused = typeof result === 'string' ? result : '';
    this.opened = typeof result === 'string' ? undefined : result;
    this.#fill(this.opened ? valuesOf(this.opened.settings) : {});
    this.loaded = '';
    await this.updateComplete;
    goTo(this.opened ? this.formTitle : this.refusal);
  }

  #fill(values: FormValues) {
    this.values = values;
    this.given = new Set();
    this.asked = false;
    this.made = '';
  }

  #change({key, value}: ValueEvent) {
    this.values = {...this.values, [key]: value};
    this.given = new Set([...this.given, key]);
    this.made = '';
  }

  async #load({currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const {words, settings} = await readSettingsFile(file, this.#regionIds);
    currentTarget.value = '';
    this.loaded = words;
    if (settings) this.#fill(valuesOf(settings));
  }

  async #make(event: Event) {
    event.preventDefault();
    const {opened} = this;
    if (!opened || !(await this.#isReady())) return;
    const {settings} = this.#read();
    const name = zipName(opened.name, settings.schoolName);
    this.save(withSettings(opened.zip, settings), name, 'application/zip');
    this.made = name;
    await this.updateComplete;
    goTo(this.doneTitle);
  }

  /** Whether what stands in the form may go into a zip; where it may not, says why. */
  readonly #isReady = async (): Promise<boolean> => {
    if (Object.keys(this.#read().problems).length === 0) return true;
    this.asked = true;
    await this.updateComplete;
    goTo(this.summary);
    return false;
  };

  #saveSettings() {
    const {files, settingsPath} = this.opened?.zip ?? {};
    // With the comment that the zip's own file has.
    const before = new TextDecoder().decode(files?.[settingsPath ?? '']);
    this.save(settingsText(this.#read().settings, before), 'settings.js', 'text/javascript');
  }
}

/** None where the page does not know them. */
function modulesIn({whole}: CourseFacts): readonly CourseModule[] {
  return whole ? modulesOf(whole.course) : [];
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-customise': NrrCustomise;
  }
}
