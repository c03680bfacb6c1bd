import {html, LitElement} from 'lit';
import {customElement, property, query} from 'lit/decorators.js';
import {live} from 'lit/directives/live.js';
import {t} from '../../i18n/reading.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {DismissEvent} from '../dismiss-event.js';
import {displays, readDisplay, type Display} from '../display-choice/theme.js';
import {goTo} from '../focus.js';
import {
  chooseReading,
  readingChoices,
  usualReading,
  type Reading,
  type ReadingPart,
} from './reading.js';
import {styles} from './reading-settings.styles.js';

/** Shows a choice everywhere at once, and keeps it. */
export interface ReadingKeeper {
  reading(reading: Reading): void;
  display(display: Display): void;
  plainQuestions(plain: boolean): void;
}

/** Each part that has a list of choices, in the order of the screen. */
type Part = ReadingPart | 'display';
const parts: readonly Part[] = ['text', 'lines', 'words', 'letters', 'display', 'motion'];

/**
 * The reader's own settings: how the course is set, its colours, and questions without stories.
 *
 * @slot - More choices of the reader's, after those.
 * @fires {DismissEvent} nrr-dismiss - The reader wants back to the course.
 * @fires {AnnounceEvent} nrr-announce - What is shown now.
 */
@customElement('nrr-reading-settings')
export class NrrReadingSettings extends LitElement {
  static override styles = [base, styles];

  @property({attribute: false}) reading: Reading = usualReading;
  @property() display: Display = 'device';
  @property({type: Boolean, attribute: 'plain-questions'}) plainQuestions = false;
  /** Whether this device keeps the choices after the visit. */
  @property({type: Boolean}) kept = false;
  /** Whether this device can read aloud. */
  @property({type: Boolean}) voice = false;
  /** Calls back once a voice is there, perhaps late; returns what gives up waiting. */
  @property({attribute: false}) whenVoice: (tell: () => void) => () => void = () => () => undefined;
  @property({attribute: false}) keep: ReadingKeeper = {
    reading: () => undefined,
    display: () => undefined,
    plainQuestions: () => undefined,
  };

  @query('h1') private heading?: HTMLElement;

  #stopWaiting?: () => void;

  override firstUpdated() {
    goTo(this.heading);
    this.#stopWaiting = this.whenVoice(() => {
      this.voice = true;
    });
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#stopWaiting?.();
  }

  override render() {
    const words = t.reading;
    return html`
      <h1 tabindex="-1">${words.title}</h1>
      <p>${words.intro}</p>
      <p class=${this.kept ? 'soft' : 'note'}>${this.kept ? words.kept : words.notKept}</p>
      <section class="preview" aria-labelledby="preview">
        <h2 id="preview">${words.preview.title}</h2>
        <p>${words.preview.text}</p>
        <p>${words.preview.second}</p>
      </section>
      ${parts.map(part => this.#renderPart(part))} ${this.#renderQuestions()}
      ${more('aloud', words.aloud.title, this.voice ? words.aloud.there : words.aloud.missing)}
      ${more('language', words.language.title, words.language.only)}
      <slot></slot>
      <p class="row">
        <button type="button" @click=${this.#usual}>${words.usual}</button>
        <button type="button" class="primary" @click=${this.#back}>${words.back}</button>
      </p>
    `;
  }

  #renderPart(part: Part) {
    const chosen = part === 'display' ? this.display : this.reading[part];
    const choices = part === 'display' ? displays : readingChoices[part];
    return html`<fieldset>
      <legend>${t.reading.parts[part]}</legend>
      <div class="choices">
        ${choices.map(
          choice =>
            html`<label>
              <input
                type="radio"
                name=${part}
                value=${choice}
                .checked=${live(choice === chosen)}
                @change=${this.#choose}
              />
              ${wordsOf(part, choice)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderQuestions() {
    const {title, plain, hint} = t.reading.questions;
    return html`<fieldset>
      <legend>${title}</legend>
      <label>
        <input
          type="checkbox"
          aria-describedby="hint"
          .checked=${live(this.plainQuestions)}
          @change=${this.#choosePlain}
        />
        ${plain}
      </label>
      <p id="hint" class="small soft">${hint}</p>
    </fieldset>`;
  }

  #choose(event: Event) {
    const {target} = event;
    if (!(target instanceof HTMLInputElement)) return;
    const part = parts.find(each => each === target.name);
    if (!part) return;
    if (part === 'display') this.#show({display: readDisplay(target.value)});
    else this.#show({reading: chooseReading(this.reading, part, target.value)});
    this.#say(t.reading.chosen(t.reading.parts[part], wordsOf(part, target.value)));
    // What stands above it has grown or shrunk.
    target.scrollIntoView({block: 'nearest'});
  }

  #choosePlain({target}: Event) {
    if (!(target instanceof HTMLInputElement)) return;
    this.#show({plainQuestions: target.checked});
    this.#say(t.reading.questions[target.checked ? 'on' : 'off']);
  }

  #usual() {
    this.#show({reading: usualReading, display: 'device', plainQuestions: false});
    this.#say(t.reading.usualDone);
  }

  #show({reading, display, plainQuestions}: Partial<NrrReadingSettings>) {
    if (reading) this.keep.reading((this.reading = reading));
    if (display) this.keep.display((this.display = display));
    if (plainQuestions !== undefined)
      this.keep.plainQuestions((this.plainQuestions = plainQuestions));
  }

  #say(words: string) {
    this.dispatchEvent(new AnnounceEvent(words));
  }

  #back() {
    this.dispatchEvent(new DismissEvent());
  }
}

function more(id: string, title: string, text: string) {
  return html`<section class="more" aria-labelledby=${id}>
    <h2 id=${id}>${title}</h2>
    <p>${text}</p>
  </section>`;
}

function wordsOf(part: Part, choice: string): string {
  const words: Readonly<Record<string, string>> = t.reading.choices[part];
  return words[choice] ?? choice;
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-reading-settings': NrrReadingSettings;
  }
}
