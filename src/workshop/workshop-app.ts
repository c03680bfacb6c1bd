import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import './agenda-builder.js';
import type {Deck} from './deck.js';
import {commandOf} from './keys.js';
import {ProjectorLink, type OtherWindow} from './link.js';
import {newToken, placeIn, presentAt, showAt, type Place} from './places.js';
import './presenter-view.js';
import {PresenterSession} from './presenter-session.js';
import './projector-view.js';
import {notBegun} from './run.js';
import {readView, withoutHands, type View} from './view.js';
import type {BeginEvent} from './workshop-events.js';

/** The workshop’s page: the address says which of its views it is. */
@customElement('nrr-workshop')
export class NrrWorkshop extends LitElement {
  /** Absent until the region is there. */
  @property({attribute: false}) deck?: Deck;

  @state() private place: Place = {view: 'start'};
  @state() private seen: View | undefined;
  @state() private full = false;

  #session: PresenterSession | undefined;
  #projector: ProjectorLink | undefined;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#read);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#read);
    this.#leave();
  }

  override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('deck')) this.#read();
  }

  protected override createRenderRoot() {
    return this;
  }

  override render() {
    const {place, deck} = this;
    if (!deck) return nothing;
    if (place.view === 'show') {
      return html`<nrr-projector
        .deck=${deck}
        .view=${this.seen}
        ?lost=${!this.#projector}
        ?full=${this.full}
      ></nrr-projector>`;
    }
    if (place.view === 'present' && this.#session) {
      return html`<nrr-presenter
        .session=${this.#session}
        ?split=${place.split}
        @nrr-end=${this.#end}
      ></nrr-presenter>`;
    }
    return html`<nrr-agenda-builder .deck=${deck} @nrr-begin=${this.#begin}></nrr-agenda-builder>`;
  }

  readonly #read = () => {
    this.#leave();
    const place = placeIn(location.hash);
    if (place.view === 'present' && this.deck)
      this.#session = this.#sessionAt(place.token, this.deck);
    if (place.view === 'show') this.#watch(place.token);
    this.place = place;
  };

  /** The page's own history brings back where it was; its projector knows the hands too. */
  #sessionAt(token: string, deck: Deck): PresenterSession | undefined {
    const view = readView(history.state);
    return (
      view &&
      new PresenterSession(deck, view, token, {
        own: window,
        open: () => this.#open(token),
        keep: kept => {
          history.replaceState(withoutHands(kept), '');
        },
        now: () => Date.now(),
      })
    );
  }

  #open(token: string): OtherWindow | null {
    const address = `${location.href.replace(/#.*/, '')}${showAt(token)}`;
    return window.open(address, `nrr-${token}`, 'popup,width=1280,height=720');
  }

  #watch(token: string) {
    const presenter = window.opener as OtherWindow | null;
    document.addEventListener('fullscreenchange', this.#sized);
    document.addEventListener('keydown', this.#key);
    if (!presenter) return;
    this.#projector = new ProjectorLink(window, presenter, token, view => {
      this.seen = readView(view) ?? this.seen;
    });
  }

  #leave() {
    this.#session?.stop();
    this.#session = undefined;
    this.#projector?.end();
    this.#projector = undefined;
    document.removeEventListener('fullscreenchange', this.#sized);
    document.removeEventListener('keydown', this.#key);
  }

  #begin({choice}: BeginEvent) {
    const view: View = {choice, run: notBegun, display: 'light'};
    history.pushState(view, '', presentAt(newToken()));
    this.#read();
  }

  #end() {
    this.#session?.end();
    history.pushState(null, '', '#/');
    this.#read();
  }

  readonly #sized = () => {
    this.full = document.fullscreenElement !== null;
  };

  /** Clickers press keys in the window that has the keyboard, which is often the projector's. */
  readonly #key = (event: KeyboardEvent) => {
    if (event.key.toLowerCase() === 'f' && !event.ctrlKey && !event.metaKey) {
      void document.documentElement.requestFullscreen();
      return;
    }
    if (!commandOf(event)) return;
    event.preventDefault();
    this.#projector?.press(event.key);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-workshop': NrrWorkshop;
  }
}
