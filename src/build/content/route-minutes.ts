import type {RouteBuilder} from '../../course/route-builder.js';
import type {Path} from './minutes.js';
import type {Compiled} from './prose/prose.js';

/** Opens each list and chooses in it, checks, and reads why. The region's own words come on top, and differ. */
export function routePath({intro, cases, closing}: Compiled<RouteBuilder>): Path {
  const places = cases.reduce((total, {answers}) => total + answers.length, 0);
  const read = cases.flatMap(({text, why}) => [text, why]);
  return {reads: [intro, ...read, closing], choices: places, presses: places + 2, repeats: 0};
}
