import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {settingsText} from '../../src/customise/settings-text.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';

describe('the text of settings.js', () => {
  it('given settings of which none is set, when written, then it is the file as it comes', () => {
    assert.equal(settingsText(defaultSettings), settingsTemplate);
  });

  it('given comments of one’s own by the line, when written again, then they stay', () => {
    const own = '// Ours\r\n// since 2026\r\nwindow.nrrSettings = {};';
    assert.match(
      settingsText(defaultSettings, own),
      /^\/\/ Ours\r\n\/\/ since 2026\r\nwindow\.nrrS/,
    );
  });

  it('given a comment of one’s own, when written again, then it stays', () => {
    const own = '/* Ours ** since 2026 */\nwindow.nrrSettings = {};';
    assert.match(
      settingsText(defaultSettings, own),
      /^\/\* Ours \*\* since 2026 \*\/\nwindow\.nrrS/,
    );
  });
});
