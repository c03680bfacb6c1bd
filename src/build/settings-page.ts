import type {SettingGroup, SettingGuide} from '../settings/setting-guide.js';
import {settingGroups} from '../settings/setting-groups.js';
import {allowedFor, defaultOf} from '../settings/settings-guide.js';
import {settingsTemplate} from '../settings/settings-template.js';

/** A region as the page names it. */
export interface NamedRegion {
  readonly id: string;
  readonly name: string;
}

/** `docs/settings.md`: what an administrator may set, made from the same guide as the form. */
export function settingsPage(regions: readonly NamedRegion[]): string {
  return [
    opening,
    ...settingGroups.map(group => groupPart(group, regions)),
    regionsPart(regions),
    fileAsItComes,
  ].join('\n');
}

/** Called text, not a script: a formatter would take its quotation marks, and the form then refuses the file. */
const fileAsItComes = `## The file as it comes

Quotation marks and commas stay as they are: what stands between the curly brackets is JSON.

\`\`\`text
${settingsTemplate}\`\`\`
`;

const opening = `# Settings for your school

Every package holds one file for your school, \`settings.js\`. You can set it in two ways.

- **With the customise page** (\`customise/\`): choose the zip, fill in a form, download the new zip. Nothing is uploaded.
- **By hand**: take \`settings.js\` out of the zip, change it in a plain text editor such as Notepad, save it as plain text
  (UTF-8), and put it back in the same place, without unpacking the rest.
  \`settings-guide.txt\` beside it says the same as this page, and names the modules and contacts by their ids.

Then import the zip into your LMS, over the version that is installed. The identifiers stay, so progress is kept.

A mistake never stops the course. The setting that holds it takes its default, or all do where the file cannot be read.
The customise page, the course’s technical details and \`flight-check.html\` in each SCORM package say in which line it is,
which setting, and what is allowed. \`null\`, \`""\` and \`{}\` mean “not set”.

The language is no setting: a package holds one, and this course has one so far, English as in Aotearoa New Zealand.

This page is made from the settings that the course reads, by \`npm run coverage\`.
`;

function groupPart({title, help, settings}: SettingGroup, regions: readonly NamedRegion[]): string {
  return [`## ${title}\n\n${help}\n`, ...settings.map(each => settingPart(each, regions))].join(
    '\n',
  );
}

function settingPart(setting: SettingGuide, regions: readonly NamedRegion[]): string {
  const {key, label, help, choices, unset, example} = setting;
  const standard = defaultOf(key);
  const ids = regions.map(({id}) => id);
  return [
    `### \`${key}\``,
    '',
    `${label}. ${help}`,
    '',
    ...(choices ?? []).map(({value, help: means}) => `- \`"${value}"\`: ${means}`),
    ...(choices ? [''] : []),
    `- Allowed: ${allowedFor(key, ids).replaceAll('*', '\\*')}`,
    `- Not set: ${unset}${standard === undefined ? '' : ` (\`${JSON.stringify(standard)}\`)`}`,
    `- Such as: \`${JSON.stringify(example)}\``,
    '',
  ].join('\n');
}

function regionsPart(regions: readonly NamedRegion[]): string {
  const rows = regions.map(({id, name}) => `| \`"${id}"\` | ${name} |`);
  return ['## Regions', '', '| value | region |', '| --- | --- |', ...rows, ''].join('\n');
}
