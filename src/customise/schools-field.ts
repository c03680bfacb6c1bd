import {Download} from 'lucide';
import {css, html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {dataTable} from '../components/data-table.styles.js';
import {goTo} from '../components/focus.js';
import {icon} from '../components/icon.js';
import {t} from '../i18n/customise-schools.js';
import type {School} from '../settings/settings-schema.js';
import {base} from '../styles/base.styles.js';
import {ValueEvent} from './customise-events.js';
import {fieldStyles} from './field.styles.js';
import {isWorkbook, listText} from './list-text.js';
import {noteStyles} from './note.styles.js';
import {readSchools} from './read-schools.js';
import {saveFile} from './save-file.js';
import {schoolColumns, schoolsTemplate} from './school-columns.js';
import {schoolsOutcome, type Outcome} from './schools-outcome.js';
import {schoolsTable} from './schools-table.js';

/** Bytes beyond which no list of schools is. */
const LARGEST = 2_000_000;

/**
 * Takes a list of schools, from a file or pasted, and shows those that are in the form.
 *
 * @fires {ValueEvent} nrr-value - There is another list.
 */
@customElement('nrr-schools-field')
export class NrrSchoolsField extends LitElement {
  static override styles = [
    base,
    dataTable,
    fieldStyles,
    noteStyles,
    css`
      h4 {
        margin: 0 0 var(--space-2);
        scroll-margin-top: var(--space-4);
        font-size: var(--text-m);
      }
      textarea {
        display: block;
        min-height: 7rem;
        overflow-x: auto;
        white-space: pre;
        margin-bottom: var(--space-3);
      }
      details {
        margin-bottom: var(--space-3);
      }
      .columns {
        overflow-wrap: anywhere;
      }
      .many {
        max-height: 24rem;
        margin-bottom: var(--space-3);
        overflow-y: auto;
      }
      td p {
        margin: 0;
      }
      /* On a phone's screen a column is no narrower than its longest word. */
      thead th {
        overflow-wrap: break-word;
      }
    `,
  ];

  @property({attribute: false}) value: readonly School[] = [];
  /** Gives a file to the person; replaced in tests. */
  @property({attribute: false}) save = saveFile;

  /** What became of the last list. */
  @state() private outcome: Outcome | undefined;

  @query('#outcome') private outcomeTitle?: HTMLElement;

  /** What was given last from here. */
  #given: readonly School[] | undefined;

  override willUpdate(changed: PropertyValues<this>) {
    // Another list has come from elsewhere, such as a settings file.
    if (changed.has('value') && this.value !== this.#given) this.outcome = undefined;
  }

  override render() {
    const words = t.schools;
    return html`<div class="field">
        <label for="file">${words.file}</label>
        <p class="small soft" id="file-help">${words.fileHelp}</p>
        <input
          id="file"
          type="file"
          accept=".csv,.tsv,.txt,text/csv"
          aria-describedby="file-help"
          @change=${this.#choose}
        />
        <p>
          <button type="button" @click=${this.#giveTemplate}>
            ${icon(Download)} ${words.template}
          </button>
        </p>
        <details>
          <summary>${words.columns}</summary>
          <p class="small columns">${schoolColumns.map(({heading}) => heading).join(', ')}.</p>
          <p class="small soft">${words.columnsHelp} ${words.zeros}</p>
        </details>
        <details>
          <summary>${words.paste}</summary>
          <label for="pasted">${words.pasted}</label>
          <textarea id="pasted" spellcheck="false" autocomplete="off"></textarea>
          <button type="button" @click=${this.#takePasted}>${words.take}</button>
        </details>
      </div>
      ${this.outcome ? schoolsOutcome(this.outcome) : nothing}
      ${this.value.length ? this.#list() : nothing}`;
  }

  #list() {
    return html`${schoolsTable(this.value)}
      <p>
        <button type="button" @click=${this.#removeAll}>${t.schools.remove}</button>
      </p>`;
  }

  async #choose({currentTarget}: Event) {
    if (!(currentTarget instanceof HTMLInputElement)) return;
    const [file] = currentTarget.files ?? [];
    if (!file) return;
    const outcome = await readFile(file);
    // The same file may be chosen again, corrected.
    currentTarget.value = '';
    await this.#take(outcome);
  }

  #takePasted() {
    const pasted = this.renderRoot.querySelector('textarea')?.value ?? '';
    void this.#take({reading: readSchools(pasted)});
  }

  async #take(outcome: Outcome) {
    const schools = outcome.reading?.schools ?? [];
    this.outcome = {...outcome, kept: schools.length === 0 && this.value.length > 0};
    if (schools.length) this.#give(schools);
    await this.#goToOutcome();
  }

  async #removeAll() {
    this.outcome = {title: t.schools.removed};
    this.#give([]);
    await this.#goToOutcome();
  }

  async #goToOutcome() {
    await this.updateComplete;
    goTo(this.outcomeTitle);
  }

  #give(schools: readonly School[]) {
    this.#given = schools;
    this.dispatchEvent(new ValueEvent('schools', schools));
  }

  #giveTemplate() {
    this.save(schoolsTemplate(), `${t.each.folder}.csv`, 'text/csv');
  }
}

async function readFile(file: File): Promise<Outcome> {
  if (file.size > LARGEST) return {words: t.schools.large};
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isWorkbook(bytes)) return {words: t.schools.workbook};
  const {text, old} = listText(bytes);
  return {reading: readSchools(text), old};
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-schools-field': NrrSchoolsField;
  }
}
