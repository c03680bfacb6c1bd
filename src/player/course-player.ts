import {LitElement, html, nothing} from 'lit';
import {customElement, state} from 'lit/decorators.js';
import {visit} from '../course/steps.js';
import {t} from '../i18n/shell.js';
import type {PlayerModel} from './player-model.js';
import {routeOf, type Route} from './route.js';
import {loadView, type RenderScreen} from './views.js';

const leftRoute: Route = {screen: 'left'};
const elsewhereRoute: Route = {screen: 'elsewhere'};

/**
 * Shows the screen that the address names, and moves the attempt's place along. It stands after the cover
 * in the page and never touches the cover's own nodes, which were painted before any script ran.
 */
@customElement('nrr-player')
export class NrrPlayer extends LitElement {
  @state() private model: PlayerModel | undefined;
  @state() private route: Route = {screen: 'cover'};
  /** What draws the screen, once it is fetched. */
  @state() private view:
    {readonly screen: string; readonly render: RenderScreen | undefined} | undefined;

  /** Light DOM: it shares the page's styles with the cover. */
  protected override createRenderRoot() {
    return this;
  }

  /** Begins once the session stands; nothing is shown before. */
  begin(model: PlayerModel) {
    this.model = model;
    model.store.addEventListener('change', () => {
      this.requestUpdate();
    });
    window.addEventListener('hashchange', () => {
      // The skip link's own hash names no screen.
      if (!location.hash || location.hash.startsWith('#/')) this.#follow(model);
    });
    model.saving.addEventListener('change', () => {
      const {ended, elsewhere} = model.saving;
      const away = this.route.screen === 'elsewhere';
      if ((ended && this.route.screen !== 'left') || elsewhere !== away) this.#follow(model);
    });
    this.#follow(model);
  }

  override render() {
    const {model, route, view} = this;
    if (!model) return nothing;
    if (route.screen === 'cover') return this.#renderLinks();
    if (view?.screen !== route.screen) return html`<p class="plain">${t.player.loading}</p>`;
    return view.render?.(model, route) ?? this.#renderFailed();
  }

  #renderLinks() {
    const {modules, about, settings, leave} = t.player;
    return html`<p class="plain links">
      <a href="#/modules">${modules}</a> <a href="#/about">${about}</a>
      <a href="#/reading">${settings}</a>
      <a href="#/left">${leave}</a>
    </p>`;
  }

  #renderFailed() {
    const {heading, words, again} = t.player.chunkGone;
    return html`<div class="plain">
      <h1 tabindex="-1">${heading}</h1>
      <p>${words}</p>
      <button @click=${this.#load}>${again}</button>
    </div>`;
  }

  #follow(model: PlayerModel) {
    // Once the session is over there is one screen: what happens on any other would be lost.
    const {ended, elsewhere} = model.saving;
    const open = ended ? leftRoute : routeOf(location.hash, model.course);
    const route = elsewhere ? elsewhereRoute : open;
    // A step that is not known yet may be one of a later module.
    if (model.course.rest && route.screen === 'cover' && location.hash.length > 2) {
      void model.whole().then(
        () => this.#follow(model),
        () => undefined,
      );
    }
    this.route = route;
    document.querySelector('#cover')?.toggleAttribute('hidden', route.screen !== 'cover');
    window.scrollTo(0, 0);
    if (route.screen === 'step') model.store.update(attempt => visit(attempt, route.step.id));
    void this.#load();
  }

  // A field, since the button gets it as a listener.
  readonly #load = async () => {
    const {
      model,
      route: {screen},
    } = this;
    if (!model || screen === 'cover') return;
    const needs = screen === 'step' ? undefined : model.whole();
    const render = await Promise.all([loadView(screen, model.settings), needs]).then(
      ([view]) => view,
      () => undefined,
    );
    // The learner may be elsewhere by now.
    if (screen === this.route.screen) this.view = {screen, render};
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-player': NrrPlayer;
  }
}
