import {html} from 'lit';
import '../../../src/components/route-activity/route-activity.js';
import type {Response} from '../../../src/course/attempt.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {routeRegion, routeRight, sampleRoute} from '../../helpers/sample-route.js';
import {school} from '../shell/samples.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const build = (response: Response, checks: number) =>
  html`<nrr-route-activity
    .activity=${sampleRoute}
    .region=${routeRegion}
    .school=${school}
    .now=${new Date(2026, 10, 22)}
    .response=${response}
    .checks=${checks}
    .name=${name}
  ></nrr-route-activity>`;

const wrong = {...routeRight, m: 'l', g: 'c'};

/** Every state of the building of routes. */
export const routeStates: readonly ComponentState[] = [
  {name: 'nrr-route-activity before anything is chosen', template: build({}, 0)},
  {name: 'nrr-route-activity after a first check with two wrong', template: build(wrong, 1)},
  {
    name: 'nrr-route-activity with the answers shown, one left empty',
    template: build({...wrong, a: ''}, 3),
  },
  {name: 'nrr-route-activity with all right', template: build(routeRight, 1)},
];
