import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {focusedElement} from '../../src/components/focus.js';
import type {NrrCustomise} from '../../src/customise/customise-app.js';
import {ValueEvent} from '../../src/customise/customise-events.js';
import {openPackage} from '../../src/customise/open-package.js';
import {t} from '../../src/i18n/customise.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {
  choose,
  chooseIn,
  sampleCourse,
  sampleLogo,
  sampleRegions,
  sampleWorkshop,
  sampleZip,
  until,
} from './customise-states.js';

interface Saved {
  readonly content: Uint8Array | string;
  readonly name: string;
}

/** The page as a person has it, and what it gave to the person. */
async function shown(): Promise<{page: NrrCustomise; root: ShadowRoot; saved: Saved[]}> {
  const saved: Saved[] = [];
  const page = await fixture<NrrCustomise>(
    html`<nrr-customise
      .regions=${sampleRegions}
      .course=${sampleCourse}
      .save=${(content: Uint8Array | string, name: string) => saved.push({content, name})}
    ></nrr-customise>`,
  );
  return {page, root: page.renderRoot as ShadowRoot, saved};
}

/** A field as a person finds it: by its label. */
function field(root: ShadowRoot, label: string): HTMLElement {
  const form = root.querySelector('nrr-settings-form')?.shadowRoot;
  const labels = [...(form?.querySelectorAll('label') ?? [])];
  const found = labels.find(each => each.textContent.trim().startsWith(label))?.control;
  if (!found) throw new Error(`there is no field ${label}`);
  return found;
}

async function write(root: ShadowRoot, label: string, words: string): Promise<void> {
  const input = field(root, label);
  input.focus();
  if (input instanceof HTMLInputElement) input.select();
  await sendKeys({type: words});
}

function press(root: ShadowRoot, words: string): void {
  const buttons = [...root.querySelectorAll('button')];
  const button = buttons.find(each => each.textContent.includes(words));
  if (!button) throw new Error(`there is no button ${words}`);
  button.click();
}

/** All that the preview says. */
function previewed(root: ShadowRoot): string {
  return root.querySelector('nrr-settings-preview')?.shadowRoot?.textContent ?? '';
}

function settingsIn(saved: Saved | undefined) {
  const zip = openPackage(saved?.content as Uint8Array);
  const regions = sampleRegions.map(({id}) => id);
  return readSettings(zip.settings.raw, regions);
}

const {make, form: words, changes} = t.customise;

