import type {Course, ModuleOutline} from '../course/course.js';
import type {Region} from '../course/region.js';
import type {SettingGroup, SettingGuide} from '../settings/setting-guide.js';
import {settingGroups} from '../settings/setting-groups.js';
import {allowedFor, defaultOf, nested} from '../settings/settings-guide.js';

/** What explains a `settings.js`, beside it. */
export const SETTINGS_GUIDE = 'settings-guide.txt';

/** Signs in a line, as in a plain text editor that wraps nothing. */
const WIDTH = 100;

/** What the text is made for: a package's course, and the regions in it. */
export interface GuideSource {
  readonly course: Pick<Course, 'title' | 'version' | 'modules' | 'assessment'>;
  readonly regions: readonly Region[];
}

/** The text beside a package's `settings.js`, for whoever changes it by hand: each setting, key by key. */
export function settingsGuideText({course, regions}: GuideSource): string {
  const ids = regions.map(({id}) => id);
  const lines = [
    'SETTINGS FOR YOUR SCHOOL',
    `${course.title}, version ${course.version}`,
    ...opening.flatMap(paragraph => ['', ...wrapped(paragraph)]),
    ...settingGroups.flatMap(group => groupLines(group, ids)),
    ...heading('Regions'),
    ...regions.flatMap(({id, name}) => wrapped(`"${id}"  ${name}`)),
    ...heading('Modules that may be left out'),
    ...moduleLines(course),
    ...heading('Contacts of each region'),
    ...regions.flatMap(contactLines),
  ];
  return `${lines.join('\n')}\n`;
}

const opening = [
  'These settings stand in settings.js, beside this file. There are two ways to change them.',
  'With the customise page, which comes with the course: choose the zip, fill in a form, download the new zip. Nothing is uploaded.',
  'By hand: take settings.js out of the zip, change it in a plain text editor such as Notepad, save it as plain text (UTF-8), and put it back in the same place. Change only what stands to the right of a colon. Keep quotation marks and commas as they are.',
  'Then import the zip into your LMS, over the version that is installed. The identifiers stay, so progress is kept.',
  'A mistake never stops the course. The setting that holds it takes its default, and the technical details in the course say which setting it is and what is allowed. null, "", [] and {} mean “not set”.',
  'The workshop has the same file, and takes from it the region, the school and its people.',
];

function groupLines({title, help, settings}: SettingGroup, ids: readonly string[]): string[] {
  return [
    ...heading(title),
    ...wrapped(help),
    ...settings.flatMap(setting => ['', ...settingLines(setting, ids)]),
  ];
}

function settingLines(setting: SettingGuide, ids: readonly string[]): string[] {
  const {key, label, help, choices = [], unset, example} = setting;
  const standard = defaultOf(key);
  const said = standard === undefined ? '' : ` (${JSON.stringify(standard)})`;
  return [
    key,
    ...wrapped(`${label}. ${help}`, '  '),
    ...choices.flatMap(({value, help: means}) => wrapped(`"${value}": ${means}`, '    ')),
    ...wrapped(`Allowed: ${allowedFor(key, ids)}`, '  '),
    ...wrapped(`Not set: ${unset}${said}`, '  '),
    ...exampleLines(nested(key, example)),
  ];
}

/** As it stands in the file: on one line, or where that is too long, on several. */
function exampleLines(settings: Readonly<Record<string, unknown>>): string[] {
  const inside = JSON.stringify(settings, undefined, 2).split('\n').slice(1, -1);
  const line = `  Example: ${inside.map(each => each.trim()).join(' ')}`;
  if (line.length <= WIDTH) return [line];
  return ['  Example:', ...inside.map(each => `  ${each}`)];
}

/** The first module and the one with the final check stay in every course. */
function moduleLines({modules, assessment}: GuideSource['course']): string[] {
  const holdsCheck = ({steps}: ModuleOutline) => steps.some(({id}) => id === assessment.stepId);
  const others = modules.slice(1).filter(module => !holdsCheck(module));
  if (others.length === 0) return ['None: this course has one part only.'];
  return others.flatMap(({id, title}) => wrapped(`"${id}"  ${title}`));
}

function contactLines({name, contacts}: Region): string[] {
  return ['', name, ...contacts.flatMap(each => wrapped(`"${each.id}"  ${each.name}`, '  '))];
}

function heading(title: string): string[] {
  return ['', '', title.toUpperCase(), '='.repeat(title.length)];
}

/** Words in lines of at most 100 signs. */
function wrapped(text: string, indent = ''): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${indent}${word}` : `${line} ${word}`;
    if (longer.length > WIDTH && line.trim() !== '') {
      lines.push(line);
      line = `${indent}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
