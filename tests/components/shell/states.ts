import {html} from 'lit';
import '../../../src/components/about-page/about-page.js';
import '../../../src/components/announcer.js';
import '../../../src/components/connection-screen/connection-screen.js';
import type {ConnectionTrouble} from '../../../src/components/connection-screen/connection-screen.js';
import '../../../src/components/display-choice/display-choice.js';
import '../../../src/components/exit-screen/exit-screen.js';
import '../../../src/components/module-list/module-list.js';
import '../../../src/components/quick-hide/hide-explainer.js';
import '../../../src/components/quick-hide/quick-hide.js';
import '../../../src/components/safeguarding-card/help-button.js';
import '../../../src/components/safeguarding-card/safeguarding-card.js';
import '../../../src/components/save-status/save-status.js';
import type {SaveStatus} from '../../../src/components/save-status/status.js';
import '../../../src/components/step-nav/step-list.js';
import '../../../src/components/step-nav/step-nav.js';
import type {Region} from '../../../src/course/region.js';
import type {Result} from '../../../src/course/result.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {course, module, region, reviewedRegion, school, today} from './samples.js';

const someDone = new Set(['six-moves', 'timeline']);
const allDone = new Set(module.steps.map(({id}) => id));

const passed: Result = {completion: 'completed', success: 'passed', score: 80};
const notPassed: Result = {completion: 'incomplete', success: 'failed', score: 60};
const sent: SaveStatus = {kind: 'sent', at: today};

const statuses: Readonly<Record<string, SaveStatus>> = {
  connecting: {kind: 'connecting'},
  sent,
  waiting: {kind: 'waiting'},
  failing: {kind: 'not-sent', since: today, reason: 'failed'},
  refused: {kind: 'not-sent', since: today, reason: 'refused'},
  lost: {kind: 'not-sent', since: today, reason: 'lost'},
  'signed out': {kind: 'not-sent', since: today, reason: 'signed-out'},
  offline: {kind: 'not-sent', since: today, reason: 'offline'},
  'ended and sent': {kind: 'ended', sent: true},
  'ended and not sent': {kind: 'ended', sent: false},
  review: {kind: 'review', why: 'review'},
  browse: {kind: 'review', why: 'browse'},
  'no credit': {kind: 'review', why: 'no-credit'},
  'untracked and kept': {kind: 'untracked', kept: true},
  'untracked and not kept': {kind: 'untracked', kept: false},
};

const troubles: readonly ConnectionTrouble[] = [
  'not-found',
  'blocked',
  'wrong-edition',
  'closed',
  'initialise-failed',
];

const cardOf = (own: typeof school, contacts: Region, now = today) =>
  html`<nrr-safeguarding-card
    .school=${own}
    .region=${contacts}
    .now=${now}
    open
  ></nrr-safeguarding-card>`;

/** Opens everything that is folded away. */
function unfold(holder: HTMLElement): void {
  for (const element of holder.children) {
    for (const details of element.shadowRoot?.querySelectorAll('details') ?? [])
      details.open = true;
  }
}

/** Every element around the lessons, in every state a learner can meet. */
export const componentStates: readonly ComponentState[] = [
  {name: 'nrr-announcer', template: html`<nrr-announcer></nrr-announcer>`},
  {name: 'nrr-help-button', template: html`<nrr-help-button></nrr-help-button>`},
  {
    name: 'nrr-help-button with the card open',
    template: html`<nrr-help-button expanded></nrr-help-button>`,
  },
  {name: 'nrr-safeguarding-card filled in', template: cardOf(school, reviewedRegion)},
  {name: 'nrr-safeguarding-card unfolded', template: cardOf(school, region), setup: unfold},
  {name: 'nrr-safeguarding-card without a school', template: cardOf({}, region)},
  {
    name: 'nrr-safeguarding-card read years later',
    template: cardOf(school, region, new Date(2028, 5, 1)),
  },
  {name: 'nrr-quick-hide', template: html`<nrr-quick-hide></nrr-quick-hide>`},
  {
    name: 'nrr-quick-hide as a skip link with focus',
    template: html`<nrr-quick-hide skip></nrr-quick-hide>`,
    setup: holder => {
      holder.querySelector('nrr-quick-hide')?.shadowRoot?.querySelector('button')?.focus();
    },
  },
  {name: 'nrr-hide-explainer', template: html`<nrr-hide-explainer></nrr-hide-explainer>`},
  {
    name: 'nrr-hide-explainer with the key on',
    template: html`<nrr-hide-explainer key-enabled></nrr-hide-explainer>`,
  },
  ...Object.entries(statuses).map(([name, status]): ComponentState => ({
    name: `nrr-save-status ${name}`,
    template: html`<nrr-save-status .status=${status}></nrr-save-status>`,
  })),
  ...['six-moves', 'moving', 'check'].map((current): ComponentState => ({
    name: `nrr-step-nav at ${current}`,
    template: html`<nrr-step-nav .steps=${module.steps} current=${current}></nrr-step-nav>`,
  })),
  {
    name: 'nrr-step-list folded',
    template: html`<nrr-step-list
      .module=${module}
      current="moving"
      .done=${someDone}
    ></nrr-step-list>`,
  },
  {
    name: 'nrr-step-list unfolded',
    template: html`<nrr-step-list
      .module=${module}
      current="timeline"
      .done=${someDone}
    ></nrr-step-list>`,
    setup: unfold,
  },
  {
    name: 'nrr-step-list with all done',
    template: html`<nrr-step-list
      .module=${module}
      current="check"
      .done=${allDone}
    ></nrr-step-list>`,
  },
  {
    name: 'nrr-module-list untouched',
    template: html`<nrr-module-list .modules=${course.modules}></nrr-module-list>`,
  },
  {
    name: 'nrr-module-list under way',
    template: html`<nrr-module-list
      .modules=${course.modules}
      .done=${someDone}
    ></nrr-module-list>`,
  },
  {
    name: 'nrr-module-list with all done',
    template: html`<nrr-module-list .modules=${course.modules} .done=${allDone}></nrr-module-list>`,
  },
  {name: 'nrr-display-choice', template: html`<nrr-display-choice></nrr-display-choice>`},
  ...troubles.map((reason): ComponentState => ({
    name: `nrr-connection-screen ${reason}`,
    template: html`<nrr-connection-screen
      reason=${reason}
      details="SCORM 1.2; searched 3 windows, none answers"
    ></nrr-connection-screen>`,
    setup: unfold,
  })),
  {
    name: 'nrr-connection-screen trying again',
    template: html`<nrr-connection-screen trying></nrr-connection-screen>`,
  },
  ...Object.entries(statuses).map(([name, status]): ComponentState => ({
    name: `nrr-exit-screen ${name}`,
    template: html`<nrr-exit-screen .status=${status} .result=${passed}></nrr-exit-screen>`,
  })),
  {
    name: 'nrr-exit-screen after a try that did not pass',
    template: html`<nrr-exit-screen .status=${sent} .result=${notPassed} closed></nrr-exit-screen>`,
  },
  {
    name: 'nrr-about-page connected',
    template: html`<nrr-about-page
      .course=${course}
      .region=${region}
      connected
      interactions
    ></nrr-about-page>`,
  },
  {
    name: 'nrr-about-page reviewed and not connected',
    template: html`<nrr-about-page .course=${course} .region=${reviewedRegion}></nrr-about-page>`,
  },
];
