import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';

/** One row of an activity: what it is about, options to pick one from, and what is said to it. */
export interface PickRow {
  /** The field's letter. */
  readonly id: string;
  readonly number: number;
  readonly text: unknown;
  readonly options: readonly {readonly id: string; readonly text: unknown}[];
  readonly picked: string | undefined;
  /** The answer stands as words. */
  readonly settled: boolean;
  /** What stands before an answer that stands as words. */
  readonly yours: string;
  /** Feedback. */
  readonly say: unknown;
  readonly pick: (optionId: string) => void;
}

/**
 * A row as one group of native radios, in the root of the activity that shows it. Needs `activityStyles`
 * and `pickRowStyles`.
 */
export function pickRow(row: PickRow): TemplateResult {
  const {id, number, text, settled, say} = row;
  const words = html`<span class="number">${number}</span> <span>${text}</span>`;
  const feedback = html`<div id=${`say-${id}`} class="say">${say}</div>`;
  if (settled) {
    return html`<li class="pick">
      <h3 class="about">${words}</h3>
      ${answer(row)} ${feedback}
    </li>`;
  }
  return html`<li class="pick">
    <fieldset aria-describedby=${`say-${id}`}>
      <legend class="about">${words}</legend>
      <div class="options">${row.options.map(option => radio(row, option))}</div>
    </fieldset>
    ${feedback}
  </li>`;
}

function radio({id, picked, pick}: PickRow, option: PickRow['options'][number]) {
  return html`<label>
    <input
      type="radio"
      name=${id}
      value=${option.id}
      .checked=${live(picked === option.id)}
      @change=${() => pick(option.id)}
    />
    <span>${option.text}</span>
  </label>`;
}

function answer({options, picked, yours}: PickRow) {
  const option = options.find(({id}) => id === picked);
  if (!option) return nothing;
  return html`<p class="yours"><span class="soft">${yours}</span> ${option.text}</p>`;
}
