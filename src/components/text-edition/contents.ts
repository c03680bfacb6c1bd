import {html, type TemplateResult} from 'lit';
import {t} from '../../i18n/text-edition.js';
import {contentsAnchor, moduleAnchor, type Edition} from './edition.js';
import {endAnchor, endParts} from './end-parts.js';

/** The contents: modules with their steps, and what stands after them. */
export function contents(edition: Edition): TemplateResult {
  const {modules} = edition.course;
  return html`<nav id=${contentsAnchor} aria-labelledby="edition--list">
    <h2 id="edition--list">${t.edition.contents}</h2>
    <ul>
      ${modules.map(
        ({id, title, steps}, index) =>
          html`<li>
            <a href="#${moduleAnchor(id)}">${t.edition.module(index + 1, title)}</a>
            <ul>
              ${steps.map(step => html`<li><a href="#${step.id}">${step.title}</a></li>`)}
            </ul>
          </li>`,
      )}
      ${endParts(edition).map(
        ({key, title}) => html`<li><a href="#${endAnchor(key)}">${title}</a></li>`,
      )}
    </ul>
  </nav>`;
}
