import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {readSettingsText, settingsText} from '../../src/customise/settings-text.js';
import {jsonMistake} from '../../src/settings/json-mistake.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';

describe('the text of settings.js', () => {
  it('given settings of which none is set, when written, then it is the file as it comes', () => {
    assert.equal(settingsText(defaultSettings), settingsTemplate);
  });

  it('given a comment of one’s own, when written again, then it stays', () => {
    const own = '/* Ours ** since 2026 */\nwindow.nrrSettings = {};';
    assert.match(
      settingsText(defaultSettings, own),
      /^\/\* Ours \*\* since 2026 \*\/\nwindow\.nrrS/,
    );
  });

  const cases: readonly (readonly [string, string, number])[] = [
    ['a comma too many', '/* a\n b */\nwindow.nrrSettings = {\n  "region": "nz",\n};', 5],
    ['a comma too few', 'window.nrrSettings = {\n"region": "nz"\n"passMark": 3};', 3],
    ['no quotation marks', 'window.nrrSettings = {\n"schoolName": Te Kura};', 2],
    ['single quotation marks', "window.nrrSettings = {\n\n'a': 1};", 3],
    ['an end that is missing', 'window.nrrSettings = {"a": 1', 1],
    ['code after it', 'window.nrrSettings =\n{};\nalert(1);', 2],
    ['code before it', 'alert(1);\nwindow.nrrSettings = {};', 1],
    ['nothing', '', 1],
  ];
  for (const [what, text, line] of cases) {
    it(`given ${what}, when read, then line ${String(line)} is named and nothing is taken`, () => {
      assert.deepEqual(readSettingsText(text), {line});
    });
  }

  it('given an editor’s mark at its start, when read, then it is read', () => {
    assert.deepEqual(readSettingsText('\ufeffwindow.nrrSettings = {"a": [1]} ;\r\n'), {
      raw: {a: [1]},
    });
  });
});

describe('jsonMistake', () => {
  it('given any JSON, when looked at, then there is no mistake, and with one there is', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (json, at) => {
        assert.equal(jsonMistake(json), undefined);
        const spoilt = json.slice(0, at % json.length);
        assert.equal(jsonMistake(spoilt) === undefined, isJson(spoilt), spoilt);
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
