import {reviews} from 'virtual:reviews';
import {html} from 'lit';
import '../components/about-page/about-page.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/shell.js';
import type {PlayerModel} from './player-model.js';

/** About the course; fetched when it is opened. */
export function renderScreen({course, settings, tracked}: PlayerModel, region: Region) {
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
    <p class="links"><a href="#/reading">${t.player.settings}</a></p>
  </div>`;
}
