import {html} from 'lit';
import {schoolNames} from '../components/school-names.js';
import type {ProseRegion} from '../course/region.js';
import type {NameOf} from '../course/words.js';
import type {PlayerModel} from './player-model.js';
import type {StepRoute} from './route.js';
import './step-screen.js';

/** The screen of a step; fetched, with what it is made of, when the first step is opened. */
export function renderScreen(model: PlayerModel, route: StepRoute, region: ProseRegion) {
  return html`<nrr-step-screen
    .model=${model}
    .module=${route.module}
    .step=${route.step}
    .name=${nameOf(model, region)}
  ></nrr-step-screen>`;
}

const names = new WeakMap<PlayerModel, NameOf>();

/** The same function each time, so that lessons need not render again. */
function nameOf(model: PlayerModel, region: ProseRegion): NameOf {
  const name = names.get(model) ?? schoolNames(model.settings, region);
  names.set(model, name);
  return name;
}
