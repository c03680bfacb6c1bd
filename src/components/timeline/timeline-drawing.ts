import {svg, type SVGTemplateResult} from 'lit';

/**
 * The picture beside one station: a child (the dot in the middle) with people around, and a line that
 * closes a little further with every move while the people drift away. One person keeps to the gap and,
 * at the last station, reaches in. Decorative: the words beside it tell the same.
 */

/** Where the gap stays, in degrees clockwise from three o'clock. */
const gap = -42;
const people = 9;
/** The order in which people drift away; the one at the gap (0) never does. */
const leaving = [4, 7, 2, 5, 8, 3, 6, 1];
const near = 41;
const line = 22.5;

const round = (value: number) => Math.round(value * 100) / 100;

function at(degrees: number, radius: number): {x: number; y: number} {
  const angle = (degrees * Math.PI) / 180;
  return {x: round(Math.cos(angle) * radius), y: round(Math.sin(angle) * radius)};
}

function arc(from: number, to: number, radius: number): string {
  const start = at(from, radius);
  const end = at(to, radius);
  const large = to - from > 180 ? 1 : 0;
  return `M${start.x} ${start.y}A${radius} ${radius} 0 ${large} 1 ${end.x} ${end.y}`;
}

/** Who is still near, by place in the ring, when `gone` people have left. */
function isNear(place: number, gone: number): boolean {
  return !leaving.slice(0, gone).includes(place);
}

const angleOf = (place: number) => gap + (360 / people) * place;

function person(place: number, gone: number): SVGTemplateResult {
  const here = isNear(place, gone);
  const {x, y} = at(angleOf(place), here ? near : 52.5);
  return svg`<circle class=${here ? 'near' : 'far'} cx=${x} cy=${y} r=${here ? 4.5 : 2} />`;
}

/** The thread between two neighbours who are both still near. */
function bond(place: number, gone: number): SVGTemplateResult | undefined {
  const next = (place + 1) % people;
  if (!isNear(place, gone) || !isNear(next, gone)) return undefined;
  return svg`<path class="bond" d=${arc(angleOf(place) + 9, angleOf(place + 1) - 9, near)} />`;
}

function adult(last: boolean): SVGTemplateResult {
  const {x, y} = at(gap, near);
  const hand = at(gap, 13.5);
  return svg`
    ${last ? svg`<path class="reach" d=${`M${x} ${y}L${hand.x} ${hand.y}`} />` : undefined}
    <circle class="adult" cx=${x} cy=${y} r=${last ? 7 : 5.25} />`;
}

/** Draws station `index` (from 0) of `count`, as the content of an SVG with viewBox -60 -60 120 120. */
export function drawStation(index: number, count: number): SVGTemplateResult {
  const places = Array.from({length: people}, (_, place) => place);
  const gone = count > 1 ? Math.round((leaving.length * index) / (count - 1)) : 0;
  const start = gap + 34;
  const end = start + (292 * (index + 1)) / count;
  const head = at(end, line);
  return svg`
    <circle class="disc" r="59" />
    ${places.map(place => bond(place, gone))}
    ${places.slice(1).map(place => person(place, gone))}
    <path class="closing" d=${arc(start, end, line)} />
    <circle class="other" cx=${head.x} cy=${head.y} r="5" />
    ${adult(index === count - 1)}
    <circle class="child" r="8.5" />`;
}
