import {html} from 'lit';
import '../../../src/components/school-choice/school-choice.js';
import '../../../src/components/school-choice/school-line.js';
import type {ComponentState} from '../../helpers/a11y.js';

const few = ['Āwhina School', 'Bay School', 'Motukiwi School'];
/** More than a plain list holds. */
export const many = [...few, ...Array.from({length: 20}, (_, at) => `School number ${at + 1}`)];

async function press(holder: Element, action: (root: ShadowRoot) => void) {
  const choice = holder.querySelector('nrr-school-choice');
  if (!choice?.shadowRoot) return;
  action(choice.shadowRoot);
  await choice.updateComplete;
}

/** The question for the learner's school, and what became of it. */
export const schoolStates: readonly ComponentState[] = [
  {
    name: 'nrr-school-choice of a few',
    template: html`<nrr-school-choice .schools=${few}></nrr-school-choice>`,
  },
  {
    name: 'nrr-school-choice pressed without a choice',
    template: html`<nrr-school-choice .schools=${few} trainer></nrr-school-choice>`,
    setup: holder => press(holder, root => root.querySelector('button')?.click()),
  },
  {
    name: 'nrr-school-choice of many',
    template: html`<nrr-school-choice .schools=${many}></nrr-school-choice>`,
  },
  {
    name: 'nrr-school-choice that finds none',
    template: html`<nrr-school-choice .schools=${many}></nrr-school-choice>`,
    setup: holder =>
      press(holder, root => {
        const typed = root.querySelector('input');
        if (typed) typed.value = 'zz';
        typed?.dispatchEvent(new Event('input'));
      }),
  },
  {
    name: 'nrr-school-line kept',
    template: html`<nrr-school-line school="Bay School" kept></nrr-school-line>`,
  },
  {
    name: 'nrr-school-line to be asked again',
    template: html`<nrr-school-line school="Bay School" kept></nrr-school-line>`,
    setup: holder => {
      holder.querySelector('nrr-school-line')?.shadowRoot?.querySelector('button')?.click();
    },
  },
  {name: 'nrr-school-line not in the list', template: html`<nrr-school-line></nrr-school-line>`},
];
