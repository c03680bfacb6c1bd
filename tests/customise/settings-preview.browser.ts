import {expect, fixture, html} from '@open-wc/testing';
import '../../src/customise/settings-preview.js';
import type {NrrSettingsPreview} from '../../src/customise/settings-preview.js';
import {t as card} from '../../src/i18n/card.js';
import {pageMessages} from '../../src/i18n/en-nz/page.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import {sampleCourse, sampleRegions} from './customise-states.js';

const preview = (settings: Partial<Settings>) =>
  fixture<NrrSettingsPreview>(
    html`<nrr-settings-preview
      .settings=${{...defaultSettings, ...settings}}
      .region=${sampleRegions[0]}
      .course=${sampleCourse}
    ></nrr-settings-preview>`,
  );

describe('nrr-settings-preview', () => {
  it('given a module left out, when shown, then the picture of the first screen counts without it', async () => {
    const {renderRoot} = await preview({modulesOff: ['harms-today']});
    const picture = renderRoot.querySelector('nrr-cover-picture')?.renderRoot;
    const facts = pageMessages.facts(9, 3);
    expect(picture?.querySelector('.facts')?.textContent).to.equal(facts);
    expect(picture?.querySelector('[role=img]')?.getAttribute('aria-label')).to.contain(facts);
  });

  it('given a module left out, when shown, then the certificate says the hours that are left, or the school’s own', async () => {
    const parts = {outcomes: {}, recalls: {}, seconds: {}};
    const {course} = sampleCourse.whole;
    const modules = course.modules.map(module => ({...module, minutes: 30}));
    const whole = {course: {...course, modules}, parts};
    const shown = await preview({modulesOff: ['harms-today']});
    shown.course = {...sampleCourse, whole};
    await shown.updateComplete;
    const paper = shown.renderRoot.querySelector('nrr-certificate-paper');
    expect(paper?.facts.minutes).to.equal(90);
    shown.settings = {...shown.settings, certificateHours: 2};
    await shown.updateComplete;
    expect(paper?.facts.minutes).to.equal(120);
  });

  it('given a corrected number, when shown, then the card has it, marked as the course marks it', async () => {
    const contact = sampleRegions[0]?.contacts.find(
      ({emergency, ways}) => !emergency && ways.some(({kind}) => kind === 'phone'),
    );
    const before = await preview({});
    const marks = (shown: NrrSettingsPreview) =>
      shown.renderRoot.querySelector('.card')?.textContent ?? '';
    expect(marks(before)).not.to.contain(card.card.given(['phone']));
    const after = await preview({
      contactCorrections: {[contact?.id ?? '']: {phone: '0800 555 010'}},
    });
    expect(marks(after))
      .to.contain('0800\u00a0555\u00a0010')
      .and.to.contain(card.card.given(['phone']));
  });
});
