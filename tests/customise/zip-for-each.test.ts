import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {openPackage} from '../../src/customise/open-package.js';
import {zipForEach, zipOfZips} from '../../src/customise/zip-for-each.js';
import {unzip} from '../../src/package/unzip.js';
import {readSettings} from '../../src/settings/read-settings.js';
import {defaultSettings, type School, type Settings} from '../../src/settings/settings-schema.js';
import {text} from '../package/fake-app.js';
import {editionZip} from './sample-packages.js';

const schools: readonly School[] = [
  {schoolName: 'Te Kura ā-Motu', contacts: {lead: {name: 'Ana Example', phone: '09 555 0100'}}},
  {schoolName: 'Te Kura a Motu'},
  {schoolName: '学校'},
];
const all: Settings = {
  ...defaultSettings,
  schools,
  schoolName: 'The group',
  contacts: {deputy: {name: 'Ben Example'}},
  passMark: 90,
};
const zip = editionZip('scorm12');
const opened = openPackage(zip);

describe('zipForEach', () => {
  const outer = unzip(zipOfZips([...zipForEach(opened, all, 'course.zip')]));
  const inner = Object.entries(outer).filter(([name]) => name.endsWith('.zip'));

  it('given three schools, when made, then each has a zip of its own name, and the text says whose it is', () => {
    assert.deepEqual(Object.keys(outer).sort(), [
      'README.txt',
      'course-school-3.zip',
      'course-te-kura-a-motu-2.zip',
      'course-te-kura-a-motu.zip',
    ]);
    const lines = text(outer['README.txt']).split('\r\n').slice(-4, -1);
    assert.deepEqual(lines, [
      'course-te-kura-a-motu.zip  Te Kura ā-Motu',
      'course-te-kura-a-motu-2.zip  Te Kura a Motu',
      'course-school-3.zip  学校',
    ]);
  });

  it('given each of them, when opened, then it holds its school alone, and all else byte for byte', () => {
    const found = inner.map(([, bytes]) => {
      const {files, settings, kind} = openPackage(bytes);
      assert.equal(kind, 'scorm12');
      assert.deepEqual({...files, 'settings.js': 0}, {...opened.files, 'settings.js': 0});
      return readSettings(settings.raw);
    });
    const expected = [schools[2], schools[1], schools[0]].map(school => ({
      settings: {...all, contacts: {}, ...school, schools: []},
      problems: [],
    }));
    assert.deepEqual(found, expected);
  });

  it('given names that are alike and a number that is taken, when named, then no two are the same', () => {
    const names = ['A', 'A 2', 'a', 'Ā', 'x'.repeat(50), 'x'.repeat(60)];
    const made = zipForEach(
      opened,
      {...all, schools: names.map(schoolName => ({schoolName}))},
      'course.zip',
    );
    assert.equal(new Set([...made].map(({name}) => name)).size, names.length);
  });
});
