import {html, nothing} from 'lit';
import {say, type Words} from '../course/words.js';
import type {HandsSlide} from '../course/workshop.js';
import {t} from '../i18n/workshop.js';
import {titleOf} from './deck.js';
import type {PresenterSession} from './presenter-session.js';
import {handsOf, isTooFew, minutesIn, paceOf} from './run.js';

/** What the presenter says, asks, and watches for. */
export function notesPanel({here, deck, view}: PresenterSession) {
  if (!here) return nothing;
  const {notes} = here.slide;
  const {presenter} = t.workshop;
  const usual = view.choice.alone ? presenter.upsetAlone : presenter.upsetUsual;
  const line = (title: string, words: Words | undefined) =>
    words === undefined
      ? nothing
      : html`<dt>${title}</dt>
          <dd>${say(words, deck.name)}</dd>`;
  return html`<section class="notes" aria-labelledby="notes">
    <h2 id="notes">
      ${presenter.notes}
      <span class="small soft">${presenter.slideMinutes(here.minutes)}</span>
    </h2>
    <dl>
      ${line(presenter.say, notes.say)} ${line(presenter.ask, notes.ask)}
      ${line(presenter.watch, notes.watch)} ${line(presenter.upset, notes.upset ?? usual)}
    </dl>
  </section>`;
}

/** The clock, the time left and the pace in words. */
export function clockPanel({view, agenda, steps, now}: PresenterSession) {
  const {clock} = t.workshop;
  const {run} = view;
  const spent = minutesIn(run, now);
  const {left, behind, optional} = paceOf(run, agenda, steps, now);
  const began = run.began !== undefined;
  return html`<section class="clock" aria-label=${clock.title}>
    <b class="time">${began ? clock.since(spent) : clock.notBegun}</b>
    ${run.pausedAt === undefined ? nothing : html`<b class="paused">${clock.paused}</b>`}
    <span>${left > 0 ? clock.left(left) : clock.over}</span>
    ${began ? html`<span class="pace">${pace(behind, optional)}</span>` : nothing}
  </section>`;
}

/** A minute either way is on time. */
function pace(behind: number, optional: readonly string[]): string {
  const {clock} = t.workshop;
  if (behind > 1) return clock.behind(behind, optional);
  return behind < -1 ? clock.ahead(-behind) : clock.onTime;
}

/** Where the deck is. Who cannot see the slide hears its title as it begins, and whether the room sees it. */
export function placeLine(session: PresenterSession) {
  const {view, agenda, steps, here, deck} = session;
  const {presenter, clock} = t.workshop;
  const {at, step, blank, pausedAt} = view.run;
  const of = steps[at] ?? 1;
  return html`<span class="place" role="status"
    >${presenter.place(at + 1, agenda.slides.length)}${
      of > 1 ? `, ${presenter.step(step + 1, of)}` : nothing
    }<span class="hidden-words"
      >${here && step === 0 ? html`: ${words(titleOf(here.slide, deck), session)}` : nothing}${
        blank ? ` · ${presenter.blanked}` : nothing
      }${pausedAt === undefined ? nothing : ` · ${clock.paused}`}</span
    ></span
  >`;
}

/** What the keys do. Letters and other signs can be turned off; each has a button. */
export function keysPanel(session: PresenterSession) {
  const {presenter} = t.workshop;
  return html`<details>
    <summary>${presenter.keys}</summary>
    <dl class="keys">
      ${presenter.keyList.map(
        ([key, does]) =>
          html`<dt>${key}</dt>
            <dd>${does}</dd>`,
      )}
    </dl>
    <label class="signs">
      <input
        type="checkbox"
        aria-describedby="signs"
        .checked=${session.signs}
        @change=${(event: Event) => {
          session.useSigns((event.currentTarget as HTMLInputElement).checked);
        }}
      />
      ${presenter.signs}
    </label>
    <p id="signs" class="small soft">${presenter.signsNote}</p>
  </details>`;
}

/** Every slide by its part, to go to at once. */
export function jumpPanel(session: PresenterSession) {
  const {agenda, view, deck} = session;
  const {presenter} = t.workshop;
  return html`<details class="jump">
    <summary>${presenter.jump}</summary>
    <ol>
      ${agenda.parts.map(
        part =>
          html`<li>
            <span class="part">${part.part.title} · ${t.workshop.short(part.minutes)}</span>
            <ol>
              ${agenda.slides.map(({slide, part: own}, at) =>
                own === part
                  ? html`<li>
                      <button
                        type="button"
                        class="quiet"
                        aria-current=${at === view.run.at ? 'true' : nothing}
                        @click=${() => {
                          session.goTo(at);
                        }}
                      >
                        ${at + 1}. ${words(titleOf(slide, deck), session)}
                      </button>
                    </li>`
                  : nothing,
              )}
            </ol>
          </li>`,
      )}
    </ol>
  </details>`;
}

/** Words of a slide, whatever they are. */
export function words(title: unknown, {deck}: PresenterSession): unknown {
  return typeof title === 'function' ? say(title as Words, deck.name) : title;
}

/** Where the presenter counts for the room, and shows it or not. */
export function handsPanel(slide: HandsSlide, session: PresenterSession) {
  const {hands: says} = t.workshop;
  const hands = handsOf(session.view.run, slide.id, slide.options.length);
  const counts = hands[hands.turn];
  const first = hands.turn === 'before';
  return html`<section class="hands" aria-labelledby="hands">
    <h2 id="hands">${says.title}: ${first ? says.before : says.after}</h2>
    <p class="small soft">${says.how}</p>
    <ol>
      ${slide.options.map((option, index) =>
        counter(say(option, session.deck.name), counts[index] ?? 0, index, session),
      )}
    </ol>
    <div role="status">
      ${isTooFew(counts) ? html`<p class="small few">${says.tooFew}</p>` : nothing}
    </div>
    <div class="row">
      <button
        type="button"
        @click=${() => {
          session.showHands();
        }}
      >
        ${hands.shown ? says.hide : says.show}
      </button>
      <button
        type="button"
        @click=${() => {
          session.turnHands();
        }}
      >
        ${first ? says.turnAfter : says.turnBefore}
      </button>
    </div>
  </section>`;
}

function counter(option: unknown, count: number, index: number, session: PresenterSession) {
  const {hands} = t.workshop;
  const number = String(index + 1);
  // Never disabled: the button that took the last hand back has the focus. At none it does nothing.
  const button = (step: 1 | -1, sign: string, label: string) =>
    html`<button
      type="button"
      aria-label=${label}
      aria-disabled=${step < 0 && count === 0 ? 'true' : nothing}
      @click=${() => {
        session.do({do: 'hand', option: index, step});
      }}
    >
      ${sign}
    </button>`;
  return html`<li>
    <span class="option">${number}. ${option}</span>
    ${button(-1, '−', hands.less(number))}
    <output aria-label=${hands.count(count)}>${count}</output>
    ${button(1, '+', hands.more(number))}
  </li>`;
}
