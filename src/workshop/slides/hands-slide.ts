import {html, nothing, svg} from 'lit';
import {say} from '../../course/words.js';
import type {HandsSlide} from '../../course/workshop.js';
import {t} from '../../i18n/workshop.js';
import type {Deck} from '../deck.js';
import {isTooFew, type Hands} from '../run.js';

/** A question with its answers; bars once the presenter shows them, and none where an answer has one or two hands. */
export function handsSlide(
  {question, options}: HandsSlide,
  {name}: Deck,
  hands: Hands | undefined,
) {
  const counts = shownCounts(hands);
  const most = Math.max(1, ...counts.flatMap(each => each.counts));
  return html`<h2>${say(question, name)}</h2>
    <ol class="answers">
      ${options.map(
        (option, index) =>
          html`<li>
            <span class="key">${index + 1}</span>
            <div>
              ${say(option, name)}
              ${counts.map(({label, counts: all}) => bar(label, all[index] ?? 0, most))}
            </div>
          </li>`,
      )}
    </ol>
    ${isHeldBack(hands) ? html`<p class="held-back">${t.workshop.hands.roomTooFew}</p>` : nothing}`;
}

/** What the room may see: before alone, or before and after. */
function shownCounts(hands: Hands | undefined) {
  if (!hands?.shown) return [];
  const {before, after} = t.workshop.slide;
  const both = [
    {label: before, counts: hands.before},
    ...(hands.turn === 'after' ? [{label: after, counts: hands.after}] : []),
  ];
  return both.filter(({counts}) => !isTooFew(counts));
}

function isHeldBack(hands: Hands | undefined): boolean {
  return hands?.shown === true && isTooFew(hands[hands.turn]);
}

function bar(label: string, count: number, most: number) {
  return html`<div class="bar">
    <span class="small">${label}</span>
    <svg height="30" aria-hidden="true">
      ${svg`<rect class="track" width="100%" height="100%" rx="4" />
        <rect class="value" width=${`${String((count / most) * 100)}%`} height="100%" rx="4" />`}
    </svg>
    <b>${count}</b>
  </div>`;
}
