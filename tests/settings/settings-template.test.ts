import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {createContext, runInContext} from 'node:vm';
import {readSettings} from '../../src/settings/read-settings.js';
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

  it('names and explains every setting', () => {
    const names = [
      'region',
      'schoolName',
      'contacts',
      'passMark',
      'completion',
      'statusOnFail',
      'interactions',
      'keepOnDevice',
      'certificateHours',
      'printContactCodes',
    ];
    const {contacts, ...others} = JSON.parse(object.replace(/;\n$/, '')) as Record<string, object>;
    assert.deepEqual(Object.keys({...others, contacts}).sort(), [...names].sort());
    for (const name of [...names, ...Object.keys(contacts ?? {})]) {
      assert.match(comment, new RegExp(`^ +${name}  | ${name}: `, 'm'));
    }
  });

  it('fits a window of a hundred characters', () => {
    assert.ok(settingsTemplate.split('\n').every(line => line.length <= 110));
  });
});
