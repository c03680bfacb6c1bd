import {expect, fixture} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../src/components/focus.js';
import type {NrrSchoolsField} from '../../src/customise/schools-field.js';
import {schoolsTemplate} from '../../src/customise/school-columns.js';
import {t} from '../../src/i18n/customise-schools.js';
import type {School} from '../../src/settings/settings-schema.js';
import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {until} from './customise-states.js';
import {chooseList, sampleSchools, schoolsField, schoolsStates} from './schools-states.js';

const words = t.schools;

async function shown(value: readonly School[] = []): Promise<NrrSchoolsField> {
  return fixture<NrrSchoolsField>(schoolsField(value));
}

function button(field: NrrSchoolsField, name: string): HTMLElement {
  const all = [...field.renderRoot.querySelectorAll<HTMLElement>('button, summary')];
  const found = all.find(each => each.textContent.trim() === name);
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
}

/** What stands in the note about the last list. */
function note(field: NrrSchoolsField): string {
  return field.renderRoot.querySelector('.note')?.textContent ?? '';
}

const rows = (field: NrrSchoolsField) =>
  [...field.renderRoot.querySelectorAll('tbody tr')].map(row =>
    [...row.children].map(cell => cell.textContent.trim().replace(/\s+/g, ' ')),
  );

describe('the list of schools', () => {
  it('given a file with a mistake, when chosen, then good rows are in a table, the mistake is named, the heading has focus', async () => {
    const field = await shown();
    const text = 'school;lead name;lead phone\n<b>Kura</b>;Ana;09 555 0100\nB;Ben;none';
    await chooseList(field, new File([text], 'schools.csv'));
    await until(() => focusedElement()?.id === 'outcome');
    expect(focusedElement()?.textContent.trim()).to.equal(words.taken(1));
    expect(note(field)).to.contain('Row 3, lead phone: please give a telephone number');
    expect(rows(field)).to.deep.equal([['<b>Kura</b>', 'Ana, 09 555 0100']]);
  });

  it('given a file of Windows-1252, when chosen, then its signs are right, and the loss of macrons is said', async () => {
    const field = await shown();
    const bytes = [...new TextEncoder().encode('school\nO'), 0x92, 0x72];
    await chooseList(field, new File([new Uint8Array(bytes)], 'schools.csv'));
    expect(rows(field)[0]?.[0]).to.equal('O’r');
    expect(note(field)).to.contain(words.old);
  });

  it('given a workbook, when chosen, then it says what to choose, and the list has stayed', async () => {
    const field = await shown(sampleSchools);
    await chooseList(field, new File(['PK\u0003\u0004'], 'schools.xlsx'));
    expect(note(field)).to.contain(words.workbook).and.to.contain(words.kept);
    expect(rows(field)).to.have.length(2);
  });

  it('given rows pasted by keys, when taken and removed again, then the list is there and gone, and focus follows', async () => {
    const field = await shown();
    button(field, words.paste).click();
    const area = await until(() => field.renderRoot.querySelector('textarea'));
    area.focus();
    await sendKeys({type: 'school'});
    await sendKeys({press: 'Enter'});
    await sendKeys({type: 'Kura'});
    button(field, words.take).focus();
    await sendKeys({press: 'Enter'});
    await until(() => focusedElement()?.textContent.trim() === words.taken(1));
    expect(field.value).to.deep.equal([{schoolName: 'Kura'}]);
    button(field, words.remove).focus();
    await sendKeys({press: 'Enter'});
    await until(() => focusedElement()?.textContent.trim() === words.removed);
    expect(field.value).to.deep.equal([]);
    expect(field.renderRoot.querySelector('table')).to.equal(null);
  });

  it('given another list from elsewhere, when it comes, then what was said of the last is gone', async () => {
    const field = await shown();
    await chooseList(field, new File(['school\nA'], 'schools.csv'));
    expect(note(field)).to.contain(words.taken(1));
    field.value = sampleSchools;
    await field.updateComplete;
    expect(note(field)).to.equal('');
  });

  it('given the empty list, when asked for, then it is given as a file', async () => {
    const field = await shown();
    const saved: unknown[][] = [];
    field.save = (...file) => saved.push(file);
    button(field, words.template).click();
    expect(saved).to.deep.equal([[schoolsTemplate(), 'schools.csv', 'text/csv']]);
  });
});

describe('the states of the list of schools', () => {
  auditStates(schoolsStates);
});

describe('the list of schools on a screen of 320 px', () => {
  trySmallScreen(schoolsStates);
});
