import {html} from 'lit';
import type {Edition, ModuleContent} from '../../../src/components/text-edition/edition.js';
import '../../../src/components/text-edition/text-edition.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {contentOf, reviewEdition, sampleEdition} from './samples.js';

/** Fetches modules, but not those whose ids are named. */
export function loading(...lacking: readonly string[]) {
  return (id: string): Promise<ModuleContent> => {
    const content = contentOf[id];
    return content && !lacking.includes(id)
      ? Promise.resolve(content)
      : Promise.reject(new Error('offline'));
  };
}

const page = (edition: Edition, ...lacking: readonly string[]) =>
  html`<nrr-text-edition .edition=${edition} .load=${loading(...lacking)}></nrr-text-edition>`;

/** Waits until everything was asked for: then there is something to print. */
export async function fetched(holder: ParentNode): Promise<void> {
  const element = holder.querySelector('nrr-text-edition');
  while (!element?.isWhole) {
    await Promise.resolve();
    await element?.updateComplete;
  }
}

/** The course on one page, with a step of every kind. */
export const editionStates: readonly ComponentState[] = [
  {name: 'nrr-text-edition with every kind', template: page(sampleEdition), setup: fetched},
  {
    name: 'nrr-text-edition with a module that is not there',
    template: page(sampleEdition, 'every-kind'),
    setup: fetched,
  },
  {
    name: 'nrr-text-edition for reviewers',
    template: page(reviewEdition()),
    setup: fetched,
  },
];
