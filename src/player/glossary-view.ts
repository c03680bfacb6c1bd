import {html} from 'lit';
import '../components/glossary-term/glossary-list.js';
import {meanings} from './meanings.js';

/** All terms with their meanings. */
export function renderGlossary() {
  return html`<nrr-glossary-list .terms=${[...meanings.values()]}></nrr-glossary-list>`;
}
