import type {Coverage, OutcomeCoverage, SeedCoverage} from './coverage.js';
import {table} from './markdown-table.js';

/** What the course covers, as a page of Markdown. */
export function coveragePage({outcomes, seeds}: Coverage): string {
  const bySeed = [...new Set(seeds.map(({seed}) => seed))].toSorted();
  return [
    '# What the course covers',
    'Made from the content by `npm run coverage`; do not edit. A test compares it, and the content is not built while a place is empty.',
    '## Outcomes',
    'Each outcome with the lessons that teach it, the activities that practise it and the questions that ask about it.',
    table(['Outcome', 'Lessons', 'Activities', 'Questions'], outcomes.map(outcomeRow)),
    '## Facts of the seed documents',
    'Each fact that the documents behind the course teach, with where the course teaches it, and what it says has changed since.',
    ...bySeed.flatMap(seed => [
      `### Document ${seed}`,
      table(['Fact', 'Taught in', 'What has changed'], seeds.filter(each => each.seed === seed).map(seedRow)),
    ]),
  ].join('\n\n');
}

function outcomeRow({id, text, orientation, lessons, activities, items}: OutcomeCoverage): string[] {
  const none = orientation ? 'not needed: finding one’s way' : '**none**';
  return [
    `**${id}** ${text}`,
    lessons.join(' · ') || '**none**',
    activities.join(' · ') || none,
    items.length === 0 ? none : `${items.length}: ${items.map(item => item.replace(/^item-/, '')).join(', ')}`,
  ];
}

function seedRow({fact, taught, said}: SeedCoverage): string[] {
  return [fact, taught.join(' · ') || '**none**', said ?? ''];
}
