import {CASES, PLACES, stationsIn, type RouteService} from '../../../course/route-builder.js';
import type {Problems} from '../problem.js';
import type {Content} from '../source/read-content.js';
import type {RegionSource} from '../source/region-schema.js';
import type {RouteSource} from '../source/route-schema.js';
import type {YamlFile} from '../source/yaml-file.js';
import {checkKnown, checkLetters} from './references.js';

/**
 * Checks that every region has an answer to every case of a route that is built: its services are roles which
 * each region fills, and its situations are routes which lead to nobody else.
 */
export function checkRoutes(
  {modules, regions, regionsComplete}: Content,
  problems: Problems,
): void {
  // Of a region that could not be read nothing is known.
  const read = regionsComplete ? regions.map(({data}) => data) : [];
  for (const {activities} of modules) {
    for (const activity of activities.values()) {
      if (activity?.data.kind !== 'route') continue;
      checkRouteLetters(activity.file, activity.data, problems);
      for (const region of read) checkInRegion(activity.file, activity.data, region, problems);
    }
  }
}

function checkRouteLetters(file: YamlFile, data: RouteSource, problems: Problems): void {
  for (const [what, list, retired] of [
    ['a service', 'services', data.retiredServices],
    ['a case', 'cases', data.retiredCases],
  ] as const) {
    const letters = data[list].map(({letter}, i) => ({
      id: letter,
      place: file.at([list, i, 'letter']),
    }));
    checkLetters(what, letters, retired, problems);
  }
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz').slice(0, CASES);
  for (const [i, {letter}] of data.cases.entries()) {
    const place = file.at(['cases', i, 'letter']);
    checkKnown('letter for a case', {id: letter, place}, letters, problems);
  }
}

function checkInRegion(
  file: YamlFile,
  {services, cases}: RouteSource,
  region: RegionSource,
  problems: Problems,
): void {
  const roles = ['lead', 'instead', ...Object.keys(region.roles)];
  for (const [i, {who}] of services.entries()) {
    for (const [k, id] of who.entries()) {
      const place = file.at(['services', i, 'who', k]);
      checkKnown(`role in “${region.id}”`, {id, place}, roles, problems);
    }
  }
  const known: readonly RouteService[] = services.map(({letter, who}) => ({id: letter, who}));
  const situations = (region.route ?? []).map(({id}) => id);
  for (const [i, {situation}] of cases.entries()) {
    const place = file.at(['cases', i, 'situation']);
    checkKnown(`route in “${region.id}”`, {id: situation, place}, situations, problems);
    const stations = stationsIn(known, situation, region);
    for (const {to} of stations.filter(({letter}) => letter === undefined)) {
      problems.add(
        place,
        `the route “${situation}” of “${region.id}” leads to “${to}”, which is none of the services`,
        'name a role for it in every region, and add it to “services”',
      );
    }
    if (stations.length > PLACES) {
      const allowed = 'leave who hears only sometimes to “also”';
      problems.add(
        place,
        `the route “${situation}” of “${region.id}” has ${stations.length} places; ${PLACES} fit`,
        allowed,
      );
    }
  }
}
