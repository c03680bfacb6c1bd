import {search} from 'virtual:search';
import {html} from 'lit';
import {schoolNames} from '../components/school-names.js';
import '../components/search/search-page.js';
import type {SearchItem} from '../components/search/search-page.js';
import type {Region} from '../course/region.js';
import {t as card} from '../i18n/card.js';
import {t} from '../i18n/find.js';
import {citedSources} from './all-sources.js';
import {meanings} from './meanings.js';
import type {PlayerModel} from './player-model.js';
import {stepHash} from './route.js';
import {waysTo} from './step-ways.js';

/** Nowhere but here, and gone with the page. */
let kept = '';
let known: {readonly model: PlayerModel; readonly items: readonly SearchItem[]} | undefined;

/** Search across lessons, activities, glossary and sources. */
export function renderSearch(model: PlayerModel, region: Region) {
  if (known?.model !== model) known = {model, items: itemsOf(model, region)};
  return html`<nrr-search-page
    .items=${known.items}
    .typed=${kept}
    .keep=${(typed: string) => {
      kept = typed;
    }}
  ></nrr-search-page>`;
}

function itemsOf(model: PlayerModel, region: Region): SearchItem[] {
  return [...stepItems(model, region), ...termItems(), ...sourceItems(model)];
}

function stepItems({course, settings}: PlayerModel, region: Region): SearchItem[] {
  const name = schoolNames(settings, region);
  const nameInText = (role: string): string => {
    const said = name(role);
    // What a region calls a family is marked with its language, which a line of context is not.
    return typeof said === 'string' ? said : (region.words?.family ?? '');
  };
  const named = (text: string) =>
    text.replace(/\{([^{}]*)\}/g, (_, role: string) => nameInText(role));
  return course.modules.flatMap(module =>
    module.steps.map(({id, title}): SearchItem => ({
      kind: 'step',
      id,
      title,
      text: named(search.steps[id] ?? ''),
      where: t.find.search.step(module.title),
      href: stepHash(id),
    })),
  );
}

function termItems(): SearchItem[] {
  return [...meanings].map(([id, {term, lang, more}]) => ({
    kind: 'term',
    id,
    title: term,
    lang,
    text: search.terms[id] ?? '',
    where: t.find.search.term,
    ways: more && {lead: card.card.ways.more, to: [more]},
  }));
}

function sourceItems({course}: PlayerModel): SearchItem[] {
  return citedSources(course).map(({id, title, publisher, year, steps}) => ({
    kind: 'source',
    id,
    title,
    text: `${publisher}, ${year}`,
    where: t.find.search.source,
    ways: {lead: t.find.search.citedIn, to: waysTo(steps, course)},
  }));
}
