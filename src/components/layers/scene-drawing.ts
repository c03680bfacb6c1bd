import {svg, type SVGTemplateResult} from 'lit';
import {parties, type Layer, type LayerCell, type Party} from '../../course/figure.js';
import {t} from '../../i18n/activity.js';
import {sightMark} from './sight-mark.js';

/**
 * A message on its way, in a viewBox of 0 0 320 268: the two people in the chat (a child and another person)
 * on either side, the company in the middle, and police and an adult nearby below, who are no part of the
 * chat. Everybody has an eye, and words under it.
 */

/** Where each party's eye stands; name and words follow below it. */
const places: Readonly<Record<Party, {x: number; y: number}>> = {
  chat: {x: 160, y: 14},
  company: {x: 160, y: 118},
  police: {x: 240, y: 222},
  adult: {x: 72, y: 222},
};

export function drawScene(
  letter: NonNullable<Layer['letter']>,
  who: Readonly<Record<Party, string>>,
  cells: Readonly<Record<Party, LayerCell>>,
): SVGTemplateResult {
  return svg`
    <path class="way" d="M52 84H132M188 84H268" />
    <path class="asks" d="M192 160L222 184" />
    <path class="nearby" d="M38 108L62 180" />
    ${drawLetter(letter, 96)} ${drawLetter(letter, 224)}
    ${people}
    ${parties.map(party => label(party, who[party], cells[party]))}`;
}

const people = svg`
  <path class="chat" d="M36 60V50Q36 46 40 46H62M284 60V50Q284 46 280 46H258" />
  <circle class="child" cx="36" cy="84" r="15" />
  <circle class="other" cx="284" cy="84" r="13.5" />
  <rect class="company" x="136" y="64" width="48" height="40" rx="6" />
  <path class="company-lines" d="M146 76H174M146 84H174M146 92H174" />
  <path class="police" d="M240 180L254 185V195Q254 204 240 209Q226 204 226 195V185Z" />
  <circle class="adult" cx="72" cy="196" r="13" />`;

/** A letter on the line: one that lies open, or a sealed envelope with a lock. */
function drawLetter(letter: NonNullable<Layer['letter']>, x: number): SVGTemplateResult {
  const drawn =
    letter === 'open'
      ? svg`<rect class="paper" x="-12" y="-15" width="24" height="30" rx="2" />
          <path class="writing" d="M-7 -8H7M-7 -2H7M-7 4H2" />`
      : svg`<rect class="paper" x="-16" y="-11" width="32" height="22" rx="2" />
          <path class="writing" d="M-16 -9L-5 0M16 -9L5 0" />
          <path class="lock-bow" d="M-4 0V-4A4 4 0 0 1 4 -4V0" />
          <rect class="lock" x="-7" y="-1" width="14" height="11" rx="2" />`;
  return svg`<g transform="translate(${x} 84)">${drawn}</g>`;
}

function label(party: Party, name: string, {sight}: LayerCell): SVGTemplateResult {
  const {x, y} = places[party];
  const words = t.activity.layers.sights[sight];
  return svg`
    <text class="name" x=${x} y=${y + 4}>${name}</text>
    <text class="words" x=${x} y=${y + 22}>${words}</text>
    <g transform="translate(${x} ${y + 36})">${sightMark(sight)}</g>`;
}
