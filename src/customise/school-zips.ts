import {Files} from 'lucide';
import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {goTo} from '../components/focus.js';
import {icon} from '../components/icon.js';
import {t} from '../i18n/customise-schools.js';
import type {Settings} from '../settings/settings-schema.js';
import {base} from '../styles/base.styles.js';
import type {OpenPackage} from './open-package.js';
import {saveFile, zipName} from './save-file.js';
import {MOST_ZIPS, zipForEach, zipOfZips, type SchoolZip} from './zip-for-each.js';

/** Makes a zip for each school of the settings, and says how far it is. */
@customElement('nrr-school-zips')
export class NrrSchoolZips extends LitElement {
  static override styles = [
    base,
    css`
      p {
        max-width: var(--measure);
        margin-bottom: var(--space-2);
      }
      h3 {
        scroll-margin-top: var(--space-4);
      }
      .done {
        margin-block: var(--space-4);
        padding: var(--space-4);
        border-inline-start: 4px solid var(--good);
        background: var(--good-soft);
        overflow-wrap: anywhere;
      }
      .done p {
        margin: 0;
      }
    `,
  ];

  @property({attribute: false}) zip!: OpenPackage;
  /** The name of its file. */
  @property() name = '';
  @property({attribute: false}) settings!: Settings;
  /** Whether the settings may go into a zip; shows what is wrong with them where they may not. */
  @property({attribute: false}) ready = (): Promise<boolean> => Promise.resolve(true);
  /** Gives a file to the person; replaced in tests. */
  @property({attribute: false}) save = saveFile;

  /** How many are made, while they are being made. */
  @state() private count: number | undefined;
  /** The name of what was made, and the settings that it was made of. */
  @state() private made: {readonly name: string; readonly of: string} | undefined;

  @query('#each-done') private doneTitle?: HTMLElement;

  override render() {
    const words = t.each;
    const {length} = this.settings.schools;
    if (length > MOST_ZIPS) return html`<p>${words.most(MOST_ZIPS, length)}</p>`;
    return html`<p>
        <button type="button" aria-describedby="each-help" @click=${this.#make}>
          ${icon(Files)} ${words.button}
        </button>
      </p>
      <p class="small soft" id="each-help">${words.help}</p>
      <p role="status">${this.count === undefined ? nothing : words.making(this.count, length)}</p>
      ${this.made?.of === this.#inWords ? this.#done(this.made.name) : nothing}`;
  }

  #done(name: string) {
    return html`<section class="done" aria-labelledby="each-done">
      <h3 id="each-done" tabindex="-1">${t.each.done(name)}</h3>
      <p>${t.each.doneHelp}</p>
    </section>`;
  }

  get #inWords(): string {
    return JSON.stringify(this.settings);
  }

  async #make() {
    if (this.count !== undefined) return;
    this.count = 0;
    const isReady = await this.ready();
    if (isReady) await this.#makeAll();
    this.count = undefined;
    await this.updateComplete;
    if (isReady) goTo(this.doneTitle);
  }

  async #makeAll() {
    const {zip, name, settings} = this;
    const of = this.#inWords;
    const zips: SchoolZip[] = [];
    for (const each of zipForEach(zip, settings, name)) {
      zips.push(each);
      this.count = zips.length;
      // So that the page shows it, and stays at hand. No frame is drawn in a window that is behind another.
      await new Promise(resolve => {
        setTimeout(resolve);
      });
    }
    const all = zipName(name, t.each.folder);
    this.save(zipOfZips(zips), all, 'application/zip');
    this.made = {name: all, of};
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-school-zips': NrrSchoolZips;
  }
}
