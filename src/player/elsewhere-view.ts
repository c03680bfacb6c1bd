import {html} from 'lit';
import type {PlayerModel} from './player-model.js';
import '../components/open-elsewhere/open-elsewhere.js';

/** Shown while another window of this course has the attempt; fetched when that is found out. */
export function renderScreen({saving}: PlayerModel) {
  const {state} = saving;
  const taken = state.kind === 'elsewhere' && state.taken;
  return html`<div class="plain">
    <nrr-open-elsewhere state=${taken ? 'elsewhere' : 'asking'}></nrr-open-elsewhere>
  </div>`;
}
