import {loadRegion} from 'virtual:course';
import {moves} from 'virtual:moves';
import {activities, lessons, titles, version, workshop} from 'virtual:workshop';
import {schoolNames} from '../../components/school-names.js';
import {readSettings} from '../../settings/read-settings.js';
import {agendaOf} from '../agenda.js';
import type {Deck} from '../deck.js';
import {writtenSettings} from '../written-settings.js';
import './paper-view.js';
import {papersOf} from './papers.js';

/*
 * A page that shows one paper, for a machine that prints: the part of its address after `#` says which, for which
 * agenda and region, and whether in large print, such as `#what=guide&plan=full&region=nz&large=yes`. What there is
 * stands in `data-papers` and `data-plans`, and once a paper is drawn, its address in `data-shown`.
 */

async function deckFor(region: string): Promise<Deck> {
  const {settings} = readSettings(writtenSettings(), Object.keys(loadRegion));
  const loaded = await loadRegion[region || settings.region]?.();
  if (!loaded) throw new Error(`there is no region ${region}`);
  const name = schoolNames(settings, loaded.region);
  return {
    workshop,
    version,
    lessons,
    activities,
    titles,
    moves,
    region: loaded.region,
    school: settings,
    name,
  };
}

async function show() {
  const asked = new URLSearchParams(location.hash.slice(1));
  const deck = await deckFor(asked.get('region') ?? '');
  const plan = asked.get('plan') ?? workshop.agendas[0]?.id ?? '';
  const paper = document.createElement('nrr-paper');
  paper.deck = deck;
  paper.what = asked.get('what') ?? '';
  paper.large = asked.has('large');
  paper.start = asked.get('start') ?? '';
  paper.agenda = agendaOf(workshop, {plan, without: [], alone: false});
  document.querySelector('main')?.replaceChildren(paper);
  await paper.updateComplete;
  document.documentElement.dataset['shown'] = location.hash;
}

const {dataset} = document.documentElement;
dataset['papers'] = JSON.stringify(papersOf(workshop).map(({id, kind}) => ({id, kind})));
dataset['plans'] = JSON.stringify(workshop.agendas.map(({id}) => id));
dataset['regions'] = JSON.stringify(Object.keys(loadRegion));
window.addEventListener('hashchange', () => void show());
void show();
