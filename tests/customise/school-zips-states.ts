import {html} from 'lit';
import {openPackage} from '../../src/customise/open-package.js';
import '../../src/customise/school-zips.js';
import type {NrrSchoolZips} from '../../src/customise/school-zips.js';
import {defaultSettings, type School, type Settings} from '../../src/settings/settings-schema.js';
import type {ComponentState} from '../helpers/a11y.js';
import {sampleZip, until} from './customise-states.js';
import {sampleSchools} from './schools-states.js';

export function schoolZips(schools: readonly School[]) {
  const settings: Settings = {...defaultSettings, schools};
  return html`<h2>What changes</h2>
    <nrr-school-zips
      name="course.zip"
      .settings=${settings}
      .save=${() => undefined}
    ></nrr-school-zips>`;
}

/** Gives the element a zip of the course. */
export async function giveZip(holder: ParentNode): Promise<NrrSchoolZips> {
  const element = holder.querySelector('nrr-school-zips');
  if (!element) throw new Error('there is no element');
  element.zip = openPackage(new Uint8Array(await sampleZip().arrayBuffer()));
  return element;
}

export const tooMany: readonly School[] = Array.from({length: 101}, (_, at) => ({
  schoolName: `School ${String(at)}`,
}));

export const schoolZipsStates: readonly ComponentState[] = [
  {name: 'nrr-school-zips of more schools than it makes', template: schoolZips(tooMany)},
  {
    name: 'nrr-school-zips made',
    template: schoolZips(sampleSchools),
    setup: async holder => {
      const {renderRoot} = await giveZip(holder);
      renderRoot.querySelector('button')?.click();
      await until(() => renderRoot.querySelector('#each-done'));
    },
  },
];
