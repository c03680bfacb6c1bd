import {html} from 'lit';
import '../../../src/components/glossary-term/glossary-list.js';
import {NrrTerm} from '../../../src/components/glossary-term/glossary-term.js';
import '../../../src/components/search/search-page.js';
import '../../../src/components/sources-list/sources-list.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {listedSources, meanings, regionSources, searchItems} from './find-samples.js';

const sentence = html`<p>Some are <nrr-term of="grooming">groomed</nrr-term> for months.</p>`;

const term = (holder: HTMLElement) => {
  NrrTerm.meanings = meanings;
  const element = holder.querySelector('nrr-term');
  element?.requestUpdate();
  return element;
};

const search = (typed: string) =>
  html`<nrr-search-page .items=${searchItems} .typed=${typed}></nrr-search-page>`;

/** What finds and explains things, in every state a learner can meet. */
export const findStates: readonly ComponentState[] = [
  {
    name: 'nrr-term in a sentence',
    template: sentence,
    setup: async holder => {
      await term(holder)?.updateComplete;
    },
  },
  {
    name: 'nrr-term opened',
    template: sentence,
    setup: async holder => {
      const element = term(holder);
      await element?.updateComplete;
      element?.shadowRoot?.querySelector<HTMLElement>('[role=button]')?.click();
      await element?.updateComplete;
    },
  },
  {
    name: 'nrr-glossary-list',
    template: html`<nrr-glossary-list .terms=${[...meanings.values()]}></nrr-glossary-list>`,
  },
  {name: 'nrr-search-page with nothing typed', template: search('')},
  {name: 'nrr-search-page with results', template: search('whanau')},
  {name: 'nrr-search-page with no result', template: search('elephants')},
  {
    name: 'nrr-sources-list',
    template: html`<nrr-sources-list
      .sources=${listedSources}
      .region=${regionSources}
    ></nrr-sources-list>`,
  },
];
