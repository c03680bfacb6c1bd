import {html} from 'lit';
import '../../../src/components/figure/figure.js';
import '../../../src/components/layers/layers.js';
import type {ComponentState} from '../../helpers/a11y.js';
import {sampleFigure, sampleLayers} from '../../helpers/sample-figure.js';

const layers = html`<nrr-layers .activity=${sampleLayers}></nrr-layers>`;

/** Charts, and who can see what, wide and on a phone. */
export const figureStates: readonly ComponentState[] = [
  {name: 'nrr-figure', template: html`<nrr-figure .activity=${sampleFigure}></nrr-figure>`},
  {name: 'nrr-layers', template: layers},
  {
    name: 'nrr-layers on a narrow screen',
    template: layers,
    setup: holder => {
      holder.style.width = '288px';
    },
  },
];
