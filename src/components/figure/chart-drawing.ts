import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Chart, ChartRow} from '../../course/figure.js';
import {percent, share} from './scale.js';

/** The tallest column, in rem. */
const TALLEST = 9;

/** Draws a chart. The words stand beside the shapes as text, so that they grow and wrap as the reader has them. */
export function drawChart(chart: Chart): TemplateResult {
  return chart.type === 'columns' ? columns(chart) : bars(chart);
}

function bars(chart: Chart): TemplateResult {
  return html`<div class="bars">
    ${chart.rows.map(
      row =>
        html`<div class="row">
          <span>${row.label}</span> <b>${row.number}</b>
          <svg width="100%" height="1.25rem" aria-hidden="true">
            ${
              chart.whole === undefined
                ? nothing
                : svg`<rect class="track" width="100%" height="100%" rx="3" />`
            }
            ${shape(row, percent(share(chart, row)), '100%')}
          </svg>
        </div>`,
    )}
  </div>`;
}

function columns(chart: Chart): TemplateResult {
  const rem = (part: number) => `${String(Math.round(part * TALLEST * 1000) / 1000)}rem`;
  return html`<div class="columns">
    ${chart.rows.map(
      row =>
        html`<div class="column">
          <b>${row.number}</b>
          <svg width="100%" height=${rem(share(chart, row))} aria-hidden="true">
            ${shape(row, '100%', '100%')}
          </svg>
          <span>${row.label}</span>
        </div>`,
    )}
  </div>`;
}

function shape({apart}: ChartRow, width: string, height: string) {
  return svg`<rect class=${apart ? 'value apart' : 'value'} width=${width} height=${height} rx="3" />`;
}
