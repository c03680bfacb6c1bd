import {html, LitElement, nothing} from 'lit';
import {customElement, property} from 'lit/decorators.js';
import type {Chart, ChartRow, Figure} from '../../course/figure.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {base} from '../../styles/base.styles.js';
import {activityStyles} from '../activity.styles.js';
import {dataTable} from '../data-table.styles.js';
import '../lesson-page/lesson-page.js';
import {drawChart} from './chart-drawing.js';
import {styles} from './figure.styles.js';

/**
 * Shows counts as charts. Each has who counted and out of how many, a table with the same numbers and the
 * marks of their sources, and a sentence that says how to read it. Nothing to answer.
 */
@customElement('nrr-figure')
export class NrrFigure extends LitElement {
  static override styles = [base, activityStyles, dataTable, styles];

  @property({attribute: false}) activity!: Figure;
  @property({attribute: false}) name: NameOf = role => role;

  override render() {
    const {intro, charts, closing, sources} = this.activity;
    return html`
      <div class="intro">${say(intro, this.name)}</div>
      ${charts.map((chart, index) => this.#renderChart(chart, index))}
      <nrr-lesson-page .lesson=${{body: closing, sources}} .name=${this.name}></nrr-lesson-page>
    `;
  }

  #renderChart(chart: Chart, index: number) {
    const {title, counted, reading, note} = chart;
    const id = `chart-${String(index)}`;
    return html`<section class="chart" aria-labelledby=${id}>
      <h2 id=${id}>${title}</h2>
      <p>${say(counted, this.name)}</p>
      <figure>
        <div class="plot" role="img" aria-label=${t.activity.figure.chart(title)}>
          ${drawChart(chart)}
        </div>
        ${this.#renderTable(chart)}
      </figure>
      <p><b>${t.activity.figure.reading}</b> ${say(reading, this.name)}</p>
      ${
        note === undefined
          ? nothing
          : html`<p><b>${t.activity.figure.note}</b> ${say(note, this.name)}</p>`
      }
    </section>`;
  }

  #renderTable({each, unit, rows}: Chart) {
    return html`<table>
      <caption>
        ${t.activity.figure.table}
      </caption>
      <thead>
        <tr>
          <th scope="col">${each}</th>
          <th scope="col">${unit}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(row => this.#renderRow(row))}
      </tbody>
    </table>`;
  }

  #renderRow({label, number, sources}: ChartRow) {
    return html`<tr>
      <th scope="row">${label}</th>
      <td>${number}${sources.map(mark => say(mark, this.name))}</td>
    </tr>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-figure': NrrFigure;
  }
}
