import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../src/components/focus.js';
import {ValueEvent} from '../../src/customise/customise-events.js';
import {openPackage} from '../../src/customise/open-package.js';
import type {NrrSchoolZips} from '../../src/customise/school-zips.js';
import {t} from '../../src/i18n/customise-schools.js';
import {unzip} from '../../src/package/unzip.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {defaultSettings, type School} from '../../src/settings/settings-schema.js';
import {auditStates} from '../helpers/a11y.js';
import {trySmallScreen} from '../helpers/small-screen.js';
import {choose, sampleCourse, sampleRegions, sampleZip, until} from './customise-states.js';
import {giveZip, schoolZips, schoolZipsStates, tooMany} from './school-zips-states.js';
import {sampleSchools} from './schools-states.js';

type Saved = Parameters<NrrSchoolZips['save']>;

async function shown(schools: readonly School[]) {
  const holder = await fixture<HTMLElement>(html`<div>${schoolZips(schools)}</div>`);
  const element = await giveZip(holder);
  const saved: Saved[] = [];
  element.save = (...file) => saved.push(file);
  return {element, saved};
}

async function pressButton({renderRoot}: NrrSchoolZips): Promise<void> {
  renderRoot.querySelector('button')?.focus();
  await sendKeys({press: 'Enter'});
}

describe('a zip for each school', () => {
  it('given two schools, when asked for by keys, then one file holds a zip of each, and says so with the focus', async () => {
    const {element, saved} = await shown(sampleSchools);
    await pressButton(element);
    await until(() => focusedElement()?.id === 'each-done');
    expect(focusedElement()?.textContent).to.equal(t.each.done('course-schools.zip'));
    const [[content, name] = []] = saved;
    expect([saved.length, name]).to.deep.equal([1, 'course-schools.zip']);
    const {'README.txt': readme, ...zips} = unzip(content as Uint8Array);
    expect(readme).not.to.equal(undefined);
    const schools = Object.values(zips).map(bytes => {
      const {schoolName, schools: list} = readSettings(openPackage(bytes).settings.raw).settings;
      return [schoolName, list.length];
    });
    expect(schools).to.deep.equal([
      ['Harbour North School', 0],
      ['Te Kura o Motukiwi', 0],
    ]);

    element.settings = {...defaultSettings, schools: sampleSchools, passMark: 90};
    await element.updateComplete;
    expect(element.renderRoot.querySelector('.done')).to.equal(null);
  });

  it('given mistakes in the form, when asked for, then the form is told, and nothing is made', async () => {
    const {element, saved} = await shown(sampleSchools);
    let asked = 0;
    element.ready = () => Promise.resolve(++asked < 0);
    await pressButton(element);
    await until(() => asked);
    await element.updateComplete;
    expect(saved).to.deep.equal([]);
    expect(element.renderRoot.querySelector('.done')).to.equal(null);
  });

  it('given more schools than it makes, when shown, then it says so, and has no button', async () => {
    const {element} = await shown(tooMany);
    expect(element.renderRoot.textContent).to.contain(t.each.most(100, 101));
    expect(element.renderRoot.querySelector('button')).to.equal(null);
  });
});

/** A zip in the page, with a list of schools; what it gives, and an element of the form. */
async function shownPage() {
  const saved: Saved[] = [];
  await fixture(
    html`<nrr-customise
      .regions=${sampleRegions}
      .course=${sampleCourse}
      .save=${(...file: Saved) => saved.push(file)}
    ></nrr-customise>`,
  );
  const root = await choose(document, sampleZip());
  const form = root.querySelector('nrr-settings-form')?.shadowRoot;
  const part = (tag: 'nrr-schools-field' | 'nrr-corrections-field') => {
    const found = form?.querySelector(tag);
    if (!found) throw new Error(`there is no ${tag}`);
    return found;
  };
  return {root, saved, part};
}

describe('several schools on the page', () => {
  it('given a list in the form and a corrected contact, when zips are asked for, then each has both', async () => {
    const {root, saved, part} = await shownPage();
    expect(root.querySelector('nrr-school-zips')).to.equal(null);
    const corrections = part('nrr-corrections-field');
    const correct = (phone: string) =>
      corrections.dispatchEvent(new ValueEvent('contactCorrections', {netsafe: {phone}}));
    correct('none');
    part('nrr-schools-field').dispatchEvent(new ValueEvent('schools', sampleSchools));
    const zips = await until(() => root.querySelector('nrr-school-zips'));
    await zips.updateComplete;
    await pressButton(zips);
    await until(() => focusedElement()?.id === 'summary');
    expect(saved).to.deep.equal([]);

    correct('111');
    await until(() => !root.querySelector('#summary'));
    await pressButton(zips);
    await until(() => focusedElement()?.id === 'each-done');
    const made = Object.entries(unzip(saved[0]?.[0] as Uint8Array));
    const found = made
      .filter(([name]) => name.endsWith('.zip'))
      .map(([, bytes]) => readSettings(openPackage(bytes).settings.raw).settings);
    expect(found.map(({schoolName}) => schoolName)).to.deep.equal([
      'Harbour North School',
      'Te Kura o Motukiwi',
    ]);
    for (const {contactCorrections} of found)
      expect(contactCorrections).to.deep.equal({netsafe: {phone: '111'}});
  });
});

describe('the states of a zip for each school', () => {
  auditStates(schoolZipsStates);
});

describe('a zip for each school on a screen of 320 px', () => {
  trySmallScreen(schoolZipsStates);
});
