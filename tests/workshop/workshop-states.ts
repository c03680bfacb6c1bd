import {html} from 'lit';
import '../../src/workshop/agenda-builder.js';
import '../../src/workshop/presenter-view.js';
import '../../src/workshop/projector-view.js';
import '../../src/workshop/slide-view.js';
import '../../src/workshop/workshop-app.js';
import {framesOf} from '../../src/workshop/frames.js';
import {PresenterSession} from '../../src/workshop/presenter-session.js';
import {notBegun, type Hands, type Run} from '../../src/workshop/run.js';
import type {Display} from '../../src/workshop/view.js';
import type {ComponentState} from '../helpers/a11y.js';
import {sampleDeck, sampleSlides} from '../helpers/sample-workshop.js';
import {FakeWindow} from './fake-windows.js';
import {paperDeck, paperStates} from './paper-states.js';

const choice = {plan: 'hour', without: [], alone: false};
const now = () => 12 * 60_000;

/** A presenter in a workshop of its own, without a second window. */
export function sampleSession(run: Partial<Run> = {}): PresenterSession {
  const view = {choice, run: {...notBegun, ...run}, display: 'light'} as const;
  const world = {own: new FakeWindow(), open: () => null, keep: () => undefined, now};
  return new PresenterSession(sampleDeck, view, 'abc', world);
}

const slideState = (name: string, step: number, display: Display, hands?: Hands) => ({
  name: `nrr-slide ${name} ${String(step)} ${display}` as const,
  template: html`<nrr-slide
    .slide=${sampleSlides[name]}
    .deck=${sampleDeck}
    .step=${step}
    .hands=${hands}
    .display=${display}
  ></nrr-slide>`,
  setup: (holder: HTMLElement) => {
    const slide = holder.querySelector('nrr-slide');
    if (slide) Object.assign(slide.style, {width: '640px', height: '360px'});
  },
});

const hands: Hands = {before: [3, 0, 5], after: [0, 8, 4], turn: 'after', shown: true};

/** Every slide, half-way and at its end, in turn light and dark; the rest of the states stand below. */
const slides = Object.entries(sampleSlides).flatMap(([name, slide], at) => {
  const last = framesOf(slide, sampleDeck).length - 1;
  const both: readonly Display[] = at % 2 ? ['light', 'dark'] : ['dark', 'light'];
  const [first = 'light', second = 'dark'] = both;
  return [slideState(name, Math.floor(last / 2), first), slideState(name, last, second)];
});

const click = (selector: string) => (holder: HTMLElement) => {
  for (const element of holder.querySelectorAll('*')) {
    element.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
  }
};

export const presenterStates: readonly ComponentState[] = [
  {
    name: 'nrr-presenter before the beginning',
    template: html`<nrr-presenter .session=${sampleSession()}></nrr-presenter>`,
  },
  {
    name: 'nrr-presenter behind, blank, with all open',
    template: html`<nrr-presenter
      .session=${sampleSession({at: 1, began: 0, blank: true})}
    ></nrr-presenter>`,
    setup: holder => {
      const root = holder.querySelector('nrr-presenter')?.shadowRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    },
  },
  {
    name: 'nrr-presenter in one window, counting hands',
    template: html`<nrr-presenter
      .session=${sampleSession({at: 5, hands: {'ws-hands': {...hands, after: [1, 4, 0]}}})}
      split
      barred
    ></nrr-presenter>`,
  },
  {
    name: 'nrr-presenter at the end',
    template: html`<nrr-presenter
      .session=${sampleSession({at: 6, began: 0, pausedAt: 9})}
    ></nrr-presenter>`,
    setup: click('.columns > div > button'),
  },
  {
    name: 'nrr-agenda-builder as it opens, with papers of each kind',
    template: html`<nrr-agenda-builder .deck=${paperDeck}></nrr-agenda-builder>`,
  },
  {
    name: 'nrr-agenda-builder alone, own minutes, parts out',
    template: html`<nrr-agenda-builder
      .deck=${sampleDeck}
      .choice=${{plan: 'hour', minutes: 45, without: ['a', 'c'], alone: true}}
    ></nrr-agenda-builder>`,
  },
  {
    name: 'nrr-agenda-builder that cannot be run',
    template: html`<nrr-agenda-builder
      .deck=${sampleDeck}
      .choice=${{plan: 'short', without: ['a', 'c', 'd'], alone: false}}
    ></nrr-agenda-builder>`,
  },
  {name: 'nrr-workshop', template: html`<nrr-workshop .deck=${sampleDeck}></nrr-workshop>`},
];

const projected = {choice, run: {...notBegun, at: 1}, display: 'dark'} as const;

export const workshopStates: readonly ComponentState[] = [
  ...presenterStates,
  ...slides,
  slideState('hands', 0, 'light', hands),
  slideState('hands', 0, 'dark', {...hands, after: [1, 8, 3]}),
  ...paperStates,
  {
    name: 'nrr-projector that waits',
    template: html`<nrr-projector .deck=${sampleDeck}></nrr-projector>`,
  },
  {
    name: 'nrr-projector with a slide',
    template: html`<nrr-projector .deck=${sampleDeck} .view=${projected}></nrr-projector>`,
  },
];
