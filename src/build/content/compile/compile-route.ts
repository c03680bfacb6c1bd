import type {RegionSource} from '../source/region-schema.js';
import {answersIn, type RouteBuilder} from '../../../course/route-builder.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {RouteSource} from '../source/route-schema.js';

/** The region where settings name none. */
export type Home = Pick<Prosed<RegionSource>, 'roles' | 'route'>;

/** @param home Whose answers the activity begins with. */
export function compileRoute(
  id: string,
  {kind, intro, services, cases, closing}: Prosed<RouteSource>,
  home: Home,
): Compiled<RouteBuilder> {
  const known = services.map(({letter, who}) => ({id: letter, who}));
  return {
    kind,
    id,
    intro,
    services: known,
    cases: cases.map(({letter, situation, text, why}) => ({
      id: letter,
      situation,
      text,
      why,
      answers: answersIn(known, situation, home),
    })),
    closing,
  };
}
