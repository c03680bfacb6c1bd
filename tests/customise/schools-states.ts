import {html} from 'lit';
import type {ValueEvent} from '../../src/customise/customise-events.js';
import '../../src/customise/schools-field.js';
import type {NrrSchoolsField} from '../../src/customise/schools-field.js';
import type {School} from '../../src/settings/settings-schema.js';
import type {ComponentState} from '../helpers/a11y.js';

export const sampleSchools: readonly School[] = [
  {
    schoolName: 'Te Kura o Motukiwi',
    contacts: {
      lead: {name: 'Ana Example', role: 'Deputy principal', phone: '09 555 0100'},
      deputy: {name: 'Ben Example'},
      instead: {name: 'Chair of the board', email: 'chair-of-the-board@motukiwi.school.example'},
    },
  },
  {schoolName: 'Harbour North School'},
];

/** A field that holds what it gives, as the form does. */
export function schoolsField(value: readonly School[] = [], save = (): void => undefined) {
  return html`<nrr-schools-field
    .value=${value}
    .save=${save}
    @nrr-value=${hold}
  ></nrr-schools-field>`;
}

function hold({currentTarget, value}: ValueEvent & Event) {
  (currentTarget as NrrSchoolsField).value = value as readonly School[];
}

/** Gives a file to the field, as its chooser does, and waits until it has been read. */
export async function chooseList(field: NrrSchoolsField, file: File): Promise<void> {
  const input = field.renderRoot.querySelector<HTMLInputElement>('#file');
  if (!input) throw new Error('there is no chooser');
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
  // It is emptied once the file has been read.
  while (input.files.length) await new Promise(requestAnimationFrame);
  await field.updateComplete;
}

const spoilt = 'school,lead phone,colour,lead name\nA,none,red,Ana\nB,95550100,,Ana\nb,,,';

export const schoolsStates: readonly ComponentState[] = [
  {
    name: 'nrr-schools-field with its columns and the place to paste',
    template: schoolsField(),
    setup: holder => {
      const root = holder.querySelector('nrr-schools-field')?.renderRoot;
      for (const details of root?.querySelectorAll('details') ?? []) details.open = true;
    },
  },
  {
    name: 'nrr-schools-field with a list that has mistakes, and is not in UTF-8',
    template: schoolsField(sampleSchools),
    setup: async holder => {
      const field = holder.querySelector('nrr-schools-field');
      const bytes = new Uint8Array([...new TextEncoder().encode(`${spoilt}\nCaf`), 0xe9]);
      if (field) await chooseList(field, new File([bytes], 'schools.csv'));
    },
  },
];
