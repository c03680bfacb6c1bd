import {itemTypes} from '../../../course/bank.js';
import {itemsFor, type ItemBank, type ItemFacts} from './item-bank.js';
import {table} from './markdown-table.js';

/** What the banks hold, as a page of Markdown. */
export function itemBankPage(banks: readonly ItemBank[]): string {
  return [
    '# The item bank',
    'Made from the content by `npm run coverage`; do not edit. A test compares it.',
    'What an LMS’s report names can be looked up here: an interaction has the item’s name and the main outcome as its objective. Letters in a report are those of the files under `modules/`, not those of the screen, where the options stand in another order in each try.',
    ...banks.flatMap(bankParts),
  ].join('\n\n');
}

function bankParts(bank: ItemBank): string[] {
  const regions = [...new Set(bank.items.flatMap(({region}) => region ?? []))].toSorted();
  const rows = [
    ...bank.shares.map(({outcome, name, shown}) =>
      outcomeRow(`**${outcome}** ${name}`, shown, itemsFor(bank, outcome)),
    ),
    outcomeRow('All', bank.shares.reduce((sum, {shown}) => sum + shown, 0), bank.items),
  ];
  return [
    '## By outcome',
    '“Drawn”: how many a try asks. “Stories” have an equal twin without the story; which of the two was read is not recorded.',
    table(['Outcome', 'Drawn', 'Items', 'Everywhere', 'One region', 'Must-know', 'Stories', ...itemTypes], rows),
    '## By region',
    'A try in a region draws from the items for everywhere and from those of that region.',
    table(['Region', ...bank.shares.map(({outcome}) => outcome), 'All', 'To draw from'], regions.map(region => regionRow(region, bank))),
    '## Must-know topics',
    'Each try asks one item of each topic, and no try passes with one of them wrong.',
    table(['Topic', 'Outcome', 'Items'], bank.mustKnows.map(topic => [
      `**${topic.id}** ${topic.name}`,
      topic.outcome,
      bank.items.filter(({mustKnow}) => mustKnow === topic.id).map(({id}) => id).join(', '),
    ])),
    '## Item by item',
    '“Explained”: how many of the options, prompts or steps say why.',
    table(['Item', 'Outcome', 'Type', 'Must-know', 'Region', 'Story', 'Read again', 'Explained'], bank.items.map(itemRow)),
  ];
}

function outcomeRow(name: string, shown: number, items: readonly ItemFacts[]): string[] {
  const count = (is: (item: ItemFacts) => boolean) => String(items.filter(is).length);
  return [
    name,
    String(shown),
    String(items.length),
    count(({region}) => region === undefined),
    count(({region}) => region !== undefined),
    count(({mustKnow}) => mustKnow !== undefined),
    count(({story}) => story),
    ...itemTypes.map(type => count(item => item.type === type)),
  ];
}

function regionRow(region: string, bank: ItemBank): string[] {
  const own = (items: readonly ItemFacts[]) => items.filter(item => item.region === region).length;
  const everywhere = bank.items.filter(item => item.region === undefined).length;
  return [
    region,
    ...bank.shares.map(({outcome}) => String(own(itemsFor(bank, outcome)))),
    String(own(bank.items)),
    String(everywhere + own(bank.items)),
  ];
}

function itemRow({id, outcome, type, mustKnow, region, story, review, parts, explained}: ItemFacts) {
  const facts = [id, outcome, type, mustKnow ?? '', region ?? '', story ? 'yes' : '', review];
  return [...facts, `${String(explained)} of ${String(parts)}`];
}
