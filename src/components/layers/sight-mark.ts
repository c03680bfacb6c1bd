import {svg, type SVGTemplateResult} from 'lit';
import type {Sight} from '../../course/figure.js';

const lid = 'M-9 0Q0 -9.5 9 0';

/** An eye around the origin, 24 units wide: open; half open, with a dot that waits; closed. */
export function sightMark(sight: Sight): SVGTemplateResult {
  if (sight === 'sees') {
    return svg`<g class="sight sees">
      <path class="filled" d=${`${lid}Q0 9.5 -9 0Z`} /><circle class="pupil" r="3" />
    </g>`;
  }
  if (sight === 'report') {
    return svg`<g class="sight report">
      <path d=${`${lid}Q0 9.5 -9 0Z`} stroke-dasharray="3 2.4" /><circle class="dot" r="2.4" />
    </g>`;
  }
  return svg`<g class="sight hidden">
    <path d="M-9 -1Q0 7.5 9 -1" /><path d="M-6 2L-8 5M0 3.5V7M6 2L8 5" />
  </g>`;
}
