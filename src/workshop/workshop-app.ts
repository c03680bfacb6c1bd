import {html, LitElement, nothing, type PropertyValues} from 'lit';
import {customElement, property, state} from 'lit/decorators.js';
import './agenda-builder.js';
import {agendaOf, type Agenda, type AgendaChoice} from './agenda.js';
import type {Deck} from './deck.js';
import {commandOf, sentAs} from './keys.js';
import {ProjectorLink, type OtherWindow} from './link.js';
import {focusView} from './focus-view.js';
import './paper/paper-view.js';
import {papersOf} from './paper/papers.js';
import {newToken, paperAt, placeIn, presentAt, showAt, startAt, type Place} from './places.js';
import './presenter-view.js';
import {PresenterSession} from './presenter-session.js';
import './projector-view.js';
import {notBegun} from './run.js';
import {readView, withoutHands, type View} from './view.js';
import type {BeginEvent, PlanEvent, LargeEvent} from './workshop-events.js';

/** Nothing is chosen yet. */
const usual: AgendaChoice = {plan: '', without: [], alone: false};

type PaperPlace = Extract<Place, {view: 'paper'}>;

/** The workshop’s page: the address says which of its views it is. */
@customElement('nrr-workshop')
export class NrrWorkshop extends LitElement {
  /** Absent until the region is there. */
  @property({attribute: false}) deck?: Deck;

  @state() private place: Place = {view: 'start', large: false};
  @state() private seen: View | undefined;
  @state() private full = false;

  #session: PresenterSession | undefined;
  #projector: ProjectorLink | undefined;

  override connectedCallback() {
    super.connectedCallback();
    window.addEventListener('hashchange', this.#goOn);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.#goOn);
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
    if (place.view === 'paper') return this.#paper(place, deck);
    return this.#start(place, deck);
  }

  #start(place: Place, deck: Deck) {
    const {choice = usual, large = false} = place.view === 'start' ? place : {};
    return html`<nrr-agenda-builder
      .deck=${deck}
      .choice=${choice}
      ?large=${large}
      @nrr-begin=${this.#begin}
      @nrr-plan=${this.#chose}
    ></nrr-agenda-builder>`;
  }

  #paper(place: PaperPlace, deck: Deck) {
    return html`<nrr-paper
      .deck=${deck}
      .what=${place.what}
      .agenda=${agendaIn(place, deck)}
      .back=${startAt(place)}
      ?large=${place.large}
      @nrr-large=${this.#resized}
    ></nrr-paper>`;
  }

  /** What appears is read from its beginning; the list of papers from the one that was left. */
  readonly #goOn = () => {
    const {place: before} = this;
    this.#read();
    const {view} = this.place;
    if (view === 'show') return;
    const isBack = before.view === 'paper' && view === 'start';
    void focusView(this, isBack ? `#paper-${before.what}` : 'h1');
  };

  readonly #read = () => {
    this.#leave();
    const place = this.#placeHere();
    if (place.view === 'present' && this.deck)
      this.#session = this.#sessionAt(place.token, this.deck);
    if (place.view === 'show') this.#watch(place.token);
    this.place = place;
  };

  /** The start, too, for a paper that does not exist. */
  #placeHere(): Place {
    const place = placeIn(location.hash);
    if (place.view !== 'paper' || !this.deck) return place;
    const isKnown = papersOf(this.deck.workshop).some(({id}) => id === place.what);
    return isKnown ? place : {...place, view: 'start'};
  }

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
    this.#goOn();
  }

  /** The agenda stays: certificates and the register are printed afterwards, too. */
  #end() {
    const choice = this.#session?.view.choice ?? usual;
    this.#session?.end();
    history.pushState(null, '', startAt({choice, large: false}));
    this.#goOn();
  }

  #chose({choice, large}: PlanEvent) {
    this.place = {view: 'start', choice, large};
    history.replaceState(null, '', startAt({choice, large}));
  }

  #resized({large}: LargeEvent) {
    if (this.place.view !== 'paper') return;
    this.place = {...this.place, large};
    history.replaceState(null, '', paperAt(this.place.what, this.place));
  }

  readonly #sized = () => {
    this.full = document.fullscreenElement !== null;
  };

  /** Clickers press keys in the window that has the keyboard, which is often the projector's. */
  readonly #key = (event: KeyboardEvent) => {
    if (!commandOf(event)) return;
    event.preventDefault();
    this.#projector?.press(sentAs(event));
  };
}

/** Undefined where nothing was chosen, or what was chosen cannot be run. */
function agendaIn({choice}: PaperPlace, {workshop}: Deck): Agenda | undefined {
  try {
    return choice && agendaOf(workshop, choice);
  } catch (problem) {
    if (problem instanceof RangeError) return undefined;
    throw problem;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'nrr-workshop': NrrWorkshop;
  }
}
