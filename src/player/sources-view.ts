import {html} from 'lit';
import '../components/sources-list/sources-list.js';
import type {Region} from '../course/region.js';
import {allSources, pagesOf} from './all-sources.js';
import type {PlayerModel} from './player-model.js';

/** Every source, by its publisher, and the pages behind the region’s contacts and law. */
export function renderSources({course}: PlayerModel, region: Region) {
  return html`<nrr-sources-list
    .sources=${allSources(course)}
    .region=${pagesOf(region)}
  ></nrr-sources-list>`;
}
