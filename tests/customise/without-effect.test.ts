import assert from 'node:assert/strict';
import {it} from 'node:test';
import {withoutEffect} from '../../src/customise/without-effect.js';
import {settingGroups} from '../../src/settings/setting-groups.js';

const known = settingGroups.flatMap(({settings}) => settings.map(({key}) => key));

it('given a package, when asked what changes nothing there, then it is settings that there are, in the right ones alone', () => {
  for (const kind of ['workshop', 'offline', 'cmi5', 'scorm12'] as const) {
    for (const key of withoutEffect(kind, true)) assert.ok(known.includes(key), key);
  }
  assert.deepEqual(withoutEffect('scorm12', false), []);
  assert.ok(withoutEffect('scorm12', true).includes('certificateHours'));
  assert.ok(withoutEffect('offline', false).includes('interactions'));
  assert.ok(!withoutEffect('offline', false).includes('passMark'));
});
