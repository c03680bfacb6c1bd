import {html, type TemplateResult} from 'lit';
import type {Lesson, Timeline} from '../../course/course.js';
import type {Reflect, Voices} from '../../course/unscored.js';
import {t} from '../../i18n/text-edition.js';
import type {Edition} from './edition.js';
import {idMark, sourceList} from './parts.js';
import {prose} from './prose.js';

/* Steps that are read, and not answered. */

/** A lesson, with what it rests on. */
export function lessonText({body, sources}: Lesson, {name}: Edition): TemplateResult {
  return html`<div class="prose">${prose(body, name)}</div>
    ${sourceList(sources)}`;
}

/** The stations of a timeline, in their order. */
export function timelineText(
  {intro, stations, closing}: Timeline,
  {moves, name}: Edition,
): TemplateResult {
  return html`<p>${prose(intro, name)}</p>
    <ol>
      ${stations.map(station => {
        const move = moves.find(({id}) => id === station.move);
        return html`<li>
          <p><b>${move?.name}.</b> ${move?.meaning}</p>
          <p><b>${t.edition.childMay}</b> ${prose(station.child, name)}</p>
          <p><b>${t.edition.notice}</b> ${prose(station.notice, name)}</p>
        </li>`;
      })}
    </ol>
    <p>${prose(closing, name)}</p>`;
}

/** Both voices, one after the other. */
export function voicesText({intro, sides, closing}: Voices, {name}: Edition): TemplateResult {
  return html`<p>${prose(intro, name)}</p>
    ${sides.map(
      side =>
        html`<h4>${side.name}</h4>
          <ul>
            ${side.points.map(point => html`<li>${prose(point, name)}</li>`)}
          </ul>`,
    )}
    <p>${prose(closing, name)}</p>`;
}

/** A question to oneself, what may be answered, and what is said to every answer. */
export function reflectText({question, options, after}: Reflect, edition: Edition): TemplateResult {
  const {name} = edition;
  return html`<p><b>${prose(question, name)}</b> ${t.edition.reflect.private}</p>
    <h4>${t.edition.reflect.options}</h4>
    <ul>
      ${options.map(({id, text}) => html`<li>${prose(text, name)} ${idMark(id, edition)}</li>`)}
    </ul>
    <p><b>${t.edition.reflect.after}</b> ${prose(after, name)}</p>`;
}
