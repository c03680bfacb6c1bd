import {html, svg, type TemplateResult} from 'lit';
import type {Chart} from '../../course/figure.js';
import {percent, spans} from './scale.js';

/** The tallest column, in rem. */
const TALLEST = 9;

/** Draws a chart. The words stand beside the shapes as text, so that they grow and wrap as the reader has them. */
export function drawChart(chart: Chart): TemplateResult {
  return chart.type === 'columns' ? columns(chart) : bars(chart);
}

function bars(chart: Chart): TemplateResult {
  const lengths = spans(chart);
  return html`<div class="bars">
    ${chart.rows.map(({label, number, apart}, index) => {
      const {filled, of} = lengths[index] ?? {filled: 0, of: 1};
      return html`<div class="row">
        <span>${label}</span> <b>${number}</b>
        <svg width="100%" height="1.25rem" aria-hidden="true">
          ${chart.whole === undefined ? undefined : shape('track', percent(of))}
          ${shape(apart ? 'value apart' : 'value', percent(filled))}
        </svg>
      </div>`;
    })}
  </div>`;
}

function columns(chart: Chart): TemplateResult {
  const lengths = spans(chart);
  return html`<div class="columns">
    ${chart.rows.map(({label, number, apart}, index) => {
      const height = Math.round((lengths[index]?.filled ?? 0) * TALLEST * 1000) / 1000;
      return html`<div class="column">
          <b>${number}</b>
          <svg width="100%" height=${`${String(height)}rem`} aria-hidden="true">
            ${shape(apart ? 'value apart' : 'value', '100%')}
          </svg>
        </div>
        <span>${label}</span>`;
    })}
  </div>`;
}

function shape(look: string, width: string) {
  return svg`<rect class=${look} width=${width} height="100%" rx="3" />`;
}
