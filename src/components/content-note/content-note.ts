import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {say, type NameOf, type Words} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {FinishEvent} from '../answer-events.js';
import {FocusAfter} from '../focus-after.js';
import {ContentOpenEvent} from './content-open-event.js';
import {styles} from './content-note.styles.js';

/**
 * Says calmly what is coming, and offers three ways on of equal weight: open it, read a summary, skip.
 *
 * @fires {ContentOpenEvent} nrr-content-open - The learner opens what the note stands before.
 * @fires {FinishEvent} nrr-finish - The learner skipped it, or read the summary.
 * @fires {AnnounceEvent} nrr-announce - That a skip, or the summary, counts the same.
 */
@customElement('nrr-content-note')
export class NrrContentNote extends LitElement {
  static override styles = [base, styles];

  /** What is coming, in one calm line. */
  @property({attribute: false}) note: Words = '';
  /** What can be read instead. */
  @property({attribute: false}) summary: Words = '';
  @property({attribute: false}) name: NameOf = role => role;
  /** What the button says that opens it; where nothing is given, that it opens a thread. */
  @property() openWords = '';
  /** The same behind the summary. */
  @property() backWords = '';

  @state() private reading = false;
  /** That the choice counts, once the learner has skipped or read the summary. */
  @state() private said = '';

  readonly #focus = new FocusAfter(this);

  override willUpdate(changed: PropertyValues<this>) {
    // Another activity's note: what was chosen before is not about it.
    if (changed.has('note')) {
      this.reading = false;
      this.said = '';
    }
  }

  override render() {
    return html`<section aria-labelledby="heading">
      ${this.reading ? this.#renderSummary() : this.#renderNote()}
      ${this.said ? html`<p class="said">${this.said}</p>` : nothing}
    </section>`;
  }

  #renderNote() {
    const words = t.activity.contentNote;
    return html`
      <h2 id="heading" tabindex="-1">${words.heading}</h2>
      <div>${say(this.note, this.name)}</div>
      <div class="choices">
        <button @click=${this.#open}>${this.openWords || words.open}</button>
        <button @click=${this.#read}>${words.summary}</button>
        <button @click=${() => this.#finish(words.skipped)}>${words.skip}</button>
      </div>
      <p class="small soft">${words.equal}</p>
    `;
  }

  #renderSummary() {
    const words = t.activity.contentNote;
    return html`
      <h2 id="heading" tabindex="-1">${words.summaryHeading}</h2>
      <div>${say(this.summary, this.name)}</div>
      <div class="choices">
        <button @click=${() => this.#finish(words.summaryCounts)}>${words.summaryDone}</button>
        <button @click=${this.#open}>${this.backWords || words.back}</button>
      </div>
    `;
  }

  #open() {
    this.dispatchEvent(new ContentOpenEvent());
  }

  #read() {
    this.reading = true;
    this.said = '';
    this.#focus.move('#heading');
  }

  /** The focus stays on the button, so what it did is announced. */
  #finish(said: string) {
    this.said = said;
    this.dispatchEvent(new AnnounceEvent(said));
    this.dispatchEvent(new FinishEvent());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-content-note': NrrContentNote;
  }
}
