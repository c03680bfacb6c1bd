import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {t} from '../../i18n/card.js';
import {AnnounceEvent} from '../announce.js';
import {styles} from './glossary-term.styles.js';

/** What a term means, as the page shows it. */
export interface Meaning {
  /** The term as the glossary names it; the lesson may use another form. */
  readonly term: string;
  readonly lang?: string | undefined;
  readonly meaning: unknown;
  /** The step that says more. */
  readonly more?: {readonly title: string; readonly href: string} | undefined;
}

/**
 * A term in a lesson. It is the lesson's own words until this element and the meanings are here; then a
 * button that opens its meaning under its line, so that the sentence stays whole.
 *
 * The button is no native one: that is a box which cannot be broken over two lines as words are.
 *
 * @fires {AnnounceEvent} nrr-announce - A meaning opens; the focus stays on the term, so the meaning is said.
 */
@customElement('nrr-term')
export class NrrTerm extends LitElement {
  static override styles = styles;
  /** By the ids of terms; set once, before the element is first drawn. */
  static meanings: ReadonlyMap<string, Meaning> = new Map();

  /** The id of the term. */
  @property() of = '';

  @state() private open = false;

  /** Near the end of a small frame the meaning would open out of sight. */
  protected override updated() {
    if (this.open) this.renderRoot.querySelector('.meaning')?.scrollIntoView({block: 'nearest'});
  }

  override render() {
    const found = NrrTerm.meanings.get(this.of);
    if (!found) return html`<slot></slot>`;
    return html`<span
        role="button"
        tabindex="0"
        aria-expanded=${this.open ? 'true' : 'false'}
        @click=${this.#toggle}
        @keydown=${this.#key}
        ><slot></slot></span
      >${this.open ? this.#meaning(found) : nothing}`;
  }

  #meaning({term, lang, meaning, more}: Meaning) {
    return html`<span class="meaning" role="note" @keydown=${this.#key}>
      <b lang=${lang ?? nothing}>${term}</b>: ${meaning}
      ${more ? html`<span class="more">${t.card.ways.more} <a href=${more.href}>${more.title}</a></span>` : nothing}
    </span>`;
  }

  async #toggle() {
    this.open = !this.open;
    if (!this.open) return;
    await this.updateComplete;
    const meaning = this.renderRoot.querySelector('.meaning')?.textContent ?? '';
    this.dispatchEvent(new AnnounceEvent(meaning.replace(/\s+/g, ' ').trim()));
  }

  readonly #key = (event: KeyboardEvent) => {
    const {key, currentTarget} = event;
    const onButton = currentTarget instanceof Element && currentTarget.matches('[role=button]');
    if (key === 'Escape' && this.open) this.#close();
    else if (onButton && (key === 'Enter' || key === ' ')) void this.#toggle();
    else return;
    // Space would scroll, and Escape would close what is around it.
    event.preventDefault();
    event.stopPropagation();
  };

  #close() {
    this.open = false;
    this.renderRoot.querySelector<HTMLElement>('[role=button]')?.focus();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-term': NrrTerm;
  }
}
