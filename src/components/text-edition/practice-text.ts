import {html, nothing, type TemplateResult} from 'lit';
import type {Matching} from '../../course/course.js';
import type {
  Repair,
  RepairLine,
  RepairOption,
  Sequence,
  Sort,
  SortCard,
} from '../../course/practice.js';
import {t} from '../../i18n/text-edition.js';
import {isReview, type Edition} from './edition.js';
import {idMark, proseTable} from './parts.js';
import {prose} from './prose.js';

/* Activities whose rows get one answer each. */

/** Each prompt with its match, and why. */
export function matchingText(
  {intro, prompts, targets}: Matching,
  edition: Edition,
): TemplateResult {
  const {name} = edition;
  const words = t.edition.matching;
  const target = (id: string) => targets.find(each => each.id === id);
  const leftOver = targets.filter(({id}) => !prompts.some(({answer}) => answer === id));
  return html`<p>${prose(intro, name)}</p>
    ${proseTable(words.caption, prompts, [
      {
        title: words.prompt,
        cell: ({id, text}) => html`${prose(text, name)} ${idMark(id, edition)}`,
      },
      {title: words.answer, cell: ({answer}) => prose(target(answer)?.text ?? '', name)},
      {title: words.why, cell: ({why}) => prose(why, name)},
      ...(isReview(edition)
        ? [{title: words.hint, cell: ({hint}: (typeof prompts)[number]) => prose(hint, name)}]
        : []),
    ])}
    ${
      leftOver.length > 0
        ? html`<p>
            ${words.leftOver}
            ${leftOver.map(({text}, at) => html`${at > 0 ? '; ' : ''}${prose(text, name)}`)}
          </p>`
        : nothing
    }`;
}

/** Each card in its place, and why. */
export function sortText({intro, bins, cards, closing}: Sort, edition: Edition): TemplateResult {
  const {name} = edition;
  const words = t.edition.sort;
  const binName = (id: string) => bins.find(bin => bin.id === id)?.name ?? '';
  return html`<p>${prose(intro, name)}</p>
    <h4>${words.places}</h4>
    <ul>
      ${bins.map(bin => html`<li><b>${bin.name}:</b> ${prose(bin.meaning, name)}</li>`)}
    </ul>
    ${proseTable(words.caption, cards, [
      {title: words.card, cell: ({id, text}) => html`${prose(text, name)} ${idMark(id, edition)}`},
      {title: words.place, cell: ({answer}) => binName(answer)},
      {title: words.why, cell: card => cardWhy(card, edition)},
      ...(isReview(edition)
        ? [{title: words.hints, cell: (card: SortCard) => cardHints(card, binName, edition)}]
        : []),
    ])}
    <p>${prose(closing, name)}</p>`;
}

function cardWhy({why, change}: SortCard, {name}: Edition) {
  return html`${prose(why, name)}
  ${change === undefined ? nothing : html`<br /><b>${t.edition.sort.change}</b> ${prose(change, name)}`}`;
}

function cardHints({hints}: SortCard, binName: (id: string) => string, {name}: Edition) {
  return html`<ul>
    ${Object.entries(hints).map(
      ([bin, hint]) =>
        html`<li><b>${t.edition.sort.hint(binName(bin))}</b> ${prose(hint, name)}</li>`,
    )}
  </ul>`;
}

/** The steps in the right order, each with why it comes there. */
export function sequenceText({intro, steps, closing}: Sequence, edition: Edition): TemplateResult {
  const {name} = edition;
  return html`<p>${prose(intro, name)}</p>
    <h4>${t.edition.sequence.order}</h4>
    <ol>
      ${steps.map(
        ({id, text, why}) =>
          html`<li><b>${prose(text, name)}</b> ${prose(why, name)} ${idMark(id, edition)}</li>`,
      )}
    </ol>
    <p>${prose(closing, name)}</p>`;
}

/** Each line, what is better, and why; for reviewers also what is not. */
export function repairText({intro, lines, closing}: Repair, edition: Edition): TemplateResult {
  const {name} = edition;
  return html`<p>${prose(intro, name)}</p>
    ${lines.map((line, index) => lineText(line, index + 1, edition))}
    <p>${prose(closing, name)}</p>`;
}

function lineText({id, text, options}: RepairLine, number: number, edition: Edition) {
  const words = t.edition.repair;
  const shown = options.filter(({correct}) => correct || isReview(edition));
  return html`<h4>${words.line(number)} ${idMark(id, edition)}</h4>
    <p><b>${words.from}</b> ${prose(text, edition.name)}</p>
    ${shown.sort(rightFirst).map(option => repairOption(option, edition))}`;
}

function rightFirst(a: RepairOption, b: RepairOption): number {
  return Number(b.correct) - Number(a.correct);
}

function repairOption({id, text, correct, why}: RepairOption, edition: Edition) {
  const {better, other} = t.edition.repair;
  return html`<p>
    <b>${correct ? better : other}</b> ${prose(text, edition.name)}
    <span class="why">${prose(why, edition.name)}</span> ${idMark(id, edition)}
  </p>`;
}
