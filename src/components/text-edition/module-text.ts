import {html, nothing, type TemplateResult} from 'lit';
import type {ModuleOutline} from '../../course/course.js';
import {t} from '../../i18n/text-edition.js';
import {contentsAnchor, moduleAnchor, type Edition, type ModuleState} from './edition.js';
import {stepText} from './step-text.js';

/** One module: what it is about, what is coming, and its steps; or why they are not here. */
export function moduleText(
  module: ModuleOutline,
  state: ModuleState,
  edition: Edition,
  retry: () => void,
): TemplateResult {
  const {id, title, minutes, steps} = module;
  const number = edition.course.modules.indexOf(module) + 1;
  const {summary, contentNote} = edition.words[id] ?? {};
  const heading = `${moduleAnchor(id)}-title`;
  return html`<section class="module" id=${moduleAnchor(id)} aria-labelledby=${heading}>
    <h2 id=${heading}>${t.edition.module(number, title)}</h2>
    <p>${summary}</p>
    <p class="small soft">${t.edition.aboutMinutes(minutes)}</p>
    ${contentNote ? html`<p class="coming"><b>${t.edition.coming}</b> ${contentNote}</p>` : nothing}
    ${
      typeof state === 'object'
        ? steps.map(step => stepText(step, state, edition))
        : html`<p>${t.edition[state]}</p>`
    }
    ${
      state === 'failed'
        ? html`<button type="button" @click=${retry}>
            ${t.edition.again}<span class="hidden-words">: ${title}</span>
          </button>`
        : nothing
    }
    <p class="back small"><a href="#${contentsAnchor}">${t.edition.toContents}</a></p>
  </section>`;
}
