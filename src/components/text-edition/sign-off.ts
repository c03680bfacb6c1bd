import {html, type TemplateResult} from 'lit';
import type {RegionReviews} from '../../course/reference.js';
import type {ReviewKind} from '../../course/region.js';
import {t as card} from '../../i18n/card.js';
import {t} from '../../i18n/text-edition.js';
import type {Edition} from './edition.js';
import {proseTable} from './parts.js';

const facts = ['name', 'role', 'date'] as const;
const verdicts = ['agree', 'change', 'wrong'] as const;

/** The box of the reviewer, whose facts the others take over. */
const reviewer = 'reviewer';

/** A box to sign off what has this id, on the screen or on paper. */
export function signOff(id: string, edition: Edition): TemplateResult {
  const words = t.edition.review;
  const name = fieldName(id, 'verdict');
  return html`<fieldset class="sign-off">
    <legend>${words.signOff} <code>${id}</code></legend>
    ${factFields(id, edition)}
    <div class="row" role="radiogroup" aria-label=${words.verdict}>
      ${verdicts.map(
        verdict =>
          html`<label class="verdict">
            <input
              type="radio"
              name=${name}
              value=${verdict}
              .checked=${edition.review?.written.get(name) === verdict}
            />
            ${words.verdicts[verdict]}
          </label>`,
      )}
    </div>
    <label>
      ${words.remarks}
      <textarea
        name=${fieldName(id, 'remarks')}
        rows="3"
        .value=${edition.review?.written.get(fieldName(id, 'remarks')) ?? ''}
      ></textarea>
    </label>
  </fieldset>`;
}

/** Who reviews: written once, and taken over by each box in which a judgement is chosen. */
export function reviewerBox(edition: Edition): TemplateResult {
  const words = t.edition.review;
  return html`<fieldset class="sign-off">
    <legend>${words.you}</legend>
    <p class="small soft">${words.youHint}</p>
    ${factFields(reviewer, edition)}
  </fieldset>`;
}

function factFields(id: string, {review}: Edition): TemplateResult {
  return html`<div class="facts">
    ${facts.map(fact => {
      const name = fieldName(id, fact);
      return html`<label>
        ${t.edition.review[fact]}
        <input
          type="text"
          autocomplete="off"
          name=${name}
          .value=${review?.written.get(name) ?? ''}
        />
      </label>`;
    })}
  </div>`;
}

/**
 * Keeps what was written into a field. With a judgement, a box without a name, a role or a date takes over the
 * reviewer's: a box that nobody has judged stays empty.
 */
export function keepWritten(field: Element, written: Map<string, string>): void {
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  written.set(field.name, field.value);
  if (field.type !== 'radio') return;
  const id = field.name.replace(/\/.*/, '');
  for (const fact of facts) {
    const name = fieldName(id, fact);
    if (!written.get(name)) written.set(name, written.get(fieldName(reviewer, fact)) ?? '');
  }
}

function fieldName(id: string, field: string): string {
  return `${id}/${field}`;
}

const kinds: readonly ReviewKind[] = ['law', 'safeguarding', 'maori'];

/** Which sign-offs each region owes, and which it has. */
export function signOffsOwed(regions: readonly RegionReviews[]): TemplateResult {
  const words = t.edition.review;
  return html`<h2>${words.owed}</h2>
    ${proseTable(words.owedIntro, regions, [
      {title: words.owedRegion, cell: ({name}) => name},
      ...kinds.map(kind => ({
        title: words.kinds[kind],
        cell: (region: RegionReviews) => stateOf(region, kind),
      })),
    ])}`;
}

function stateOf({reviews, reviewsNeeded}: RegionReviews, kind: ReviewKind) {
  const {given, missing, notNeeded} = t.edition.review;
  const done = reviews.find(review => review.kind === kind);
  if (done) return given(done.by, card.card.date(done.date));
  return reviewsNeeded.includes(kind) ? html`<b>${missing}</b>` : notNeeded;
}
