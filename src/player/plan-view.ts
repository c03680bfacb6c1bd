import {html} from 'lit';
import type {Region} from '../course/region.js';
import './plan-screen.js';
import type {PlayerModel} from './player-model.js';

/** The personal action plan; fetched when it is opened. */
export function renderScreen(model: PlayerModel, region: Region) {
  return html`<div class="plain">
    <nrr-plan-screen .model=${model} .region=${region}></nrr-plan-screen>
  </div>`;
}
