import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Grade} from '../../src/connection/finding.js';
import {checkSettings} from '../../src/connection/settings-check.js';
import {
  askSettingsAt,
  byLine,
  settingsOf,
  type AskSettings,
} from '../../src/connection/settings-source.js';
import {resultLines} from '../../src/connection/report.js';
import {t as details} from '../../src/i18n/details.js';
import {t} from '../../src/i18n/flight-looking.js';
import {settingsProblems} from '../../src/settings/settings-problems.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';

const words = t.finding.settings;

const facts = {
  regions: [
    {
      id: 'nz',
      contacts: [
        {id: 'emergency', emergency: true},
        {id: 'youthline', emergency: false},
      ],
    },
  ],
  modules: ['why-us', 'noticing'],
};

/** A server that answers with this, or does not at all. */
function server(body: string | Uint8Array<ArrayBuffer> | undefined, status = 200): AskSettings {
  return settingsOf(() =>
    body === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(new Response(body, {status})),
  );
}

const judged = (ask: AskSettings) =>
  checkSettings({ask, judge: ({raw}) => settingsProblems(raw, facts)});

/** The file as it comes, with lines in place of others. */
function fileWith(changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce(
    (text, [line, instead]) => text.replace(new RegExp(`^  "${line}".*$`, 'm'), () => instead),
    settingsTemplate,
  );
}

const picture = (kind: string, length: number) =>
  `  "logo": "data:image/${kind};base64,${'A'.repeat(length)}",`;

