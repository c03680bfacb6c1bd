import {html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {ArrowLeft, ArrowRight, ChevronsRight, Clock, MoonStar, NotebookText, Sun} from 'lucide';
import {FocusAfter} from '../components/focus-after.js';
import {icon} from '../components/icon.js';
import type {HandsSlide} from '../course/workshop.js';
import {t} from '../i18n/workshop.js';
import {base} from '../styles/base.styles.js';
import {titleOf} from './deck.js';
import {csvOf, download} from './hands-file.js';
import {isTyping, type Command} from './keys.js';
import {
  clockPanel,
  handsPanel,
  jumpPanel,
  keysPanel,
  notesPanel,
  placeLine,
  words,
} from './presenter-panels.js';
import type {PresenterSession} from './presenter-session.js';
import {windowsPanel} from './presenter-windows.js';
import {styles} from './presenter-view.styles.js';
import {handsOf} from './run.js';
import './slide-view.js';
import {EndEvent} from './workshop-events.js';

const toNext = '[data-do="next"]';

/**
 * What the presenter sees: the slide as the room has it, the next one, notes, clock, and a button for every key.
 * Where no second window can be had, the room sees this one, and the notes can be hidden from it.
 *
 * @fires {EndEvent} nrr-end - The workshop is over.
 */
@customElement('nrr-presenter')
export class NrrPresenter extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) session!: PresenterSession;
  /** Slide and notes share this window. */
  @property({type: Boolean, reflect: true}) split = false;
  /** The browser barred the second window. */
  @property({type: Boolean}) barred = false;

  /** Whether the notes are in sight; in one window they cover all but the slide. */
  @state() private notes = true;
  @state() private ending = false;
  /** A second window was there. */
  @state() private opened = false;

  readonly #focus = new FocusAfter(this);
  #tick = 0;

  override connectedCallback() {
    super.connectedCallback();
    this.session.addEventListener('change', this.#changed);
    document.addEventListener('keydown', this.#key);
    this.#tick = window.setInterval(this.#changed, 1000);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.session.removeEventListener('change', this.#changed);
    document.removeEventListener('keydown', this.#key);
    window.clearInterval(this.#tick);
  }

  override render() {
    if (this.split && !this.notes && !this.ending)
      return html`${this.#slide()} ${this.#controls()}`;
    const {slide} = this.session;
    return html`<h1 class="hidden-words">${t.workshop.presenter.title}</h1>
      <header>${clockPanel(this.session)} ${this.#windows()}</header>
      <div class="columns">
        <div>
          ${this.#slide()} ${this.#controls()}
          ${slide?.layout === 'hands' ? handsPanel(slide, this.session) : nothing}
        </div>
        <div>
          ${this.ending ? this.#end() : nothing} ${this.#next()}
          ${this.notes ? notesPanel(this.session) : nothing} ${jumpPanel(this.session)}
          ${keysPanel(this.session)}
          <button
            type="button"
            class="quiet finish"
            @click=${() => {
              this.#setEnding(true);
            }}
          >
            ${t.workshop.presenter.end}
          </button>
        </div>
      </div>`;
  }

  #slide() {
    const {slide, view, deck} = this.session;
    const {presenter} = t.workshop;
    if (!slide) return nothing;
    const {run, display} = view;
    const hands = slide.layout === 'hands' ? this.#handsOf(slide) : undefined;
    return html`<section
      class="now ${run.blank ? 'blanked' : ''}"
      aria-label=${presenter.onProjector}
    >
      <nrr-slide
        .slide=${slide}
        .deck=${deck}
        .step=${run.step}
        .hands=${hands}
        .display=${display}
      ></nrr-slide>
      ${run.blank ? html`<p class="blank-note">${presenter.blanked}</p>` : nothing}
    </section>`;
  }

  #handsOf({id, options}: HandsSlide) {
    return handsOf(this.session.view.run, id, options.length);
  }

  #controls() {
    const {presenter} = t.workshop;
    const {run} = this.session.view;
    const of = this.session.steps[run.at] ?? 1;
    return html`<div class="controls" role="group" aria-label=${presenter.controls}>
      ${this.#button('back', ArrowLeft, presenter.back)}
      ${this.#button('next', ArrowRight, presenter.next, 'primary')}
      ${of > 1 ? this.#button('skip', ChevronsRight, presenter.skip) : nothing}
      ${this.#button('blank', run.blank ? Sun : MoonStar, run.blank ? presenter.unblank : presenter.blank)}
      ${this.#button('clock', Clock, this.#clockWords())}
      ${this.#button('notes', NotebookText, this.notes ? presenter.hideNotes : presenter.showNotes)}
      ${placeLine(this.session)}
    </div>`;
  }

  #clockWords(): string {
    const {presenter} = t.workshop;
    const {began, pausedAt} = this.session.view.run;
    if (began === undefined) return presenter.start;
    return pausedAt === undefined ? presenter.pause : presenter.resume;
  }

  #button(
    act: Exclude<Command['do'], 'hand'>,
    picture: Parameters<typeof icon>[0],
    label: string,
    look = '',
  ) {
    return html`<button
      type="button"
      class=${look}
      data-do=${act}
      @click=${() => {
        this.#do({do: act});
      }}
    >
      ${icon(picture)} ${label}
    </button>`;
  }

  #windows() {
    return windowsPanel(this.session, {
      split: this.split,
      barred: this.barred,
      opened: this.opened,
      open: this.#openProjector,
      together: () => {
        this.split = true;
        this.#focus.move(toNext);
      },
    });
  }

  #next() {
    const {presenter} = t.workshop;
    const {agenda, view, deck} = this.session;
    const next = agenda.slides[view.run.at + 1]?.slide;
    return html`<section class="next" aria-labelledby="next">
      <div>
        <h2 id="next">${presenter.nextUp}</h2>
        <p>${next ? words(titleOf(next, deck), this.session) : presenter.last}</p>
      </div>
      ${
        next
          ? html`<nrr-slide
              aria-hidden="true"
              .slide=${next}
              .deck=${deck}
              .display=${view.display}
            ></nrr-slide>`
          : nothing
      }
    </section>`;
  }

  #end() {
    const {end} = t.workshop;
    return html`<section class="end" aria-labelledby="end">
      <h2 id="end" tabindex="-1">${end.title}</h2>
      <p>${end.wipe}</p>
      <div class="row">
        <button type="button" @click=${this.#download}>${end.csv}</button>
        <button type="button" class="primary" @click=${this.#finish}>${end.end}</button>
        <button
          type="button"
          @click=${() => {
            this.#setEnding(false);
          }}
        >
          ${end.goOn}
        </button>
      </div>
    </section>`;
  }

  /** Must be called by a click: browsers open no window for less. */
  readonly #openProjector = () => {
    const isThere = this.session.openProjector();
    this.opened ||= isThere;
    this.barred = !isThere;
    this.split = !isThere;
    // The button goes once the window is there; what comes next is the next slide.
    this.#focus.move(toNext);
  };

  #setEnding(ending: boolean) {
    this.ending = ending;
    this.#focus.move(ending ? '#end' : '.finish', () => this.ending === ending);
  }

  #download() {
    download(csvOf(this.session), t.workshop.end.file);
  }

  #finish() {
    this.dispatchEvent(new EndEvent());
  }

  #do(command: Command) {
    if (command.do === 'notes') this.#toggleNotes();
    else this.session.do(command);
  }

  /** In one window all is drawn anew around the slide: who stood at a button goes on from there. */
  #toggleNotes() {
    this.notes = !this.notes;
    if (this.shadowRoot?.activeElement) this.#focus.move('[data-do="notes"]');
  }

  readonly #key = (event: KeyboardEvent) => {
    const command = isTyping(event) ? undefined : this.session.asked(event);
    if (!command) return;
    event.preventDefault();
    this.#do(command);
  };

  readonly #changed = () => {
    this.opened ||= this.session.connected;
    this.requestUpdate();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-presenter': NrrPresenter;
  }
}
