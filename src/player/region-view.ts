import {html} from 'lit';
import '../components/region-law/region-law.js';
import type {Region} from '../course/region.js';
import type {PlayerModel} from './player-model.js';

/** The region's routes, law and words; fetched when they are opened. That they were opened is kept nowhere. */
export function renderScreen({settings, now}: PlayerModel, region: Region) {
  return html`<div class="plain">
    <nrr-region-law
      .region=${region}
      .school=${settings}
      .now=${now()}
      @nrr-dismiss=${() => {
        history.back();
      }}
    ></nrr-region-law>
  </div>`;
}
