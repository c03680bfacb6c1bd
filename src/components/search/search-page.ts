import {html, LitElement, nothing, type TemplateResult} from 'lit';
import {customElement, property, query, state} from 'lit/decorators.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/find.js';
import {t as shell} from '../../i18n/shell.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {textInput} from '../text-input.styles.js';
import {find, type Findable, type Found, type MarkedPiece} from './find.js';
import {styles} from './search-page.styles.js';

/** A way to a step. */
export interface Way {
  readonly title: string;
  readonly href: string;
}

/** What search may find, and what its result says of it. */
export interface SearchItem extends Findable {
  /** Such as “Step in “Noticing””. */
  readonly where: string;
  /** Nothing where the result says it all. */
  readonly href?: string;
  readonly lang?: string | undefined;
  readonly ways?: {readonly lead: string; readonly to: readonly Way[]} | undefined;
}

/** How long somebody rests who has typed what they wanted, so that not every letter is announced. */
const restMs = 700;

/** Searches the course while somebody types. What is typed stays here. */
@customElement('nrr-search-page')
export class NrrSearchPage extends LitElement {
  static override styles = [base, textInput, styles];

  @property({attribute: false}) items: readonly SearchItem[] = [];
  /** What was typed when this screen was last open. */
  @property({attribute: false}) typed = '';
  /** Keeps what is typed for as long as the page is open, so that Back leads to the same results. */
  @property({attribute: false}) keep: (typed: string) => void = () => undefined;

  @state() private found: readonly Found<SearchItem>[] = [];
  @query('input') private input?: HTMLInputElement;

  #resting: ReturnType<typeof setTimeout> | undefined;

  override willUpdate() {
    this.found = find(this.typed, this.items);
  }

  override firstUpdated() {
    this.input?.focus();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.#resting);
  }

  override render() {
    const words = t.find.search;
    return html`<section aria-labelledby="title">
      <h1 id="title">${words.title}</h1>
      <form role="search" @submit=${this.#submit}>
        <label for="typed">${words.label}</label>
        <input
          id="typed"
          type="search"
          autocomplete="off"
          spellcheck="false"
          enterkeyhint="search"
          aria-describedby="hint"
          .value=${this.typed}
          @input=${this.#type}
        />
        <p id="hint" class="small soft">${words.hint}</p>
      </form>
      <h2>${this.#summary() || words.results}</h2>
      ${this.#results()}
      <h2>${t.find.otherWays}</h2>
      <ul class="ways">
        <li><a href="#/modules">${shell.player.modules}</a></li>
        <li><a href="#/glossary">${card.card.ways.glossary}</a></li>
        <li><a href="#/sources">${card.card.ways.sources}</a></li>
      </ul>
    </section>`;
  }

  /** Nothing while nothing is typed. */
  #summary(): string {
    const typed = this.typed.trim();
    const {length} = this.found;
    if (!typed) return '';
    return length > 0 ? t.find.search.count(length, typed) : t.find.search.none(typed);
  }

  #results(): TemplateResult {
    if (!this.typed.trim()) return html`<p>${t.find.search.nothing}</p>`;
    if (this.found.length === 0) return html`<p>${t.find.search.noneDo}</p>`;
    return html`<ol class="results">
      ${this.found.map(result => this.#result(result))}
    </ol>`;
  }

  #result({item, title, context}: Found<SearchItem>) {
    const {href, where, lang, ways} = item;
    const name = marked(title);
    return html`<li>
      <h3 lang=${lang ?? nothing}>${href ? html`<a href=${href}>${name}</a>` : name}</h3>
      <p class="small soft">${where}</p>
      <p>${marked(context)}</p>
      ${
        ways && ways.to.length > 0
          ? html`<p class="small">
              ${ways.lead}
              ${ways.to.map(
                ({title: step, href: to}, i) => html`${i > 0 ? ', ' : ''}<a href=${to}>${step}</a>`,
              )}
            </p>`
          : nothing
      }
    </li>`;
  }

  #type() {
    this.typed = this.input?.value ?? '';
    this.keep(this.typed);
    clearTimeout(this.#resting);
    this.#resting = setTimeout(this.#announce, restMs);
  }

  #submit(event: Event) {
    event.preventDefault();
    clearTimeout(this.#resting);
    this.#announce();
  }

  readonly #announce = () => {
    const summary = this.#summary();
    if (summary) this.dispatchEvent(new AnnounceEvent(summary));
  };
}

function marked(pieces: readonly MarkedPiece[]) {
  return pieces.map(({text, found}) => (found ? html`<mark>${text}</mark>` : text));
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-search-page': NrrSearchPage;
  }
}
