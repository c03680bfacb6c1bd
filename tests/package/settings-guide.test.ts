import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, it} from 'node:test';
import {unzipSync} from 'fflate';
import {SETTINGS_GUIDE, settingsGuideText} from '../../src/build/settings-guide-text.js';
import {allSettings} from '../../src/settings/settings-guide.js';
import {settingsCheck} from '../../src/settings/settings-schema.js';
import {checkEdited} from '../build/fixture.js';
import {text} from './fake-app.js';

/* What an administrator reads who changes settings.js by hand. */

const dist = join(import.meta.dirname, '..', '..', 'dist');
const names = existsSync(dist) ? readdirSync(dist) : [];
const zips = names.filter(name => name.endsWith('.zip') && !name.endsWith('-pdf.zip'));

const content = checkEdited([]);
assert.ok(content.course);
const {course} = content;
const regions = Object.values(content.content.regions);
const made = settingsGuideText({course, regions});

describe('the guide beside settings.js', () => {
  it('when it is read in a window of a hundred signs, then no line is longer', () => {
    for (const line of made.split('\n')) assert.ok(line.length <= 100, line);
  });

  it('when settings, regions and contacts are looked for, then each is there', () => {
    for (const {key} of allSettings) assert.ok(made.includes(`\n${key}\n`), key);
    for (const {id, name, contacts} of regions) {
      assert.ok(made.includes(`"${id}"  ${name}`));
      for (const contact of contacts) assert.ok(made.includes(`  "${contact.id}"  `), contact.id);
    }
  });

  it('when its examples are put into the file, then the course takes each of them', () => {
    const examples = [...made.matchAll(/^ {2}Example:([^]*?)\n\n/gm)].map(([, json = '']) => json);
    assert.equal(examples.length, allSettings.length);
    for (const json of examples) {
      const refused: string[] = [];
      const settings = JSON.parse(`{${json}}`) as object;
      settingsCheck(regions.map(({id}) => id))(settings, (path, _, allowed) => {
        // A phone or an address alone is refused: somebody must have it.
        if (!allowed.endsWith('beside the rest')) refused.push(path.join('.'));
      });
      assert.deepEqual(refused, [], json);
    }
  });

  it('when a course has a part between the first and the check, then it may be left out, and those may not', () => {
    const [first] = course.modules;
    assert.ok(first);
    const between = {...first, id: 'between', title: 'Between', steps: []};
    const check = course.modules.find(({steps}) =>
      steps.some(({id}) => id === course.assessment.stepId),
    );
    assert.ok(check);
    const start = {...first, id: 'start', steps: []};
    const longer = settingsGuideText({
      course: {...course, modules: [start, between, {...check, id: 'the-check'}]},
      regions: [],
    });
    assert.match(longer, /\n"between" {2}Between\n/);
    assert.doesNotMatch(longer, /"start"|"the-check"/);
  });
});

describe('the built zips', {skip: zips.length > 0 ? false : 'not built: run npm run build'}, () => {
  it('when one has a settings.js, then the guide stands beside it, and every setting is in it', () => {
    const held = zips.flatMap(name => {
      const files = unzipSync(new Uint8Array(readFileSync(join(dist, name))));
      const paths = Object.keys(files).filter(path => /(^|\/)settings\.js$/.test(path));
      for (const path of paths) {
        const words = text(files[path.replace('settings.js', SETTINGS_GUIDE)]);
        for (const {key} of allSettings) assert.ok(words.includes(`\n${key}\n`), `${name}: ${key}`);
        assert.match(words, /"nz" {2}Aotearoa New Zealand/, name);
        assert.ok(text(files[path]).includes(SETTINGS_GUIDE));
      }
      return paths;
    });
    assert.ok(held.length >= 18, String(held.length));
  });

  it('when the workshop is one file, then it names no guide, which is not beside it', () => {
    const page = names.find(name => name.endsWith('-workshop.html')) ?? '';
    assert.ok(!readFileSync(join(dist, page), 'utf8').includes(SETTINGS_GUIDE));
  });
});
