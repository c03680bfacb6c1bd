import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {open} from '../../src/customise/opened.js';
import {readSettingsFile} from '../../src/customise/settings-file.js';
import {zipFiles} from '../../src/package/zip.js';
import {editionFiles} from './sample-packages.js';

const text = 'window.nrrSettings = {\n"schoolName": "Rātā",\n\n"passMark": "80"};';

describe('a settings file that does not fit', () => {
  for (const encoding of ['utf8', 'utf16le'] as const) {
    it(`given a mistake in one of its settings (${encoding}), when loaded, then its line is told, and the rest is taken`, async () => {
      const file = new File([Buffer.from(`\ufeff${text}`, encoding)], 'mine.js');
      const {words, settings} = await readSettingsFile(file, ['nz']);
      assert.match(words, /Line 4, passMark: a number from 0 to 100/);
      assert.equal(settings?.schoolName, 'Rātā');
    });
  }

  it('given one in a zip, when that is opened, then its line is told', async () => {
    const zip = zipFiles({...editionFiles('scorm12'), 'settings.js': Buffer.from(text)});
    const opened = await open(new File([new Uint8Array(zip)], 'a.zip'), ['nz']);
    assert.ok(typeof opened !== 'string');
    assert.deepEqual(
      opened.problems.map(({line, where}) => [line, where]),
      [[4, 'passMark']],
    );
  });
});
