import type {Field} from './fields.js';
import {routePlace, type RouteBuilder} from './route-builder.js';

/** A place each, case after case, with the services to pick from. */
export function routeFields({services, cases}: RouteBuilder): readonly Field[] {
  const options = services.map(({id}) => id);
  return cases.flatMap(({id, answers}) =>
    answers.map((right, place): Field => ({
      id: routePlace(id, place),
      kind: 'pick',
      options,
      right,
    })),
  );
}
