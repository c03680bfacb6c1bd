import {html} from 'lit';
import type {Meaning} from '../../../src/components/glossary-term/glossary-term.js';
import type {SearchItem} from '../../../src/components/search/search-page.js';
import type {
  ListedSource,
  RegionSources,
} from '../../../src/components/sources-list/sources-list.js';
import type {RegionReviews} from '../../../src/course/reference.js';
import {region, reviewedRegion} from './samples.js';

const sixMoves = {title: 'Six pressure moves', href: '#/six-moves'};

export const meanings: ReadonlyMap<string, Meaning> = new Map([
  [
    'grooming',
    {
      term: 'grooming',
      meaning: 'Winning a child’s trust in order to abuse them.',
      more: sixMoves,
    },
  ],
  [
    'whanau',
    {
      term: 'whānau',
      lang: 'mi',
      meaning: html`Family in a wide sense. <span class="source-note">(Somebody, 2024)</span>`,
    },
  ],
]);

export const searchItems: readonly SearchItem[] = [
  {
    kind: 'step',
    id: 'six-moves',
    title: 'Six pressure moves',
    text: 'People who offend add pressure. Talk with whānau.',
    where: 'Step in “How people who offend operate”',
    href: '#/six-moves',
  },
  {
    kind: 'term',
    id: 'whanau',
    title: 'whānau',
    lang: 'mi',
    text: 'Family in a wide sense.',
    where: 'Glossary',
    ways: {lead: 'Read more:', to: [sixMoves]},
  },
  {
    kind: 'source',
    id: 'whanau-report',
    title: 'Whānau and safety',
    text: 'Somebody, 2024',
    where: 'Source',
    ways: {lead: 'Cited in:', to: [sixMoves, {title: 'When it moves', href: '#/moving'}]},
  },
];

export const listedSources: readonly ListedSource[] = [
  {
    title: 'Safer Internet Day',
    publisher: 'New Zealand Police',
    year: 2023,
    address: `https://www.police.govt.nz/news/release/${'safer-internet-day-'.repeat(5)}`,
    steps: [sixMoves, {title: 'When it moves', href: '#/moving'}],
    terms: ['grooming'],
  },
];

export const regionSources: RegionSources = {
  name: 'Aotearoa New Zealand',
  pages: [
    {
      source: {title: 'Calling emergency 111', address: 'https://www.police.govt.nz/111'},
      sourceDate: '2021-08',
      seen: '2026-11-20',
    },
  ],
};

/** Two regions, of which one is reviewed. */
export const regionReviews: readonly RegionReviews[] = [
  region,
  {...reviewedRegion, id: 'uk', name: 'United Kingdom'},
];
