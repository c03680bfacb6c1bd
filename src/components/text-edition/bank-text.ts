import {html, nothing, type TemplateResult} from 'lit';
import {mainOutcome, type Assessment, type Item, type MatchItem} from '../../course/bank.js';
import {t} from '../../i18n/text-edition.js';
import {inRegion, type Edition} from './edition.js';
import {optionList, outcomeMark} from './options.js';
import {againLine, idMark, letter} from './parts.js';
import {prose} from './prose.js';
import {signOff} from './sign-off.js';

/** All items of an assessment for reviewers: by outcome, and in each by region. */
export function bankText(assessment: Assessment, edition: Edition): TemplateResult {
  const {intro, shares, items} = assessment;
  const words = t.edition.review.bank;
  return html`<p>${prose(intro, edition.name)}</p>
    <p>${words.intro(items.length)}</p>
    ${shares.map(({outcome, name}) => {
      const theirs = items.filter(item => mainOutcome(item.outcome) === outcome);
      return html`<h4>${name}: ${words.count(theirs.length)} ${outcomeMark(outcome, edition)}</h4>
        ${byRegion(theirs).map(group => regionGroup(group, assessment, edition))}
        ${signOff(`${assessment.id}-${outcome}`, edition)}`;
    })}`;
}

/** Those of every region first. */
function byRegion(items: readonly Item[]): readonly (readonly Item[])[] {
  const regions = [...new Set(items.map(({region}) => region ?? ''))].sort();
  return regions.map(each => items.filter(({region = ''}) => region === each));
}

function regionGroup(items: readonly Item[], assessment: Assessment, edition: Edition) {
  const {everywhere, onlyIn} = t.edition.review.bank;
  const region = items[0]?.region;
  const other = edition.review?.others.get(region ?? '');
  const theirs = other ? inRegion(edition, other) : edition;
  const known = edition.review?.regions.find(({id}) => id === region)?.name;
  return html`<h5>${region === undefined ? everywhere : onlyIn(known ?? region)}</h5>
    ${items.map(item => bankItem(item, assessment, theirs))}`;
}

function bankItem(item: Item, {mustKnows}: Assessment, edition: Edition): TemplateResult {
  const {name} = edition;
  const words = t.edition.review.bank;
  const {id, stem, plain, mustKnow, review} = item;
  const topic = mustKnows.find(each => each.id === mustKnow)?.name ?? mustKnow;
  return html`<div class="item" id=${id}>
    <h6>
      ${idMark(id, edition)} ${outcomeMark(item.outcome, edition)}
      ${topic === undefined ? nothing : html`<span class="id">${words.mustKnow} ${topic}</span>`}
    </h6>
    <p><b>${prose(stem, name)}</b></p>
    ${material(item, edition)}
    ${plain === undefined ? nothing : html`<p><b>${words.plain}</b> ${prose(plain, name)}</p>`}
    ${answers(item, edition)} ${againLine(review, edition)}
  </div>`;
}

/** What belongs to the story: a chat, a note, or what somebody says. */
function material({chat, note, says}: Item, {name}: Edition) {
  const words = t.edition.review.bank;
  return html`${
    chat === undefined
      ? nothing
      : html`<p><b>${words.chat}</b></p>
          <ul>
            ${chat.map(({from, text}) => html`<li><b>${from}:</b> ${prose(text, name)}</li>`)}
          </ul>`
  }
  ${
    note === undefined
      ? nothing
      : html`<p><b>${words.note}</b></p>
          <ul>
            ${note.map(({text, marked}) =>
              marked
                ? html`<li><mark>${prose(text, name)}</mark></li>`
                : html`<li>${prose(text, name)}</li>`,
            )}
          </ul>`
  }
  ${says === undefined ? nothing : html`<p><b>${says.who}:</b> ${prose(says.text, name)}</p>`}`;
}

function answers(item: Item, edition: Edition): TemplateResult {
  if ('options' in item) return optionList(item.options, edition);
  if ('prompts' in item) return pairs(item, edition);
  return html`<p><b>${t.edition.review.bank.order}</b></p>
    <ol>
      ${item.steps.map(
        ({id, text, why}) =>
          html`<li>
            <b>${letter(id)}.</b> ${prose(text, edition.name)}
            <span class="why">${prose(why, edition.name)}</span>
          </li>`,
      )}
    </ol>`;
}

function pairs({prompts, targets}: MatchItem, {name}: Edition): TemplateResult {
  const target = (id: string) => targets.find(each => each.id === id)?.text ?? '';
  return html`<ul class="options">
      ${prompts.map(
        ({id, text, answer, why}) =>
          html`<li>
            <b>${letter(id)}.</b> ${prose(text, name)} → <b>${prose(target(answer), name)}</b>
            <span class="why">${prose(why, name)}</span>
          </li>`,
      )}
    </ul>
    <p class="small">
      ${t.edition.review.bank.targets}
      ${targets.map(({text}, at) => html`${at > 0 ? ' · ' : ''}${prose(text, name)}`)}
    </p>`;
}
