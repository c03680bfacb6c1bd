import {sources} from 'virtual:sources';
import type {ListedSource, RegionSources} from '../components/sources-list/sources-list.js';
import type {Course} from '../course/course.js';
import type {CitedSource} from '../course/reference.js';
import type {Evidence, Region} from '../course/region.js';
import {meanings} from './meanings.js';
import {waysTo} from './step-ways.js';

/** The course's sources, without those that only steps cite which a school has left out. */
export function citedSources({leftOut}: Course): readonly CitedSource[] {
  if (!leftOut) return sources;
  return sources.filter(
    ({steps, terms}) =>
      terms.length > 0 || !steps.length || steps.some(id => !leftOut.steps.has(id)),
  );
}

/** Every source of the course by its publisher, with ways to where it is cited. */
export function allSources(course: Course): readonly ListedSource[] {
  const alphabet = new Intl.Collator(course.language);
  return citedSources(course)
    .map((source): ListedSource => ({
      ...source,
      steps: waysTo(source.steps, course),
      terms: source.terms.flatMap(id => meanings.get(id)?.term ?? []),
    }))
    .sort((a, b) => alphabet.compare(a.publisher, b.publisher) || a.year - b.year);
}

/** The pages behind a region's contacts and law: each once, as it was last seen. */
export function pagesOf({name, contacts, law = [], route = [], words}: Region): RegionSources {
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
