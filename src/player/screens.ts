import {html, nothing} from 'lit';
import {regions} from 'virtual:regions';
import '../components/about-page/about-page.js';
import '../components/display-choice/display-choice.js';
import type {Display} from '../components/display-choice/theme.js';
import '../components/quick-hide/hide-explainer.js';
import {schoolNames} from '../components/school-names.js';
import type {Region} from '../course/region.js';
import type {NameOf} from '../course/words.js';
import type {PlayerModel} from './player-model.js';
import {displayOf, hideKeyOf, keepDisplay} from './preferences.js';
import type {Route} from './route.js';
import './end-screen.js';
import './step-screen.js';

/** What a screen past the cover needs besides the model; it comes with those screens. */
export interface Place {
  readonly region: Region;
  /** Gives prose the school's and the region's names. */
  readonly name: NameOf;
}

/** Everything past the cover, fetched together when the learner goes there. */
export function renderScreen(route: Route, model: PlayerModel) {
  const {region, name} = placeOf(model);
  switch (route.screen) {
    case 'cover':
      return nothing;
    case 'step':
      return html`<nrr-step-screen
        .model=${model}
        .module=${route.module}
        .step=${route.step}
        .name=${name}
      ></nrr-step-screen>`;
    case 'about':
      return renderAbout(model, region);
    case 'end':
    case 'left':
      return html`<nrr-end-screen .model=${model} ?leaving=${route.screen === 'left'}></nrr-end-screen>`;
  }
}

function renderAbout(model: PlayerModel, region: Region) {
  const {course, settings, storage, tracked} = model;
  return html`<div class="plain">
    <nrr-about-page
      .course=${course}
      .region=${region}
      ?interactions=${settings.interactions}
      ?connected=${tracked}
      @nrr-dismiss=${() => {
        history.back();
      }}
    ></nrr-about-page>
    <nrr-hide-explainer ?key-enabled=${hideKeyOf(storage)}></nrr-hide-explainer>
    <nrr-display-choice
      .value=${displayOf(storage)}
      .keep=${(display: Display) => {
        keepDisplay(storage, display);
      }}
    ></nrr-display-choice>
  </div>`;
}

const places = new WeakMap<PlayerModel, Place>();

function placeOf(model: PlayerModel): Place {
  const known = places.get(model);
  if (known) return known;
  const {settings} = model;
  // The settings were checked against the regions that exist.
  const region = regions[settings.region];
  if (!region) throw new Error(`no region "${settings.region}"`);
  const place = {region, name: schoolNames(settings, region)};
  places.set(model, place);
  return place;
}
