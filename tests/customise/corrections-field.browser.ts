import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../src/components/focus.js';
import type {Corrections} from '../../src/customise/contact-parts.js';
import type {NrrCorrectionsField} from '../../src/customise/corrections-field.js';
import {t} from '../../src/i18n/customise-schools.js';
import {region} from '../components/shell/samples.js';
import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {correctionsField, correctionsStates, mixed} from './corrections-states.js';
import {until} from './customise-states.js';

const words = t.corrections;

async function shown(value: Corrections = {}): Promise<NrrCorrectionsField> {
  const holder = await fixture<HTMLElement>(html`<div>${correctionsField(value)}</div>`);
  const field = holder.querySelector('nrr-corrections-field');
  if (!field) throw new Error('there is no field');
  const list = field.renderRoot.querySelector('details');
  if (list) list.open = true;
  return field;
}

/** The part of the list about a contact. */
function part(field: NrrCorrectionsField, name: string): HTMLElement {
  const titles = [...field.renderRoot.querySelectorAll('.contacts h4')];
  const item = titles.find(title => title.textContent === name)?.closest('li');
  if (!item) throw new Error(`there is no contact ${name}`);
  return item;
}

function button(within: ParentNode, name: string): HTMLElement {
  const found = [...within.querySelectorAll('button')].find(
    each => each.textContent.trim().replace(/\s+/g, ' ') === name,
  );
  if (!found) throw new Error(`there is no button ${name}`);
  return found;
}

async function press(within: ParentNode, name: string): Promise<void> {
  button(within, name).focus();
  await sendKeys({press: 'Enter'});
}

/** Writes over what stands in the field that has the focus. */
async function write(text: string): Promise<void> {
  const input = focusedElement() as HTMLInputElement;
  input.select();
  await sendKeys({type: text});
}

const label = () => {
  const input = focusedElement();
  return input instanceof HTMLInputElement ? input.labels?.[0]?.textContent : input?.textContent;
};

describe('corrected contacts', () => {
  it('given a contact, when corrected by keys and folded up, then it is held, marked, and focus comes back', async () => {
    const field = await shown();
    await press(part(field, 'Netsafe'), `${words.correct}: Netsafe`);
    await until(() => label() === words.fields.phone);
    const input = focusedElement() as HTMLInputElement;
    expect(input.value).to.equal('0508 638 723');
    const about = input.getAttribute('aria-describedby') ?? '';
    const own = field.renderRoot.querySelector(`[id='${about}']`)?.textContent.trim();
    expect(own).to.equal(words.own('0508 638 723'));
    await write('09 555 0100');
    expect(field.value).to.deep.equal({netsafe: {phone: '09 555 0100'}});
    await press(part(field, 'Netsafe'), `${words.close}: Netsafe`);
    await until(() => focusedElement() === button(field.renderRoot, `${words.correct}: Netsafe`));
    const [phone] = part(field, 'Netsafe').querySelectorAll('.ways li');
    expect(phone?.textContent).to.contain('Phone: 09 555 0100').and.to.contain(words.corrected);

    await press(part(field, 'Netsafe'), `${words.back}: Netsafe`);
    await until(() => field.renderRoot.querySelector('[role=status]')?.textContent);
    expect(field.value).to.deep.equal({});
    expect(part(field, 'Netsafe').textContent).to.contain('0508 638 723');
    expect(focusedElement()).to.equal(button(field.renderRoot, `${words.correct}: Netsafe`));
  });

  it('given a field that is emptied, when written anew, then what stood in it does not come back meanwhile', async () => {
    const field = await shown();
    await press(part(field, '105 (Police)'), `${words.correct}: 105 (Police)`);
    await until(() => label() === words.fields.phone);
    await write(' ');
    expect((focusedElement() as HTMLInputElement).value).to.equal(' ');
    expect(field.value).to.deep.equal({});
    await sendKeys({type: '111'});
    expect(field.value).to.deep.equal({'police-105': {phone: '111'}});
  });

  it('given a value that is not allowed, when folded up, then it stays open, says what is, and has the focus', async () => {
    const field = await shown();
    await press(part(field, 'Netsafe'), `${words.correct}: Netsafe`);
    await until(() => label() === words.fields.phone);
    await write('none');
    await press(part(field, 'Netsafe'), `${words.close}: Netsafe`);
    await until(() => label() === words.fields.phone);
    const input = focusedElement();
    expect(input?.getAttribute('aria-invalid')).to.equal('true');
    const [id] = input?.getAttribute('aria-describedby')?.split(' ') ?? [];
    const problem = field.renderRoot.querySelector(`[id='${id ?? ''}']`);
    expect(problem?.textContent).to.contain('Please give a telephone number');
  });

  it('given an emergency number, when shown, then it cannot be corrected, and a correction of it is not shown', async () => {
    const field = await shown(mixed);
    const item = part(field, '111 (emergency)');
    expect(item.textContent).to.contain(words.fixed).and.to.contain('Phone: 111');
    expect(item.querySelector('button')).to.equal(null);
    expect(item.textContent).not.to.contain('112');
  });

  it('given corrections that the course passes over, when removed, then only they are gone', async () => {
    const field = await shown(mixed);
    const note = field.renderRoot.querySelector('.note');
    expect(note?.textContent).to.contain('emergency-111, gone-from-the-course');
    await press(field.renderRoot, words.remove);
    await until(() => !field.renderRoot.querySelector('.note'));
    expect(Object.keys(field.value)).to.deep.equal(['police-105', 'netsafe']);
    expect(focusedElement()?.textContent).to.equal(words.contacts(region.name));
  });

  it('given a mistake, when the field is asked to take the focus, then the mistake has it', async () => {
    const field = await shown(mixed);
    field.focus();
    await until(() => focusedElement()?.getAttribute('aria-invalid'));
    expect(focusedElement()?.id).to.equal('netsafe.phone');
  });
});

describe('the states of corrected contacts', () => {
  auditStates(correctionsStates);
});

describe('corrected contacts on a screen of 320 px', () => {
  trySmallScreen(correctionsStates);
});
