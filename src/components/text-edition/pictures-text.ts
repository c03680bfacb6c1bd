import {html, nothing, type TemplateResult} from 'lit';
import {parties, type Chart, type Figure, type Layers} from '../../course/figure.js';
import {t} from '../../i18n/text-edition.js';
import type {Edition} from './edition.js';
import {proseTable, sourceList} from './parts.js';
import {prose} from './prose.js';

/* Pictures as the tables that say the same. */

/** Charts as tables, each with who counted and how to read it. */
export function figureText(
  {intro, charts, closing, sources}: Figure,
  edition: Edition,
): TemplateResult {
  const {name} = edition;
  return html`<p>${prose(intro, name)}</p>
    ${charts.map(chart => chartText(chart, edition))}
    <div class="prose">${prose(closing, name)}</div>
    ${sourceList(sources)}`;
}

function chartText(chart: Chart, {name}: Edition): TemplateResult {
  const {title, type, counted, each, unit, rows, reading, note} = chart;
  const words = t.edition.figure;
  return html`<h4>${title}</h4>
    <p>${prose(counted, name)}</p>
    ${proseTable(words.table[type], rows, [
      {title: each, cell: ({label}) => label},
      {
        title: unit,
        cell: row => html`${row.number}${row.sources.map(mark => prose(mark, name))}`,
      },
    ])}
    <p><b>${words.reading}</b> ${prose(reading, name)}</p>
    ${note === undefined ? nothing : html`<p><b>${words.note}</b> ${prose(note, name)}</p>`}`;
}

/** Who can see what, and why. */
export function layersText(
  {intro, who, what, closing, sources}: Layers,
  {name}: Edition,
): TemplateResult {
  const words = t.edition.layers;
  return html`<p>${prose(intro, name)}</p>
    ${proseTable(words.table, what, [
      {title: words.what, cell: layer => layer.name},
      ...parties.map(party => ({
        title: who[party],
        cell: ({cells}: (typeof what)[number]) => cells[party].says,
      })),
    ])}
    <ul>
      ${what.map(layer => html`<li><b>${layer.name}:</b> ${prose(layer.why, name)}</li>`)}
    </ul>
    <div class="prose">${prose(closing, name)}</div>
    ${sourceList(sources)}`;
}
