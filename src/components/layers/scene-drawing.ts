import {svg, type SVGTemplateResult} from 'lit';
import {parties, type Layer, type LayerCell, type Party} from '../../course/figure.js';
import {t} from '../../i18n/activity.js';
import {sightMark} from './sight-mark.js';

/**
 * A message on its way, in a viewBox of 0 0 280 284: the two people in the chat (a child and another person)
 * on either side, the company in the middle, and police and an adult nearby below, who are no part of the
 * chat. Everybody has a name, an eye and words under it.
 */

/** Where each party's name stands; its eye and words follow below. */
const places: Readonly<Record<Party, {x: number; y: number}>> = {
  chat: {x: 140, y: 12},
  company: {x: 140, y: 138},
  police: {x: 210, y: 236},
  adult: {x: 70, y: 236},
};

export function drawScene(
  letter: NonNullable<Layer['letter']>,
  who: Readonly<Record<Party, string>>,
  cells: Readonly<Record<Party, LayerCell>>,
): SVGTemplateResult {
  return svg`
    <path class="way" d="M34 96H246" />
    <path class="aside" d="M170 110Q226 116 213 184M32 120L59 186" />
    ${drawLetter(letter, 76)} ${drawLetter(letter, 204)}
    ${people}
    ${parties.map(party => label(party, who[party], cells[party]))}`;
}

const people = svg`
  <path class="chat" d="M24 72V42Q24 36 30 36H92M256 72V42Q256 36 250 36H188" />
  <circle class="child" cx="24" cy="96" r="16" />
  <circle class="other" cx="256" cy="96" r="14.5" />
  <rect class="company" x="114" y="75" width="52" height="42" rx="7" />
  <path class="lines" d="M125 88H155M125 96H155M125 104H155" />
  <path class="police" d="M210 188L225 193V204Q225 214 210 219Q195 214 195 204V193Z" />
  <circle class="adult" cx="70" cy="204" r="15" />`;

/** A letter on the line: one that lies open, or a sealed envelope with a lock. */
function drawLetter(letter: NonNullable<Layer['letter']>, x: number): SVGTemplateResult {
  const drawn =
    letter === 'open'
      ? svg`<rect class="paper" x="-13" y="-17" width="26" height="34" rx="2" />
          <path class="lines" d="M-7 -9H7M-7 -2H7M-7 5H2" />`
      : svg`<rect class="paper" x="-18" y="-13" width="36" height="26" rx="2" />
          <path class="lines" d="M-17 -12L-6 -2M17 -12L6 -2" />
          <path d="M-4.5 -1V-4A4.5 4.5 0 0 1 4.5 -4V-1" />
          <rect class="lock" x="-7.5" y="-1" width="15" height="11" rx="2" />`;
  return svg`<g transform="translate(${x} 96)">${drawn}</g>`;
}

function label(party: Party, name: string, {sight}: LayerCell): SVGTemplateResult {
  const {x, y} = places[party];
  return svg`
    <text class="name" x=${x} y=${y}>${name}</text>
    <g transform="translate(${x} ${y + 15}) scale(1.35)">${sightMark(sight)}</g>
    <text class="words" x=${x} y=${y + 40}>${t.activity.layers.sights[sight]}</text>`;
}
