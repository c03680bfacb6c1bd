import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {readSettings} from '../../src/settings/read-settings.js';
import {allSettings} from '../../src/settings/settings-guide.js';
import {defaultSettings} from '../../src/settings/settings-schema.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';

const [comment = '', object = ''] = settingsTemplate.split('window.nrrSettings = ');

describe('the settings.js of a package', () => {
  it('assigns, as a classic script, settings without a mistake', () => {
    const window: Record<string, unknown> = {};
    runInContext(`'use strict';${settingsTemplate}`, createContext({window}));
    assert.deepEqual(readSettings(window['nrrSettings']), readSettings({}));
  });

  it('holds strict JSON and no comment inside it', () => {
    assert.match(comment, /^\/\*[^]*\*\/\n$/);
    assert.match(object, /;\n$/);
    assert.doesNotThrow(() => JSON.parse(object.replace(/;\n$/, '')) as unknown);
  });

  it('names every setting, none of them set', () => {
    const set = JSON.parse(object.replace(/;\n$/, '')) as Record<string, object>;
    const top = new Set(allSettings.map(({key}) => key.split('.')[0]));
    assert.deepEqual(Object.keys(set).sort(), [...top].sort());
    assert.deepEqual(readSettings(set).settings, defaultSettings);
  });

  it('says where it is explained', () => {
    assert.match(comment, /settings-guide\.txt/);
  });

  it('fits a window of a hundred characters', () => {
    assert.ok(settingsTemplate.split('\n').every(line => line.length <= 110));
  });
});
