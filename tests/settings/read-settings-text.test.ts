import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {jsonPlaces} from '../../src/settings/json-places.js';
import {decodedSettings, readSettingsText} from '../../src/settings/read-settings-text.js';

describe('the text of settings.js, read as data', () => {
  const cases: readonly (readonly [string, string, number])[] = [
    ['a comma too many', '/* a\n b */\nwindow.nrrSettings = {\n  "region": "nz",\n};', 5],
    ['a comma too few', 'window.nrrSettings = {\n"region": "nz"\n"passMark": 3};', 3],
    ['no quotation marks', 'window.nrrSettings = {\n"schoolName": Te Kura};', 2],
    ['single quotation marks', "window.nrrSettings = {\n\n'a': 1};", 3],
    ['an end that is missing', 'window.nrrSettings = {"a": 1', 1],
    ['code after it', 'window.nrrSettings =\n{};\nalert(1);', 2],
    ['code before it', 'alert(1);\nwindow.nrrSettings = {};', 1],
    ['another name', '/* a\n b */\n\nwindow.nrrsettings = {};', 4],
    ['a comment without an end', '\n/* a\nwindow.nrrSettings = {};', 2],
    ['nothing', '', 1],
    ['blank lines', '\n\n', 1],
    ['lists in lists without an end', `window.nrrSettings = \n${'['.repeat(100_000)}`, 2],
  ];
  for (const [what, text, line] of cases) {
    it(`given ${what}, when read, then line ${String(line)} is named and nothing is taken`, () => {
      for (const end of ['\n', '\r\n', '\r']) {
        const reading = readSettingsText(text.replaceAll('\n', end));
        assert.deepEqual({...reading, fault: '', lineOf: ''}, {fault: '', line, lineOf: ''});
      }
    });
  }

  it('given an editor’s mark at its start, when read, then it is read', () => {
    const {raw} = readSettingsText('\ufeffwindow.nrrSettings = {"a": [1]} ;\r\n');
    assert.deepEqual(raw, {a: [1]});
  });

  it('given a name that comes twice, a list and what is not there, when asked, then each has its line', () => {
    const {lineOf} = readSettingsText(
      '// Ours\nwindow.nrrSettings = {\n"a": 1,\n"b": {"c":\n[1,\n2]},\n"a": 2};',
    );
    const lines = ['a', 'b.c', 'b.c.1', 'b.c.7', 'b.d', 'e', 'settings.js'].map(lineOf);
    assert.deepEqual(lines, [7, 4, 6, 4, 4, undefined, 2]);
  });

  for (const [encoding, mark] of [
    ['utf16le', '\ufeff'],
    ['utf8', '\ufeff'],
    ['utf8', ''],
  ] as const) {
    it(`given a file in ${encoding}${mark && ' with a mark'}, when decoded, then its macrons are there`, () => {
      const text = 'window.nrrSettings = {"schoolName": "Rātā"};';
      assert.equal(decodedSettings(Buffer.from(mark + text, encoding)), text);
    });
  }

  it('given UTF-16 the other way round, when decoded, then its macrons are there', () => {
    assert.equal(decodedSettings(Buffer.from('\ufeffRātā', 'utf16le').swap16()), 'Rātā');
  });
});

describe('jsonPlaces', () => {
  it('given any JSON, when looked at, then there is no mistake, and with one there is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        assert.equal(jsonPlaces(json).mistake, undefined);
        const spoilt = json.slice(0, at % json.length);
        assert.equal(jsonPlaces(spoilt).mistake === undefined, isJson(spoilt), spoilt);
      }),
    );
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
