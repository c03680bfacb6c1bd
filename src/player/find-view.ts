import type {TemplateResult} from 'lit';
import {html} from 'lit';
import type {Region} from '../course/region.js';
import {t} from '../i18n/shell.js';
import {renderGlossary} from './glossary-view.js';
import type {PlayerModel} from './player-model.js';
import type {Route} from './route.js';
import {renderSearch} from './search-view.js';
import {renderSources} from './sources-view.js';

/** The screens that find and explain things; they come together, since they lead to one another. */
const screens: Partial<
  Record<Route['screen'], (model: PlayerModel, region: Region) => TemplateResult>
> = {search: renderSearch, glossary: renderGlossary, sources: renderSources};

/** Search, the glossary or the sources; fetched when one of them is opened. */
export function renderScreen(model: PlayerModel, region: Region, {screen}: Route) {
  return html`<div class="plain">
    ${screens[screen]?.(model, region)}
    <p class="links">
      <a href="#/modules">${t.player.modules}</a> <a href="#/">${t.player.home}</a>
    </p>
  </div>`;
}
