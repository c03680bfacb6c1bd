import {moduleWords} from 'virtual:module-words';
import {html, nothing} from 'lit';
import '../components/module-list/module-list.js';
import type {OpenModuleEvent} from '../components/module-list/module-list.js';
import {firstUnfinished} from '../course/progress.js';
import {resultOf} from '../course/score.js';
import {t as card} from '../i18n/card.js';
import {t as printables} from '../i18n/printables.js';
import {t} from '../i18n/shell.js';
import type {PlayerModel} from './player-model.js';
import {doneSteps} from './progress-view.js';
import {stepHash} from './route.js';

/** All modules and how far the learner is in each; fetched when it is opened. */
export function renderScreen({course, store, rules}: PlayerModel) {
  const {attempt} = store;
  const {ways} = card.card;
  const prints = printables.printables.links;
  const passed = resultOf(attempt, course, rules).success === 'passed';
  return html`<div class="plain">
    <nrr-module-list
      .modules=${course.modules.map(module => ({...module, ...moduleWords[module.id]}))}
      .done=${doneSteps(attempt)}
      .opened=${new Set(Object.keys(attempt.steps))}
      @nrr-open-module=${({moduleId}: OpenModuleEvent) => {
        const steps = course.modules.find(({id}) => id === moduleId)?.steps ?? [];
        const here = steps.find(({id}) => id === attempt.place);
        const step = here ?? firstUnfinished(attempt, steps) ?? steps[0];
        if (step) location.hash = stepHash(step.id);
      }}
    ></nrr-module-list>
    <p class="links">
      <a href="#/search">${ways.search}</a> <a href="#/glossary">${ways.glossary}</a>
      <a href="#/sources">${ways.sources}</a> <a href="#/text">${ways.text}</a>
      ${course.follows ? nothing : html`<a href="#/plan">${prints.plan}</a>`}
      ${passed && !course.follows ? html`<a href="#/certificate">${prints.certificate}</a>` : nothing}
      <a href="#/">${t.player.home}</a>
    </p>
  </div>`;
}
