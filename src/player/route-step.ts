import {LitElement, html} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import '../components/route-activity/route-activity.js';
import {untouched, type StepRecord} from '../course/attempt.js';
import type {Region} from '../course/region.js';
import {routeIn, type RouteBuilder} from '../course/route-builder.js';
import type {NameOf} from '../course/words.js';
import {t} from '../i18n/shell.js';
import type {PlayerModel} from './player-model.js';
import {regionOf} from './region-loader.js';

/** The building of routes, once the chosen region is fetched: its services and answers are the region's own. */
@customElement('nrr-route-step')
export class NrrRouteStep extends LitElement {
  @property({attribute: false}) activity!: RouteBuilder;
  @property({attribute: false}) record: StepRecord = untouched;
  @property({attribute: false}) model!: PlayerModel;
  @property({attribute: false}) name!: NameOf;

  @state() private region: Region | 'loading' | 'failed' = 'loading';

  /** Light DOM: it stands in the step's own root. */
  protected override createRenderRoot() {
    return this;
  }

  override connectedCallback() {
    super.connectedCallback();
    void this.#load();
  }

  override render() {
    const {activity, region, record, model, name} = this;
    if (region === 'loading') return html`<p class="soft">${t.player.loading}</p>`;
    if (region === 'failed') return this.#renderFailed();
    return html`<nrr-route-activity
      .activity=${routeIn(activity, region)}
      .region=${region}
      .school=${model.settings}
      .now=${model.now()}
      .response=${record.response}
      .checks=${record.checks}
      .done=${record.done}
      .name=${name}
    ></nrr-route-activity>`;
  }

  #renderFailed() {
    const {heading, words, again} = t.player.chunkGone;
    return html`<h2>${heading}</h2>
      <p>${words}</p>
      <button class="primary" @click=${this.#load}>${again}</button>`;
  }

  // A field, since the button gets it as a listener.
  readonly #load = async () => {
    this.region = 'loading';
    this.region = await regionOf(this.model.settings).catch(() => 'failed' as const);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-route-step': NrrRouteStep;
  }
}
