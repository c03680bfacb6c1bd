import {moduleWords} from 'virtual:module-words';
import {moves} from 'virtual:moves';
import {reviews} from 'virtual:reviews';
import {html} from 'lit';
import {schoolNames} from '../components/school-names.js';
import type {Edition} from '../components/text-edition/edition.js';
import '../components/text-edition/text-edition.js';
import type {Region} from '../course/region.js';
import {t} from '../i18n/shell.js';
import {allSources, pagesOf} from './all-sources.js';
import {meanings} from './meanings.js';
import {activitiesOf, lessonsOf} from './module-loader.js';
import type {PlayerModel} from './player-model.js';
import {regionOf} from './region-loader.js';
import type {Route} from './route.js';

/** What a reviewer wrote stays until the course is closed, and nowhere but here. */
const written = new Map<string, string>();

let known:
  {readonly model: PlayerModel; readonly screen: string; readonly edition: Edition} | undefined;

/** The whole course on one page, or the edition for reviewers; fetched when it is opened. */
export function renderScreen(model: PlayerModel, region: Region, {screen}: Route) {
  // The same each time, since the player draws anew whenever the attempt changes.
  if (known?.model !== model || known.screen !== screen)
    known = {model, screen, edition: editionOf(model, region, screen === 'review-edition')};
  return html`<div class="plain">
    <nrr-text-edition .edition=${known.edition} .load=${loadModule}></nrr-text-edition>
    <p class="links">
      <a href="#/modules">${t.player.modules}</a> <a href="#/">${t.player.home}</a>
    </p>
  </div>`;
}

function editionOf(
  {course, settings, rules, now}: PlayerModel,
  region: Region,
  review: boolean,
): Edition {
  return {
    course,
    moves,
    words: moduleWords,
    region,
    school: settings,
    name: schoolNames(settings, region),
    now: now(),
    passMark: rules.passMark,
    terms: [...meanings].map(([id, meaning]) => ({...meaning, id})),
    sources: allSources(course),
    regionPages: pagesOf(region),
    ...(review && {
      review: {regions: reviews, written, loadRegion: uncorrected, others: new Map()},
    }),
  };
}

/** What other regions say is reviewed as it was written. */
const uncorrected = (region: string) => regionOf({region, contactCorrections: {}});

async function loadModule(moduleId: string) {
  const [{lessons}, {activities}] = await Promise.all([
    lessonsOf(moduleId),
    activitiesOf(moduleId),
  ]);
  return {lessons, activities};
}
