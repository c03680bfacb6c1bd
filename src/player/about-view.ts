import {reviews} from 'virtual:reviews';
import {html} from 'lit';
import '../components/about-page/about-page.js';
import '../components/display-choice/display-choice.js';
import type {Display} from '../components/display-choice/theme.js';
import '../components/quick-hide/hide-explainer.js';
import type {Region} from '../course/region.js';
import type {PlayerModel} from './player-model.js';
import {displayOf, keepDisplay} from './colours.js';
import {hideKeyOf} from './preferences.js';

/** About the course, and the reader's own choices on this device; fetched when it is opened. */
export function renderScreen({course, settings, storage, tracked}: PlayerModel, region: Region) {
  return html`<div class="plain">
    <nrr-about-page
      .course=${course}
      .region=${region}
      .reviews=${reviews}
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
