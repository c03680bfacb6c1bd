import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../../course/course.js';
import {t} from '../../i18n/text-edition.js';
import {isReview, titleOf, type Edition} from './edition.js';

/** A column of a table of prose: what it is called, and what it says of a row. */
export interface Column<Row> {
  readonly title: string;
  readonly cell: (row: Row, index: number) => unknown;
}

/**
 * A table of prose. A narrow screen lays its rows out as blocks with each column's title; some browsers then
 * forget what the elements are, so the roles are said again. Its first column heads the rows.
 */
export function proseTable<Row>(
  caption: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
): TemplateResult {
  return html`<table role="table">
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${columns.map(({title}) => html`<th scope="col" role="columnheader">${title}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row, index) =>
          html`<tr role="row">
            ${columns.map((column, at) => tableCell(column, column.cell(row, index), at))}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function tableCell<Row>({title}: Column<Row>, says: unknown, at: number) {
  if (at === 0) return html`<th scope="row" role="rowheader">${says}</th>`;
  return html`<td role="cell"><b class="column" aria-hidden="true">${title}</b> ${says}</td>`;
}

/** What prose rests on, in the order of its marks. Addresses are there to read and copy. */
export function sourceList(sources: readonly Source[]) {
  if (sources.length === 0) return nothing;
  return html`<div class="sources">
    <h4>${t.edition.sources}</h4>
    <ol>
      ${sources.map(
        ({title, publisher, year, address}) =>
          html`<li>
            <cite>${title}</cite>, ${publisher}, ${year}.
            <span class="address">${address}</span>
          </li>`,
      )}
    </ol>
  </div>`;
}

/** An id to name something by: reviewers alone need it. */
export function idMark(id: string, edition: Edition) {
  return isReview(edition)
    ? html`<span class="id">${t.edition.review.id} <code>${id}</code></span>`
    : nothing;
}

/** A letter as people read it. */
export function letter(id: string): string {
  return id.toUpperCase();
}

/** A way past a step that may be hard to read. */
export function passLink(stepId: string, {course}: Edition) {
  const steps = course.modules.flatMap(module => module.steps);
  const next = steps[steps.findIndex(({id}) => id === stepId) + 1];
  return next ? html`<a href="#${next.id}">${t.edition.pass}</a>` : nothing;
}

/** The step to read again: a way to it where it is on this page. Where it is not, only reviewers are told of it. */
export function againLine(stepId: string, edition: Edition) {
  const title = titleOf(stepId, edition);
  if (title === undefined && !isReview(edition)) return nothing;
  const elsewhere = edition.course.follows?.titles[stepId] ?? stepId;
  return html`<p class="small">
    ${t.edition.check.again}
    ${title === undefined ? elsewhere : html`<a href="#${stepId}">${title}</a>`}
  </p>`;
}
