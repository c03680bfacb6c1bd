import {css, html, LitElement, nothing} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import {t} from '../../i18n/reminders.js';
import {base} from '../../styles/base.styles.js';
import {AnnounceEvent} from '../announce.js';
import {isoDay} from '../iso-day.js';
import {reminderDays, type Reminder} from './reminder-days.js';

/** How long the file's address stays: some browsers read it only once the learner has said where to save. */
const KEPT_MS = 60_000;

/**
 * The days on which to come back, and a calendar file with them. Where a learning system bars downloads, and no
 * browser tells, the days can still be read.
 *
 * @fires {AnnounceEvent} nrr-announce - That the file was handed over, or was not.
 */
@customElement('nrr-reminders')
export class NrrReminders extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        padding: 0;
        list-style: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0 var(--space-3);
        padding: var(--space-2) 0;
        border-bottom: 1px solid var(--line);
      }
      b {
        flex: 1 1 14rem;
      }
      button + p {
        margin-top: var(--space-3);
      }
    `,
  ];

  /** What the entries begin with. */
  @property() course = '';
  /** The day of the pass, such as `2026-11-22`. */
  @property() passed = '';
  /** Of this attempt alone. */
  @property() attempt = '';
  @property({attribute: false}) now: () => Date = () => new Date();

  @state() private outcome: 'saved' | 'failed' | undefined;

  override render() {
    const days = this.#toCome();
    const words = t.reminders;
    if (days.length === 0) return nothing;
    return html`
      <h2>${words.heading}</h2>
      <p>${words.intro}</p>
      <ul>
        ${days.map(
          ({id, day}) =>
            html`<li>
              <b><time datetime=${day}>${words.day(day)}</time></b>
              <span class="soft">${words.minutes[id]}</span>
            </li>`,
        )}
      </ul>
      <button type="button" @click=${this.#save}>${words.save}</button>
      ${this.outcome ? html`<p>${words[this.outcome]}</p>` : nothing}
      <p class="soft small">${words.about}</p>
    `;
  }

  /** Those that are past are of no use any more. */
  #toCome(): readonly Reminder[] {
    const today = isoDay(this.now());
    return reminderDays(this.passed).filter(({day}) => day >= today);
  }

  readonly #save = async () => {
    this.outcome = await this.#handOver().then(
      () => 'saved',
      () => 'failed',
    );
    this.dispatchEvent(new AnnounceEvent(t.reminders[this.outcome]));
  };

  async #handOver() {
    const {calendarFile} = await import('./calendar-file.js');
    const {file} = t.reminders;
    const entries = this.#toCome().map(({id, day}) => ({
      uid: `${this.attempt}-${this.passed}-${id}@notice-respond-report`,
      day,
      title: `${this.course}: ${file.title[id]}`,
      text: file.text,
    }));
    const text = calendarFile(entries, this.course, this.now());
    const address = URL.createObjectURL(new Blob([text], {type: 'text/calendar;charset=utf-8'}));
    const link = Object.assign(document.createElement('a'), {href: address, download: file.name});
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-reminders': NrrReminders;
  }
}
