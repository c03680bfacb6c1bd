import {html} from 'lit';
import '../../src/customise/customise-app.js';
import type {Course} from '../../src/course/course.js';
import {modulesOf} from '../../src/customise/course-facts.js';
import {FileEvent, ValueEvent} from '../../src/customise/customise-events.js';
import {valuesOf} from '../../src/customise/form-values.js';
import type {SettingGuide} from '../../src/settings/setting-guide.js';
import {allSettings} from '../../src/settings/settings-guide.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';
import {manifestOf} from '../../src/package/manifest.js';
import {zipFiles} from '../../src/package/zip.js';
import {defaultSettings, type Settings} from '../../src/settings/settings-schema.js';
import type {ComponentState} from '../helpers/a11y.js';
import {sampleDeck} from '../helpers/sample-workshop.js';

const {region} = sampleDeck;
export const sampleRegions = [
  {...region, id: 'nz'},
  {...region, id: 'au', name: 'Australia'},
];
const lesson = {id: 'a', kind: 'lesson', title: 'A step', minutes: 4} as const;
const course: Course = {
  id: 'notice-respond-report',
  title: 'Notice · Respond · Report',
  version: '0.1.0',
  language: 'en-NZ',
  summary: 'Training for school staff.',
  passMark: 80,
  assessment: {id: 'final', stepId: 'check'},
  checks: [],
  modules: [
    {id: 'welcome', title: 'Welcome', minutes: 4, steps: [lesson]},
    {
      id: 'harms-today',
      title: 'Harms today',
      minutes: 8,
      steps: [
        {...lesson, id: 'b'},
        {...lesson, id: 'c', full: true},
        {...lesson, id: 'd', optional: true},
      ],
    },
    {id: 'route', title: 'Your route', minutes: 4, steps: [{...lesson, id: 'e'}]},
    {id: 'final', title: 'Final check', minutes: 1, steps: [{...lesson, id: 'check'}]},
  ],
};
const seconds = {a: 240, b: 240, c: 240, d: 240, e: 240, check: 60};
export const sampleModules = modulesOf(course);
export const sampleCourse = {
  title: course.title,
  version: course.version,
  whole: {course, parts: {outcomes: {}, recalls: {}, seconds}},
};
const logoIn = (colour: string) =>
  `data:image/svg+xml;base64,${btoa(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 2" width="160" height="80"><path fill="${colour}" d="M0 2 2 0l2 2z"/></svg>`,
  )}`;
export const sampleLogo = logoIn('#7a1f5c');
export const whiteLogo = logoIn('#fff');

/** A small zip of the course as a person would choose it, with any text in its `settings.js`. */
export function sampleZip(settings = settingsTemplate, name = 'course.zip'): File {
  const texts: Readonly<Record<string, string>> = {
    'index.html': '<!doctype html><meta name="nrr-edition" content="scorm12">',
    'settings.js': settings,
  };
  const all = {...texts, 'imsmanifest.xml': manifestOf('scorm12', course, Object.keys(texts))};
  const bytes = Object.entries(all).map(
    ([path, text]) => [path, new TextEncoder().encode(text)] as const,
  );
  return new File([zipFiles(Object.fromEntries(bytes)).slice()], name);
}

/** A workshop, as small as it may be. */
export function sampleWorkshop(): File {
  const folder = 'notice-respond-report-0.1.0-workshop';
  const texts: Readonly<Record<string, string>> = {
    'START-HERE.html': '<!doctype html><title>Workshop</title>',
    'workshop.js': 'void 0;',
    'settings.js': settingsTemplate,
  };
  const bytes = Object.entries(texts).map(
    ([path, text]) => [`${folder}/${path}`, new TextEncoder().encode(text)] as const,
  );
  return new File([zipFiles(Object.fromEntries(bytes)).slice()], 'workshop.zip');
}

const school: Settings = {
  ...defaultSettings,
  region: 'nz',
  schoolName: '<b>Te Kura</b> o Motukiwi',
  contacts: {lead: {name: 'Ana Example', role: 'Deputy principal', phone: '09 555 0100'}},
  logo: sampleLogo,
  accentColour: '#ffcc00',
  modulesOff: ['harms-today'],
};

/** What the guide says of a setting. */
export function guideOf(key: string): SettingGuide {
  const guide = allSettings.find(each => each.key === key);
  if (!guide) throw new Error(`there is no setting ${key}`);
  return guide;
}

const page = html`<nrr-customise
  .regions=${sampleRegions}
  .course=${sampleCourse}
  .save=${() => undefined}
