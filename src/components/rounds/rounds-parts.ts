import {html, nothing, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import {feedback} from '../feedback/feedback.js';
import type {Rounds} from './rounds.js';

/** What the last check found, above the rows; nothing before the first. Needs `activityStyles`. */
export function roundResult(rounds: Rounds): TemplateResult | typeof nothing {
  const {judged, isOver} = rounds;
  if (!judged) return nothing;
  const words = t.activity.rounds;
  const {correct, total} = judged;
  return html`<div class="result">
    <h2 id="result" tabindex="-1">
      ${correct === total ? words.all(total) : words.counts(correct, total)}
    </h2>
    ${correct < total ? html`<p>${isOver ? words.shown : words.keep(correct)}</p>` : nothing}
  </div>`;
}

/** What can be said to one field. */
export interface Said {
  /** Why the right answer is right. */
  readonly why: unknown;
  /** The right answer's words. */
  readonly answer: unknown;
  /** What to think of after a wrong answer. */
  readonly hint: (picked: string) => unknown;
}

/** What the last check found of one field. Needs `activityStyles`. */
export function roundFeedback(
  rounds: Rounds,
  id: string,
  {why, answer, hint}: Said,
): TemplateResult | typeof nothing {
  const words = t.activity.rounds;
  const result = rounds.resultOf(id);
  if (result === undefined) return nothing;
  if (result === 'right') return feedback('right', words.right, why);
  const thought = result === 'wrong' ? hint(rounds.askedOf(id) ?? '') : nothing;
  if (rounds.isOver) {
    const shown = html`<p>${words.answer} <b class="answer">${answer}</b></p>
      <div class="why">${why}</div>`;
    return result === 'wrong'
      ? feedback('off', words.off, html`${thought} ${shown}`)
      : feedback('missed', words.missing, shown);
  }
  if (result !== 'wrong') return nothing;
  return rounds.isWaiting(id)
    ? feedback('off', words.off, thought)
    : html`<p><b>${words.hint}</b> ${thought}</p>`;
}

/**
 * The buttons below the rows.
 * @param ready Whether a check makes sense yet.
 */
export function roundButtons(rounds: Rounds, checkWords: string, ready = true): TemplateResult {
  const words = t.activity.rounds;
  if (rounds.isOver) {
    return html`<div class="row">
      <button @click=${() => rounds.restart()}>${words.restart}</button>
    </div>`;
  }
  return html`${rounds.lacks ? html`<p class="lacks">${words.lacks}</p>` : nothing}
    <div class="row">
      ${rounds.isPaused ? again(rounds) : ready ? check(rounds, checkWords) : nothing}
      ${rounds.mayShow ? html`<button @click=${() => rounds.ask()}>${words.show}</button>` : nothing}
    </div>`;
}

function again(rounds: Rounds) {
  return html`<button class="primary" @click=${() => rounds.tryAgain()}>
    ${t.activity.rounds.again}
  </button>`;
}

function check(rounds: Rounds, words: string) {
  return html`<button id="check" class="primary" @click=${() => rounds.check()}>${words}</button>`;
}
