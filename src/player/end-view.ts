import {html} from 'lit';
import type {PlayerModel} from './player-model.js';
import type {Route} from './route.js';
import './end-screen.js';

/** The end of the course and the way out; fetched when either is reached. */
export function renderScreen(model: PlayerModel, {screen}: Route) {
  return html`<nrr-end-screen .model=${model} ?leaving=${screen === 'left'}></nrr-end-screen>`;
}
