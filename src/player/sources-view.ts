import {sources} from 'virtual:sources';
import {html} from 'lit';
import '../components/sources-list/sources-list.js';
import type {ListedSource, RegionSources} from '../components/sources-list/sources-list.js';
import type {Evidence, Region} from '../course/region.js';
import {meanings} from './meanings.js';
import type {PlayerModel} from './player-model.js';
import {waysTo} from './step-ways.js';

/** Every source, by its publisher, and the pages behind the region’s contacts and law. */
export function renderSources({course}: PlayerModel, region: Region) {
  const alphabet = new Intl.Collator(course.language);
  const listed = sources
    .map((source): ListedSource => ({
      ...source,
      steps: waysTo(source.steps, course),
      terms: source.terms.flatMap(id => meanings.get(id)?.term ?? []),
    }))
    .sort((a, b) => alphabet.compare(a.publisher, b.publisher) || a.year - b.year);
  return html`<nrr-sources-list .sources=${listed} .region=${pagesOf(region)}></nrr-sources-list>`;
}

/** Each page once, as it was last seen. */
function pagesOf({name, contacts, law = [], route = [], words}: Region): RegionSources {
  const entries: readonly Evidence[] = [
    ...contacts,
    ...law,
    ...route,
    ...(words ? [words.lead] : []),
  ];
  const newestFirst = [...entries].sort((a, b) => (a.seen < b.seen ? 1 : -1));
  const pages = new Map<string, Evidence>();
  for (const entry of newestFirst) {
    const {address} = entry.source;
    if (!pages.has(address)) pages.set(address, entry);
  }
  return {name, pages: [...pages.values()].sort(byTitle)};
}

function byTitle({source: a}: Evidence, {source: b}: Evidence): number {
  return a.title.localeCompare(b.title);
}
