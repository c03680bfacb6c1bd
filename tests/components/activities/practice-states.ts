import {html} from 'lit';
import '../../../src/components/repair-activity/repair-activity.js';
import '../../../src/components/sequence-activity/sequence-activity.js';
import '../../../src/components/sort-activity/sort-activity.js';
import type {Response} from '../../../src/course/attempt.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {
  repairRight,
  sampleRepair,
  sampleSequence,
  sampleSort,
  sequenceRight,
  sortRight,
} from '../../helpers/sample-practice.js';

const name = (role: string) => (role === 'lead' ? 'Ms Rangi' : role);

const sort = (response: Response, checks: number) =>
  html`<nrr-sort
    .activity=${sampleSort}
    .response=${response}
    .checks=${checks}
    .name=${name}
  ></nrr-sort>`;

const sequence = (response: Response, checks: number) =>
  html`<nrr-sequence
    .activity=${sampleSequence}
    .response=${response}
    .checks=${checks}
    .name=${name}
  ></nrr-sequence>`;

const repair = (response: Response, checks: number) =>
  html`<nrr-repair
    .activity=${sampleRepair}
    .response=${response}
    .checks=${checks}
    .name=${name}
  ></nrr-repair>`;

function press(holder: HTMLElement, selector: string) {
  const [element] = holder.children;
  element?.shadowRoot?.querySelector<HTMLElement>(selector)?.click();
}

const sortWrong = {...sortRight, a: 'r'};
const sequenceWrong = {...sequenceRight, c: 'b', d: 'd'};
const repairWrong = {...repairRight, b: 'b'};

/** Every state of what is sorted, ordered and repaired. */
export const practiceStates: readonly ComponentState[] = [
  {name: 'nrr-sort before anything is sorted', template: sort({}, 0)},
  {name: 'nrr-sort while sorting', template: sort({a: 't'}, 0)},
  {name: 'nrr-sort after a first check with one wrong', template: sort(sortWrong, 1)},
  {
    name: 'nrr-sort when the wrong one is tried again',
    template: sort(sortWrong, 1),
    setup: holder => {
      press(holder, 'button.primary');
    },
  },
  {name: 'nrr-sort with the answers shown, one left empty', template: sort({a: 'r', b: 't'}, 3)},
  {
    name: 'nrr-sort with all right and the board open',
    template: sort(sortRight, 1),
    setup: holder => {
      press(holder, 'summary');
    },
  },
  {name: 'nrr-sequence before anything is placed', template: sequence({}, 0)},
  {name: 'nrr-sequence half way', template: sequence({a: 'a', b: 'c'}, 0)},
  {name: 'nrr-sequence with all placed', template: sequence(sequenceWrong, 0)},
  {name: 'nrr-sequence after a first check with two wrong', template: sequence(sequenceWrong, 1)},
  {
    name: 'nrr-sequence with a gap',
    template: sequence({b: 'a', d: 'b'}, 2),
  },
  {
    name: 'nrr-sequence with the answers shown, one left empty',
    template: sequence({a: 'c', b: 'd', d: 'b'}, 3),
  },
  {name: 'nrr-sequence with all right', template: sequence(sequenceRight, 1)},
  {name: 'nrr-repair before anything is chosen', template: repair({}, 0)},
  {name: 'nrr-repair after a first check with one wrong', template: repair(repairWrong, 1)},
  {name: 'nrr-repair with the answers shown', template: repair({b: 'b'}, 3)},
  {
    name: 'nrr-repair with all right and the others open',
    template: repair(repairRight, 1),
    setup: holder => {
      press(holder, 'summary');
    },
  },
];