></nrr-customise>`;

/** Gives a file to the page, and waits until it has done with it. */
export async function choose(holder: ParentNode, file: File): Promise<ShadowRoot> {
  const app = holder.querySelector('nrr-customise');
  const root = app?.shadowRoot;
  if (!root) throw new Error('there is no page');
  root.querySelector('nrr-zip-drop')?.dispatchEvent(new FileEvent(file));
  await until(() => root.querySelector('#form, .refused'));
  return root;
}

/** Gives a file to a chooser, as a person's choice does. */
export function chooseIn(input: HTMLInputElement, file: File): void {
  const data = new DataTransfer();
  data.items.add(file);
  input.files = data.files;
  input.dispatchEvent(new Event('change'));
}

/** Waits, from frame to frame, until something is there. */
export async function until<Thing>(find: () => Thing | null | undefined): Promise<Thing> {
  for (;;) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
}

export const customiseStates: readonly ComponentState[] = [
  {name: 'nrr-customise at the beginning', template: page},
  {
    name: 'nrr-customise with a zip that was refused',
    template: page,
    setup: async holder => {
      await choose(holder, new File(['no zip'], 'notes.txt'));
    },
  },
  {
    name: 'nrr-customise with a zip whose settings do not fit, and a mistake in the form',
    template: page,
    setup: async holder => {
      const root = await choose(holder, sampleZip('window.nrrSettings = {"passMark": "80"};'));
      const form = root.querySelector('nrr-settings-form');
      form?.dispatchEvent(new ValueEvent('passMark', 'eighty'));
      root.querySelector<HTMLElement>('button.primary')?.click();
      await until(() => root.querySelector('#summary'));
    },
  },
  {
    name: 'nrr-customise with a zip made',
    template: page,
    setup: async holder => {
      const root = await choose(holder, sampleZip());
      const form = root.querySelector('nrr-settings-form');
      form?.dispatchEvent(new ValueEvent('schoolName', 'Te Kura'));
      root.querySelector<HTMLElement>('button.primary')?.click();
      await until(() => root.querySelector('#done'));
    },
  },
  {
    name: 'nrr-customise with a workshop',
    template: page,
    setup: async holder => {
      await choose(holder, sampleWorkshop());
    },
  },
  {
    name: 'nrr-zip-drop while a zip is opened',
    template: html`<nrr-zip-drop busy></nrr-zip-drop>`,
  },
  {
    name: 'nrr-settings-form with mistakes',
    template: html`<nrr-settings-form
      .values=${valuesOf(school)}
      .regions=${sampleRegions}
      .modules=${sampleModules}
      .problems=${{'contacts.lead.phone': 'a telephone number', passMark: 'a number from 0 to 100'}}
    ></nrr-settings-form>`,
  },
  {
    name: 'nrr-picture-field with a logo',
    template: html`<nrr-picture-field
      .guide=${guideOf('logo')}
      .value=${sampleLogo}
    ></nrr-picture-field>`,
  },
  {
    name: 'nrr-picture-field with a logo that cannot be seen on white',
    template: html`<nrr-picture-field
      .guide=${guideOf('logo')}
      .value=${whiteLogo}
    ></nrr-picture-field>`,
    setup: async holder => {
      const field = holder.querySelector('nrr-picture-field')?.shadowRoot;
      await until(() => field?.querySelector('.note'));
    },
  },
  {
    name: 'nrr-picture-field with a picture that was refused',
    template: html`<nrr-picture-field .guide=${guideOf('logo')}></nrr-picture-field>`,
    setup: async holder => {
      const field = holder.querySelector('nrr-picture-field')?.shadowRoot;
      const input = field?.querySelector('input');
      if (input) chooseIn(input, new File(['GIF89a'], 'logo.gif', {type: 'image/gif'}));
      await until(() => field?.querySelector('p.problem'));
    },
  },
  {
    name: 'nrr-colour-field with a colour that would be hard to read',
    template: html`<nrr-colour-field
      .guide=${guideOf('accentColour')}
      value="#ffcc00"
    ></nrr-colour-field>`,
  },
  {
    name: 'nrr-colour-field with a mistake',
    template: html`<nrr-colour-field
      .guide=${guideOf('accentColour')}
      value="green"
      problem="a colour such as “#0b6b5d”"
    ></nrr-colour-field>`,
  },
  {
    name: 'nrr-modules-field with a module left out',
    template: html`<nrr-modules-field
      .guide=${guideOf('modulesOff')}
      .value=${['harms-today']}
      .modules=${sampleModules}
    ></nrr-modules-field>`,
  },
  {
    name: 'nrr-modules-field of a booster',
    template: html`<nrr-modules-field .guide=${guideOf('modulesOff')}></nrr-modules-field>`,
  },
  {
    name: 'nrr-settings-preview of a school',
    template: html`<div>
      <h2>How it looks</h2>
      <nrr-settings-preview
        .settings=${school}
        .region=${sampleRegions[0]}
        .course=${sampleCourse}
        .now=${new Date(2026, 10, 22)}
      ></nrr-settings-preview>
    </div>`,
  },
];
