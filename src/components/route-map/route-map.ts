import {svg, type SVGTemplateResult} from 'lit';
import type {Region, RouteEntry} from '../../course/region.js';
import {t} from '../../i18n/route.js';
import type {School} from '../school.js';
import {stopOf} from './route-stops.js';

/** In units of the drawing, which is scaled with the text around it. */
const column = 23;
const row = 52;
const labels = 184;
const lineHeight = 16;
/** How many letters of a name fit on a line. */
const letters = 24;
const radius = 9.5;

/**
 * All routes of a region in one drawing: a column for each, a row for each who may hear, and at each crossing
 * when they hear. Decorative for whoever reads the lists that belong to it.
 */
export function routeMap(region: Region, school: School): SVGTemplateResult {
  const routes = region.route ?? [];
  const ids = [...new Set(routes.flatMap(({to, also = []}) => [...to, ...also]))];
  const width = labels + routes.length * column;
  const height = (ids.length + 1) * row;
  return svg`<svg class="map" role="img" aria-label=${t.route.map.label(routes.length)} viewBox=${`0 0 ${width} ${height}`}>
    ${ids.map((id, index) => rowOf(stopOf(id, region, school)?.name ?? '', index, width))}
    ${routes.map((route, index) => columnOf(route, index, ids))}
  </svg>`;
}

const middleOf = (index: number) => (index + 1) * row + row / 2;

function rowOf(name: string, index: number, width: number) {
  const lines = wrapped(name);
  const top = middleOf(index) - ((lines.length - 1) * lineHeight) / 2;
  return svg`
    <line class="rule" x1="0" x2=${width} y1=${(index + 1) * row} y2=${(index + 1) * row} />
    <text class="who" x="0" y=${top}>${lines.map(
      (line, at) => svg`<tspan x="0" dy=${at === 0 ? '0.35em' : lineHeight}>${line}</tspan>`,
    )}</text>`;
}

function columnOf({to, also = []}: RouteEntry, index: number, ids: readonly string[]) {
  const x = labels + index * column + column / 2;
  const at = (id: string) => middleOf(ids.indexOf(id));
  const ends = [...to, ...also].map(at);
  return svg`
    <text class="head" x=${x} y=${row / 2} dy="0.35em">${index + 1}</text>
    <line class="line" x1=${x} x2=${x} y1=${Math.min(...ends)} y2=${Math.max(...ends)} />
    ${also.map(id => svg`<circle class="side" cx=${x} cy=${at(id)} r=${radius} />`)}
    ${to.map(
      (id, place) => svg`
        <circle class=${place === 0 ? 'first' : 'next'} cx=${x} cy=${at(id)} r=${radius} />
        <text class=${place === 0 ? 'first' : 'next'} x=${x} y=${at(id)} dy="0.35em">${place + 1}</text>`,
    )}`;
}

/** A name on lines of about the same length, two at most where words allow it. */
export function wrapped(name: string): readonly string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
