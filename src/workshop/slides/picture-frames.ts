import {html} from 'lit';
import {drawChart} from '../../components/figure/chart-drawing.js';
import {drawStation} from '../../components/timeline/timeline-drawing.js';
import {say} from '../../course/words.js';
import {t} from '../../i18n/workshop.js';
import type {Deck} from '../deck.js';
import type {Frame} from '../frames.js';

type Of<Kind extends Frame['kind']> = Extract<Frame, {kind: Kind}>;

/** One station, large: the move, what the child may feel, what an adult nearby may notice. */
export function stationFrame({station, index, count}: Of<'station'>, {moves, name}: Deck) {
  const move = moves.find(({id}) => id === station.move);
  return html`<div class="station">
    <svg class="drawing" viewBox="-60 -60 120 120" aria-hidden="true">
      ${drawStation(index, count)}
    </svg>
    <div>
      <p class="station-name"><span class="key">${index + 1}</span> ${move?.name}</p>
      <p>${move?.meaning}</p>
      <p class="child-words">${say(station.child, name)}</p>
      <p class="notice"><b>${t.workshop.slide.mayNotice}</b> ${say(station.notice, name)}</p>
    </div>
  </div>`;
}

/** All stations at one look. */
export function stationsFrame({timeline}: Of<'stations'>, {moves, name}: Deck) {
  const {stations, closing} = timeline;
  return html`<ol class="stations">
      ${stations.map(
        (station, index) =>
          html`<li>
            <svg class="drawing" viewBox="-60 -60 120 120" aria-hidden="true">
              ${drawStation(index, stations.length)}
            </svg>
            <span>${index + 1} ${moves.find(({id}) => id === station.move)?.name}</span>
          </li>`,
      )}
    </ol>
    <p class="question">${say(closing, name)}</p>`;
}

export function chartFrame({chart}: Of<'chart'>, {name}: Deck) {
  return html`<p class="question">${chart.title}</p>
    <div class="plot">${drawChart(chart)}</div>
    <p>${say(chart.reading, name)}</p>
    <p class="meta">${say(chart.counted, name)}</p>`;
}