describe('the check of a package’s settings file', () => {
  const mistakes: readonly (readonly [string, string, Grade, ...string[]])[] = [
    [
      'a comma that is missing',
      fileWith({region: '  "region": "nz"'}),
      'trouble',
      'Line 7: settings.js cannot be read here, or just before. Allowed: window.nrrSettings = { … }; with every name and text in double quotation marks. Instead: The course starts as if nothing were set.',
    ],
    [
      'nothing in it',
      '',
      'trouble',
      'Line 1: settings.js is empty. Allowed: window.nrrSettings = { … }; with every name and text in double quotation marks. Instead: The course starts as if nothing were set.',
    ],
    [
      'another beginning',
      settingsTemplate.replace('nrrSettings', 'settings'),
      'trouble',
      'Line 5: settings.js does not begin with “window.nrrSettings =” here. Allowed: window.nrrSettings = { … }; with every name and text in double quotation marks. Instead: The course starts as if nothing were set.',
    ],
    [
      'a list in place of settings',
      'window.nrrSettings =\n[];',
      'trouble',
      'Line 2: settings.js is missing, cannot be read, or assigns no settings. Allowed: window.nrrSettings = { … }; with every name and text in double quotation marks. Instead: The course starts as if nothing were set.',
    ],
    [
      'a name that is no setting',
      fileWith({exit: '  "exit": "stay",\n  "colour": "#0b6b5d",'}),
      'note',
      'Line 26: colour is no setting. Allowed: only region, schoolName, contacts, schools, contactCorrections, logo, accentColour, modulesOff, expressRoute, passMark, completion, statusOnFail, interactions, keepOnDevice, exit, certificateHours and printContactCodes. Instead: The course passes over it.',
    ],
    [
      'a person in place of a setting',
      fileWith({exit: '  "Hēmi Example": "09 555 0100",'}),
      'note',
      'Line 25: … is no setting. Allowed: only region, schoolName, contacts, schools, contactCorrections, logo, accentColour, modulesOff, expressRoute, passMark, completion, statusOnFail, interactions, keepOnDevice, exit, certificateHours and printContactCodes. Instead: The course passes over it.',
    ],
    [
      'values that do not fit',
      fileWith({passMark: '  "passMark": "80",', keepOnDevice: '  "keepOnDevice": "no",'}),
      'note',
      'Line 20: passMark is "80". Allowed: a number from 0 to 100, without quotation marks. Instead: The course’s own pass mark.',
      'Line 24: keepOnDevice is "no". Allowed: true or false, without quotation marks. Instead: Yes.',
    ],
    [
      'a telephone number without quotation marks',
      settingsTemplate
        .replace('"phone": ""', '"phone": 95550100')
        .replace('"name": ""', '"name": "Hine"'),
      'note',
      'Line 9: contacts.lead.phone does not fit. Allowed: a telephone number in quotation marks, such as "09 555 0100". Instead: Left out.',
    ],
    [
      'a logo that is too big',
      fileWith({logo: picture('png', 80_000)}),
      'note',
      'Line 16: logo is a picture of 60 kB. Allowed: PNG, JPEG, WebP or SVG of at most 45 kB, as the customise page puts it here. Instead: None is shown.',
    ],
    [
      'a logo of another kind',
      fileWith({logo: picture('gif', 40)}),
      'note',
      'Line 16: logo is of the kind image/gif. Allowed: PNG, JPEG, WebP or SVG of at most 45 kB, as the customise page puts it here. Instead: None is shown.',
    ],
    [
      'a logo that is the name of a file',
      fileWith({logo: '  "logo": "C:/Users/Ana Example/logo.png",'}),
      'note',
      'Line 16: logo is no picture that stands in the file itself. Allowed: PNG, JPEG, WebP or SVG of at most 45 kB, as the customise page puts it here. Instead: None is shown.',
    ],
    [
      'modules that cannot be left out',
      fileWith({modulesOff: '  "modulesOff": [\n    "noticing",\n    "welcome"\n  ],'}),
      'note',
      'Line 20: modulesOff.1 is "welcome". Allowed: one of: "why-us", "noticing"; the first module and the one with the check stay. Instead: The course passes over it.',
    ],
    [
      'every module left out',
      fileWith({modulesOff: '  "modulesOff": ["why-us", "noticing"],'}),
      'note',
      'Line 18: modulesOff leaves out every module that can be left out. Allowed: all but at least one of them. Instead: All modules are there.',
    ],
    [
      'mistakes in another order than they are found',
      fileWith({
        modulesOff: '  "modulesOff": ["welcome"],',
        logo: '  "logo": 1,',
        exit: '  "exit": 1,',
      }),
      'note',
      'Line 16: logo is no picture. Allowed: PNG, JPEG, WebP or SVG of at most 45 kB, as the customise page puts it here. Instead: None is shown.',
      'Line 18: modulesOff.0 is "welcome". Allowed: one of: "why-us", "noticing"; the first module and the one with the check stay. Instead: The course passes over it.',
      'Line 25: exit is 1. Allowed: one of: "stay", "close". Instead: Say so.',
    ],
    [
      'an emergency number corrected',
      fileWith({contactCorrections: '  "contactCorrections": {"emergency": {"phone": "112"}},'}),
      'note',
      'Line 15: contactCorrections.emergency is an emergency contact, which is never changed. Allowed: one of: youthline. Instead: The course passes over it.',
    ],
    [
      'two schools of one name',
      fileWith({schools: '  "schools": [{"schoolName": "Rātā"},\n  {"schoolName": "Rātā"}],'}),
      'note',
      'Line 15: schools.1.schoolName is the name of a school before it: neither shows its people. Allowed: a name of its own, such as with its town. Instead: The course passes over it.',
    ],
  ];
  for (const [what, text, grade, ...lines] of mistakes) {
    it(`given ${what}, when checked, then each mistake has its line, what is allowed and what the course does`, async () => {
      for (const file of [text, `\ufeff${text}`, text.replaceAll('\n', '\r\n')]) {
        const finding = await judged(server(file));
        assert.deepEqual(finding.said.each, lines);
        assert.equal(finding.grade, grade);
        for (const line of lines) assert.ok(resultLines([finding]).includes(`- ${line}`));
      }
    });
  }

  const unread: readonly (readonly [string, AskSettings, keyof typeof words.unread, Grade])[] = [
    ['no file', server('Not found', 404), 'missing', 'trouble'],
    ['a page to sign in', server('\n<!doctype html><title>Sign in</title>'), 'page', 'note'],
    ['a page that is forbidden', server('<h1>Forbidden</h1>', 403), 'refused', 'note'],
    ['a server in trouble', server('window.nrrSettings = {};', 500), 'refused', 'note'],
    ['no network', server(undefined), 'unreached', 'note'],
    [
      'a page from a disk',
      askSettingsAt({
        location: {protocol: 'file:'},
        fetch: () => assert.fail('nothing is asked for'),
      } as unknown as Window),
      'disk',
      'note',
    ],
  ];
  for (const [what, ask, why, grade] of unread) {
    it(`given ${what}, when checked, then that is said, and no line is blamed`, async () => {
      assert.deepEqual(await judged(ask), {id: 'settings', grade, said: words.unread[why]});
    });
  }

  for (const [what, text, set] of [
    ['the file as it comes', settingsTemplate, 0],
    ['a file with one setting alone', 'window.nrrSettings = {"exit": "close"};', 1],
    ['one setting', fileWith({passMark: '  "passMark": 90,'}), 1],
    [
      'three, and one as it comes',
      fileWith({
        schoolName: '  "schoolName": "Rātā",',
        logo: picture('png', 40),
        exit: '  "exit": "stay",',
      }).replace('"role": ""', '"role": "Principal"'),
      3,
    ],
  ] as const) {
    it(`given ${what}, when checked, then all is fine, and they are counted`, async () => {
      const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
      for (const file of [text, utf16])
        assert.deepEqual(await judged(server(file)), {
          id: 'settings',
          grade: 'fine',
          said: words.fine(set),
        });
    });
  }

  it('given hundreds of mistakes, when checked, then the first are told, and how many more there are', async () => {
    const schools = Array.from({length: 300}, () => '{"contacts": {"lead": {"name": "A"}}}');
    const {said} = await judged(server(fileWith({schools: `  "schools": [${schools.join()}],`})));
    assert.equal(said.each?.length, 41);
    assert.equal(said.each.at(-1), words.more(260));
    assert.equal(said.seen, words.mistakes(300, 1).seen);
  });
});