describe('the customise page', () => {
  it('given a zip, when opened, then its file is named, and so are the settings that change nothing in it', async () => {
    const {root, page} = await shown();
    const holder = page.parentElement ?? document;
    await choose(holder, sampleZip());
    expect(root.textContent).to.contain(t.customise.file('course.zip'));
    expect(root.textContent).not.to.contain('change nothing in this package');
    await choose(holder, sampleWorkshop());
    await until(() => root.textContent.includes(t.customise.file('workshop.zip')));
    const note = [...root.querySelectorAll('.note')].find(each =>
      each.textContent.includes('change nothing in this package'),
    );
    expect(note?.textContent)
      .to.contain('Pass mark, per cent')
      .and.to.contain('Modules that are left');
    expect(note?.textContent).not.to.contain('School name');
  });

  it('given a zip, when a form is filled in by keys, then preview and changes follow, and the zip has it', async () => {
    const {root, saved} = await shown();
    await choose(document, sampleZip());
    expect(focusedElement()?.id).to.equal('form');
    expect(root.textContent).to.contain(changes.none);

    await write(root, 'School name', '<i>Te Kura</i> o Motu');
    await write(root, 'Safeguarding lead: Name', 'Ana Example');
    await write(root, 'Pass mark', '85');
    expect(previewed(root)).to.contain('<i>Te Kura</i> o Motu').and.to.contain('Ana Example');
    const rows = [...root.querySelectorAll('tbody th')].map(cell => cell.textContent);
    expect(rows).to.deep.equal(['School name', 'Safeguarding lead: Name', 'Pass mark, per cent']);

    press(root, make.download);
    await until(() => focusedElement()?.id === 'done');
    const [zip] = saved;
    expect(zip?.name).to.equal('course-i-te-kura-i-o-motu.zip');
    const {settings, problems} = settingsIn(zip);
    expect(problems).to.deep.equal([]);
    expect(settings).to.include({schoolName: '<i>Te Kura</i> o Motu', passMark: 85});
    expect(settings.contacts).to.deep.equal({lead: {name: 'Ana Example'}});
  });

  it('given mistakes, when the zip is asked for, then none is made, a summary has the focus and leads to each', async () => {
    const {root, saved} = await shown();
    await choose(document, sampleZip());
    await write(root, 'Pass mark', 'eighty');
    await write(root, 'Who stands in: Phone', '09 555 0100');
    press(root, make.download);
    await until(() => focusedElement()?.id === 'summary');
    expect(focusedElement()?.textContent).to.equal(words.summary(2));
    expect(saved).to.deep.equal([]);

    press(root, 'Pass mark');
    const input = focusedElement();
    expect(input).to.equal(field(root, 'Pass mark'));
    expect(input?.getAttribute('aria-invalid')).to.equal('true');
    const described = input?.getAttribute('aria-describedby')?.split(' ')[0] ?? '';
    const problem = (input?.getRootNode() as ShadowRoot).getElementById(described);
    expect(problem?.textContent).to.equal(words.allowed('a number from 0 to 100'));

    press(root, 'Who stands in');
    expect(focusedElement()).to.equal(field(root, 'Who stands in: Name'));
    await write(root, 'Who stands in: Name', 'Ben Example');
    await write(root, 'Pass mark', '80');
    expect(root.querySelector('#summary')).to.equal(null);
    press(root, make.download);
    await until(() => focusedElement()?.id === 'done');
    expect(saved).to.have.length(1);
  });

  it('given a colour that is none, when the zip is asked for, then the summary leads to its field', async () => {
    const {root, saved} = await shown();
    await choose(document, sampleZip('window.nrrSettings = {};'));
    const form = root.querySelector('nrr-settings-form');
    form?.dispatchEvent(new ValueEvent('accentColour', 'green'));
    press(root, make.download);
    await until(() => focusedElement()?.id === 'summary');
    press(root, 'Colour of buttons');
    expect(focusedElement()?.id).to.equal('code');
    expect(focusedElement()?.getAttribute('aria-invalid')).to.equal('true');
    expect(saved).to.deep.equal([]);
  });

  it('given another region, when chosen, then its contacts are shown and it is in the zip', async () => {
    const {root, saved} = await shown();
    await choose(document, sampleZip());
    const select = field(root, 'Region') as HTMLSelectElement;
    select.value = 'au';
    select.dispatchEvent(new Event('change', {bubbles: true}));
    const preview = root.querySelector('nrr-settings-preview');
    await until(() => preview?.region.id === 'au');
    press(root, make.download);
    await until(() => saved[0]);
    expect(settingsIn(saved[0]).settings.region).to.equal('au');
  });

  it('given a saved settings file, when loaded again, then the form has it; one that is broken changes nothing', async () => {
    const {root, saved} = await shown();
    await choose(document, sampleZip());
    await write(root, 'School name', 'Te Kura');
    press(root, make.save);
    const text = saved[0]?.content as string;
    await choose(document, sampleZip());
    await until(() => (field(root, 'School name') as HTMLInputElement).value === '');
    await load(root, new File([text], 'settings.js'));
    await until(() => (field(root, 'School name') as HTMLInputElement).value === 'Te Kura');

    await load(root, new File(['window.nrrSettings = {\n"a" 1};'], 'mine.js'));
    const status = await until(() => said(root, words.unread('mine.js', 2)));
    expect(status.getAttribute('role')).to.equal('status');
    expect((field(root, 'School name') as HTMLInputElement).value).to.equal('Te Kura');
  });

  it('given a settings file with lists and a picture, when loaded, then what changes is said in words, and the zip has them', async () => {
    const {root, saved} = await shown();
    const raw = {
      schools: [{schoolName: 'Motukiwi School'}],
      contactCorrections: {
        [sampleRegions[0]?.contacts.find(each => !each.emergency)?.id ?? '']: {hours: 'Always'},
      },
      logo: sampleLogo,
      accentColour: '#7a1f5c',
      modulesOff: ['harms-today'],
    };
    await choose(document, sampleZip());
    await load(root, new File([`window.nrrSettings = ${JSON.stringify(raw)};`], 'settings.js'));
    const cells = await until(() => {
      const after = [...root.querySelectorAll('tbody td:last-child')];
      return after.length > 0 ? after : undefined;
    });
    const contact = sampleRegions[0]?.contacts.find(each => !each.emergency);
    expect(cells.map(cell => cell.textContent.trim())).to.deep.equal([
      'a picture of 1 kB',
      '#7a1f5c',
      '1 school',
      contact?.name,
      'Harms today',
    ]);
    press(root, make.download);
    await until(() => saved[0]);
    expect(settingsIn(saved[0])).to.deep.equal({
      settings: {...defaultSettings, ...raw},
      problems: [],
    });
  });

  it('given a zip that is not ours, when chosen after one that is, then it is refused in words that have the focus', async () => {
    const {root} = await shown();
    await choose(document, sampleZip());
    const holder = root.querySelector('nrr-zip-drop')?.shadowRoot?.querySelector('.drop');
    holder?.dispatchEvent(drop(new File(['x'], 'holiday.jpg')));
    const refusal = await until(() => root.querySelector<HTMLElement>('.refused'));
    await until(() => focusedElement() === refusal);
    expect(refusal.textContent).to.contain(t.customise.refused['not-a-zip']);
    expect(root.querySelector('#form')).to.equal(null);
  });

  it('given settings in the zip that do not fit, when opened, then each is named', async () => {
    const {root} = await shown();
    const zip = sampleZip('window.nrrSettings = {"passMark": "80", "colour": 1};');
    await choose(document, zip);
    const notes = [...root.querySelectorAll('.note li')].map(item => item.textContent);
    expect(notes.join()).to.contain('passMark').and.to.contain('colour');
  });
});

async function load(root: ShadowRoot, file: File): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('#load');
  if (!input) throw new Error('there is no chooser');
  chooseIn(input, file);
  await until(() => root.querySelector('[role=status]')?.textContent);
}

function said(root: ShadowRoot, text: string): Element | undefined {
  return [...root.querySelectorAll('[role=status]')].find(each => each.textContent === text);
}

function drop(file: File): DragEvent {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(file);
  return new DragEvent('drop', {dataTransfer, bubbles: true, cancelable: true});
}
