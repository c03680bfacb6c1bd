import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ArrowLeft, Printer} from 'lucide';
import {icon} from '../../components/icon.js';
import {isoDay} from '../../components/iso-day.js';
import {logoStyles} from '../../components/school-logo.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/workshop-paper.js';
import {base} from '../../styles/base.styles.js';
import {agendaOf, type Agenda} from '../agenda.js';
import type {Deck} from '../deck.js';
import {LargeEvent} from '../workshop-events.js';
import {hasMarginBoxes, PageRules} from './page-rules.js';
import {cardStyles} from './paper-card.styles.js';
import {paperStyles} from './paper.styles.js';
import {screenStyles} from './paper-screen.styles.js';
import type {PaperSource} from './paper-source.js';
import {hasLargePrint, papersOf, type Paper} from './papers.js';

/**
 * One thing that the workshop prints: what is asked first, then the sheet as it is printed. Names are kept in this
 * element alone, and wiped when it is left.
 *
 * @fires {LargeEvent} nrr-large - The size of print was changed.
 */
@customElement('nrr-paper')
export class NrrPaper extends LitElement {
  static override styles = [base, screenStyles, paperStyles, logoStyles, cardStyles];

  @property({attribute: false}) deck!: Deck;
  /** The id of one of `papersOf`. */
  @property() what = '';
  /** What the guide is for; without one, the hour. */
  @property({attribute: false}) agenda?: Agenda | undefined;
  /** Nothing is smaller than 18 point. */
  @property({type: Boolean, reflect: true}) large = false;
  /** When the workshop starts, such as `15:30`. */
  @property() start = '';
  @property({attribute: false}) now = new Date();
  /** Where “back” leads. */
  @property() back = '#/';
  /** Replaced in tests. */
  @property({attribute: false}) print: () => void = () => {
    window.print();
  };

  @state() private names: readonly string[] = [];

  readonly #page = new PageRules();
  #before = '';

  override connectedCallback() {
    super.connectedCallback();
    this.#before = document.title;
    window.addEventListener('pagehide', this.#wipe);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#wipe);
    this.#page.remove();
    this.#wipe();
    document.title = this.#before;
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('what') && changed.get('what') !== undefined) this.#wipe();
    const {kind, title} = this.#paper ?? {};
    // What is wiped on leaving draws once more.
    if (!this.isConnected) return;
    if (kind) this.#page.set({kind, large: this.large, edition: this.#edition});
    // Browsers name the file of a PDF by it.
    if (title) document.title = title;
  }

  override render() {
    const paper = this.#paper;
    if (!paper) return nothing;
    return html`${this.#controls(paper)}
      <div class="sheet ${paper.kind} ${this.large ? 'large' : ''}">
        ${paper.draw(this.#source())} ${this.#footer(paper)}
      </div>`;
  }

  get #paper(): Paper | undefined {
    return papersOf(this.deck.workshop).find(({id}) => id === this.what);
  }

  #source(): PaperSource {
    const {deck, large} = this;
    return {
      deck,
      large,
      names: filled(this.names),
      agenda: this.#agenda(),
      start: minutesIn(this.start),
      day: isoDay(this.now),
    };
  }

  #agenda(): Agenda {
    const hour = this.deck.workshop.agendas.find(({minutes}) => minutes === 60);
    return (
      this.agenda ?? agendaOf(this.deck.workshop, {plan: hour?.id ?? '', without: [], alone: false})
    );
  }

  /** Certificates have theirs on each sheet, slides none. */
  #footer({kind}: Paper) {
    if (kind === 'certificates' || kind === 'slides') return nothing;
    // Where the margin has it, the sheet itself needs it on the screen alone.
    const place = hasMarginBoxes ? 'edition screen-alone' : 'edition';
    return html`<p class="small ${place}">${this.#edition}</p>`;
  }

  get #edition(): string {
    const {workshop, version} = this.deck;
    const date = card.card.date(isoDay(this.now));
    return this.large
      ? t.paper.footerShort(version, date)
      : t.paper.footer(workshop.title, version, date);
  }

  #controls(paper: Paper) {
    const {kind} = paper;
    const {screen} = t.paper;
    return html`<section class="screen" aria-label=${screen.controls}>
      <div class="row">
        <a class="back" href=${this.back}>${icon(ArrowLeft)} ${screen.back}</a>
        <button type="button" class="primary" @click=${this.#print}>
          ${icon(Printer)} ${screen.print}
        </button>
        ${hasLargePrint(paper) ? this.#largeBox() : nothing}
      </div>
      ${kind === 'guide' ? this.#startField() : nothing}
      ${kind === 'certificates' ? this.#namesField() : nothing}
    </section>`;
  }

  #largeBox() {
    return html`<label class="choice">
      <input type="checkbox" .checked=${this.large} @change=${this.#sized} />
      ${t.paper.screen.large}
    </label>`;
  }

  #startField() {
    const {start, startHint} = t.paper.screen;
    return html`<label class="field" for="start">${start}</label>
      <input
        id="start"
        type="time"
        aria-describedby="start-hint"
        .value=${this.start}
        @input=${this.#timed}
      />
      <p class="small soft" id="start-hint">${startHint}</p>`;
  }

  #namesField() {
    const {names, namesHint, certificates} = t.paper.screen;
    return html`<label class="field" for="names">${names}</label>
      <textarea
        id="names"
        rows="6"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="names-hint"
        .value=${this.names.join('\n')}
        @change=${this.#named}
        @input=${this.#named}
      ></textarea>
      <p class="small soft" id="names-hint">${namesHint}</p>
      <p class="small" role="status">${certificates(Math.max(1, filled(this.names).length))}</p>`;
  }

  #print() {
    this.print();
  }

  #sized(event: Event) {
    if (!(event.currentTarget instanceof HTMLInputElement)) return;
    this.large = event.currentTarget.checked;
    this.dispatchEvent(new LargeEvent(this.large));
  }

  #timed(event: Event) {
    if (event.currentTarget instanceof HTMLInputElement) this.start = event.currentTarget.value;
  }

  #named(event: Event) {
    if (event.currentTarget instanceof HTMLTextAreaElement) {
      this.names = event.currentTarget.value.split('\n');
    }
  }

  readonly #wipe = () => {
    this.names = [];
  };
}

/** Names as they go on paper: without empty lines and spaces around. */
function filled(names: readonly string[]): readonly string[] {
  return names.map(name => name.trim()).filter(Boolean);
}

/** Minutes after midnight of a time such as `15:30`. */
function minutesIn(time: string): number | undefined {
  const [, hours, minutes] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-paper': NrrPaper;
  }
}