describe('the check of a settings file that the course has read', () => {
  const read = (text: string, ran: boolean, where: readonly string[] = []) =>
    checkSettings({
      ask: server(text),
      judge: () => where.map(each => ({where: each, what: 'is wrong', allowed: 'right'})),
      ran,
    });

  it('given one that is a script but no strict JSON, when checked, then it is told that the course has read it', async () => {
    const {grade, said} = await read("window.nrrSettings = {\n'exit': 'stay'};", true);
    assert.equal(grade, 'note');
    assert.equal(said.seen, words.loose.seen);
    assert.match(
      said.each?.[0] ?? '',
      /^Line 2: settings.js is no strict JSON here.*has read it as it stands\.$/,
    );
  });

  it('given a mistake that the visit has found, when checked, then its line is looked up', async () => {
    const {said} = await read('window.nrrSettings = {\n"exit": 1};', true, ['exit']);
    assert.deepEqual(said.each, ['Line 2: exit is wrong. Allowed: right. Instead: Say so.']);
  });

  it('given a file that was put right meanwhile, when checked, then the course is to be opened again', async () => {
    const finding = await read(settingsTemplate, false, ['settings.js']);
    assert.deepEqual(finding, {id: 'settings', grade: 'note', said: words.mended});
  });
});

describe('the mistakes that a visit has found, in its technical details', () => {
  const problem = {where: 'exit', what: 'is 1', allowed: 'one of: "stay", "close"'};

  it('given a mistake, when its file is fetched, then its line is told', async () => {
    const problems = await byLine([problem], server('window.nrrSettings = {\n"exit": 1};'));
    assert.deepEqual(problems, [{...problem, line: 2}]);
    assert.equal(
      details.details.problem(problems[0] ?? problem),
      'Line 2: exit is 1. Allowed: one of: "stay", "close".',
    );
  });

  it('given a file that no browser could read, when it is fetched, then the line is told', async () => {
    const whole = {where: 'settings.js', what: 'is missing', allowed: 'settings'};
    const [told] = await byLine([whole], server('window.nrrSettings = {\n"exit" 1};'));
    assert.equal(told?.line, 2);
    assert.match(told.what, /cannot be read here/);
  });

  it('given a server that is not there, when asked, then the mistakes stand without lines', async () => {
    assert.deepEqual(await byLine([problem], server(undefined)), [problem]);
    assert.doesNotMatch(details.details.problem(problem), /line/i);
  });

  it('given no mistake, when looked at, then nothing is fetched', async () => {
    assert.deepEqual(await byLine([], () => assert.fail('nothing is asked for')), []);
  });
});
