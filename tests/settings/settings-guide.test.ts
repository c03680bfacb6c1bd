import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {allowedFor, allSettings, defaultOf, nested} from '../../src/settings/settings-guide.js';
import {settingGroups} from '../../src/settings/setting-groups.js';
import {defaultSettings, settingsCheck} from '../../src/settings/settings-schema.js';
import {settingsTemplate} from '../../src/settings/settings-template.js';
import {coverageTexts, settingsFile} from '../tools/coverage-text.js';

const regions = ['nz', 'au'];

/** What an object of the schema takes: the check says so when it is given something else. */
function keysOf(path: string): readonly string[] {
  let keys: readonly string[] = [];
  settingsCheck(regions)(path ? nested(path, {'?': 1}) : {'?': 1}, (_, __, allowed, known) => {
    if (known === false && allowed.startsWith('only ')) keys = allowed.slice(5).split(/, | and /);
  });
  return keys;
}

/** Every setting of the schema, by the keys that lead to it. */
function schemaKeys(path = ''): readonly string[] {
  return keysOf(path).flatMap(key => {
    const below = path ? `${path}.${key}` : key;
    const inside = schemaKeys(below);
    return inside.length ? inside : [below];
  });
}

describe('the guide to the settings', () => {
  it('given the schema, when the keys are compared, then the guide has them all and no others', () => {
    const keys = schemaKeys();
    assert.ok(keys.length > 20);
    assert.deepEqual([...allSettings.map(({key}) => key)].sort(), [...keys].sort());
  });

  for (const {key, example, field, choices} of allSettings) {
    it(`given ${key}, when its example and choices are checked, then each passes`, () => {
      // A phone or an address alone is refused: somebody must have it.
      const beside = key.startsWith('contacts.') ? {name: 'A'} : {};
      for (const value of [example, ...(choices ?? []).map(choice => choice.value)]) {
        const whole = nested(key, value) as {contacts?: Record<string, object>};
        for (const who of Object.values(whole.contacts ?? {}))
          Object.assign(who, {...beside, ...who});
        const refused: string[] = [];
        settingsCheck(regions)(whole, path => void refused.push(path.join('.')));
        assert.deepEqual(refused, []);
      }
      assert.equal(field === 'choice', choices !== undefined);
      assert.notEqual(allowedFor(key, regions), '');
    });
  }

  it('given settings with a default, when asked for it, then it is the schema’s', () => {
    const {contacts, ...others} = defaultSettings;
    assert.deepEqual(contacts, {});
    for (const [key, value] of Object.entries(others)) assert.deepEqual(defaultOf(key), value);
    assert.equal(defaultOf('schoolName'), undefined);
    assert.equal(defaultOf('contacts.lead.name'), undefined);
  });

  it('given a choice, when the check is asked what it takes, then the guide offers just that', () => {
    for (const {key, choices} of allSettings.filter(({field}) => field === 'choice')) {
      const offered = (choices ?? []).map(({value}) => `"${value}"`).join(', ');
      assert.equal(allowedFor(key, regions), `one of: ${offered}`);
    }
  });
});

describe('docs/settings.md', () => {
  it('given the guide, when the page is made anew, then it is the same', async () => {
    const made = (await coverageTexts()).get(settingsFile) ?? '';
    assert.equal(await readFile(settingsFile, 'utf8'), made, 'run npm run coverage');
    for (const {key} of allSettings) assert.ok(made.includes(`### \`${key}\``), key);
    assert.ok(made.includes('Aotearoa New Zealand'));
    assert.ok(made.includes(settingsTemplate), 'the file as it comes, to the sign');
    assert.ok(settingGroups.every(({title}) => made.includes(`## ${title}`)));
  });
});
