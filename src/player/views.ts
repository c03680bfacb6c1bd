import type {TemplateResult} from 'lit';
import type {PlayerModel} from './player-model.js';
import type {Route} from './route.js';

/** One screen past the cover, as the player draws it. */
export type RenderScreen = (model: PlayerModel, route: Route) => TemplateResult;

/** Fetches what draws a screen. Each is a chunk of its own, so that the first paint carries none of them. */
export async function loadView(screen: Exclude<Route['screen'], 'cover'>): Promise<RenderScreen> {
  switch (screen) {
    case 'step': {
      const {renderScreen} = await import('./step-view.js');
      return (model, route) => renderScreen(model, asStep(route));
    }
    case 'elsewhere':
      return (await import('./elsewhere-view.js')).renderScreen;
    case 'details':
      return (await import('./details-view.js')).renderScreen;
    case 'modules':
      return (await import('./modules-view.js')).renderScreen;
    case 'about':
      return (await import('./about-view.js')).renderScreen;
    case 'end':
    case 'left':
      return (await import('./end-view.js')).renderScreen;
  }
}

function asStep(route: Route) {
  if (route.screen !== 'step') throw new TypeError(`no step at "${route.screen}"`);
  return route;
}
