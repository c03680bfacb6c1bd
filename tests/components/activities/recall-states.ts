import {html} from 'lit';
import '../../../src/components/certainty/certainty.js';
import '../../../src/components/knowledge-check/knowledge-check.js';
import '../../../src/components/recall/recall.js';
import type {Certainty} from '../../../src/components/certainty/certainty-event.js';
import {certaintiesOf} from '../../../src/components/certainty/certainties.js';
import type {Response} from '../../../src/course/attempt.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {checkAnswers, sampleCheck} from '../../helpers/sample-activities.js';
import {recallTitles, sampleRecall} from '../../helpers/sample-recall.js';

const recall = (response: Response, checks: number, said: Readonly<Record<string, Certainty>>) => {
  const activity = sampleRecall();
  for (const [id, certainty] of Object.entries(said)) certaintiesOf(activity).set(id, certainty);
  return html`<nrr-recall
    .activity=${activity}
    .response=${response}
    .checks=${checks}
    .titles=${recallTitles}
  ></nrr-recall>`;
};

const practised = {...sampleCheck};
certaintiesOf(practised).set('q3', 'high').set('q1', 'low');

/** Every state of the questions that come back, and of what is asked beside them. */
export const recallStates: readonly ComponentState[] = [
  {name: 'nrr-certainty', template: html`<nrr-certainty></nrr-certainty>`},
  {name: 'nrr-certainty when said', template: html`<nrr-certainty value="medium"></nrr-certainty>`},
  {name: 'nrr-recall before anything is answered', template: recall({}, 0, {})},
  {
    name: 'nrr-recall asking for an answer',
    template: recall({}, 0, {}),
    setup: holder => {
      const [element] = holder.children;
      element?.shadowRoot?.querySelector<HTMLElement>('button.primary')?.click();
    },
  },
  {name: 'nrr-recall with the first judged', template: recall({a: 'b'}, 1, {'item-secret': 'low'})},
  {
    name: 'nrr-recall with both wrong',
    template: recall({a: 'a', b: 'a'}, 2, {'item-secret': 'low', 'item-note': 'high'}),
  },
  {name: 'nrr-recall with both right', template: recall({a: 'b', b: 'c'}, 2, {})},
  {
    name: 'nrr-knowledge-check at a question for practice',
    template: html`<nrr-knowledge-check
      .activity=${practised}
      .practice=${true}
    ></nrr-knowledge-check>`,
  },
  {
    name: 'nrr-knowledge-check submitted for practice',
    template: html`<nrr-knowledge-check
      .activity=${practised}
      .responses=${{...checkAnswers('b'), q1: {a: 'a'}, q3: {a: 'c'}}}
      .submitted=${true}
      .correct=${3}
      .total=${5}
      .practice=${true}
    ></nrr-knowledge-check>`,
  },
];
