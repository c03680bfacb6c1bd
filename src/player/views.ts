import type {TemplateResult} from 'lit';
import type {PlayerModel} from './player-model.js';
import {proseRegionFor, regionOf, type RegionSettings} from './region-loader.js';
import type {Route} from './route.js';

/** One screen past the cover, as the player draws it. */
export type RenderScreen = (model: PlayerModel, route: Route) => TemplateResult;

/**
 * Fetches what draws a screen. Each is a chunk of its own, so that the first paint carries none of them.
 *
 * @param settings Choose the region whose contacts steps name and of which two screens tell.
 */
export async function loadView(
  screen: Exclude<Route['screen'], 'cover'>,
  settings: RegionSettings,
): Promise<RenderScreen> {
  switch (screen) {
    case 'step': {
      const view = import('./step-view.js');
      const [region, {renderScreen}] = await Promise.all([proseRegionFor(settings), view]);
      return (model, route) => renderScreen(model, asStep(route), region);
    }
    case 'elsewhere':
      return (await import('./elsewhere-view.js')).renderScreen;
    case 'details':
      return (await import('./details-view.js')).renderScreen;
    case 'reading':
      return (await import('./reading-view.js')).renderScreen;
    case 'modules':
      return (await import('./modules-view.js')).renderScreen;
    case 'end':
    case 'left':
      return (await import('./end-view.js')).renderScreen;
    default: {
      const view = regionalView(screen);
      const [region, {renderScreen}] = await Promise.all([regionOf(settings), view]);
      return (model, route) => renderScreen(model, region, route);
    }
  }
}

type Regional =
  | 'about'
  | 'region'
  | 'search'
  | 'glossary'
  | 'sources'
  | 'certificate'
  | 'plan'
  | 'text'
  | 'review-edition';

function regionalView(screen: Regional) {
  if (screen === 'about') return import('./about-view.js');
  if (screen === 'certificate') return import('./certificate-view.js');
  if (screen === 'plan') return import('./plan-view.js');
  if (screen === 'text' || screen === 'review-edition') return import('./edition-view.js');
  return screen === 'region' ? import('./region-view.js') : import('./find-view.js');
}

function asStep(route: Route) {
  if (route.screen !== 'step') throw new TypeError(`no step at "${route.screen}"`);
  return route;
}
