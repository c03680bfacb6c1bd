import {html} from 'lit';
import '../../../src/components/about-page/about-page.js';
import '../../../src/components/announcer.js';
import '../../../src/components/module-list/module-list.js';
import '../../../src/components/quick-hide/hide-explainer.js';
import '../../../src/components/quick-hide/quick-hide.js';
import '../../../src/components/region-law/region-law.js';
import '../../../src/components/route-card/route-card.js';
import '../../../src/components/safeguarding-card/help-button.js';
import '../../../src/components/safeguarding-card/safeguarding-card.js';
import '../../../src/components/step-nav/all-steps.js';
import '../../../src/components/step-nav/step-list.js';
import '../../../src/components/step-nav/step-nav.js';
import {correctedRegion} from '../../../src/course/corrected-region.js';
import type {Region} from '../../../src/course/region.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {routeRegion} from '../../helpers/sample-route.js';
import {regionReviews} from './find-samples.js';
import {findStates} from './find-states.js';
import {readingStates} from './reading-states.js';
import {editionStates} from '../text-edition/states.js';
import {printStates} from './print-states.js';
import {recordStates} from './record-states.js';
import {reminderStates} from './reminder-states.js';
import {schoolStates} from './school-states.js';
import {corrections, course, module, region, reviewedRegion, school, today} from './samples.js';
import {unfold} from './unfold.js';

const someDone = new Set(['six-moves', 'timeline']);
const allDone = new Set(module.steps.map(({id}) => id));

const cardOf = (own: typeof school, contacts: Region, now = today) =>
  html`<nrr-safeguarding-card
    .school=${own}
    .region=${contacts}
    .now=${now}
    open
  ></nrr-safeguarding-card>`;

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
    name: 'nrr-safeguarding-card with what the school has corrected',
    template: cardOf(school, correctedRegion(region, corrections), new Date(2028, 5, 1)),
    setup: unfold,
  },
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
    name: 'nrr-all-steps',
    template: html`<nrr-all-steps
      .steps=${module.steps}
      current="moving"
      .done=${someDone}
    ></nrr-all-steps>`,
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
  ...readingStates,
  ...reminderStates,
  ...findStates,
  ...recordStates,
  ...schoolStates,
  ...editionStates,
  {
    name: 'nrr-region-law',
    template: html`<nrr-region-law
      .region=${routeRegion}
      .school=${school}
      .now=${today}
    ></nrr-region-law>`,
  },
  {
    name: 'nrr-region-law without a school, years later',
    template: html`<nrr-region-law
      .region=${routeRegion}
      .now=${new Date(2028, 5, 1)}
    ></nrr-region-law>`,
  },
  {
    name: 'nrr-route-card',
    template: html`<nrr-route-card .region=${routeRegion} .school=${school}></nrr-route-card>`,
  },
  ...printStates,
  {
    name: 'nrr-about-page connected',
    template: html`<nrr-about-page
      .course=${course}
      .region=${region}
      .reviews=${regionReviews}
      connected
      interactions
    ></nrr-about-page>`,
  },
  {
    name: 'nrr-about-page reviewed and not connected',
    template: html`<nrr-about-page .course=${course} .region=${reviewedRegion}></nrr-about-page>`,
  },
];
