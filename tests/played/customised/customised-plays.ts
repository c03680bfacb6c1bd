import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CompiledContent} from '../../../src/build/content/compile/compiled.js';
import {openPackage} from '../../../src/customise/open-package.js';
import {withSettings} from '../../../src/customise/with-settings.js';
import type {Files} from '../../../src/package/files.js';
import type {Settings} from '../../../src/settings/settings-schema.js';
import {engineOf} from '../../helpers/engines/engines.mjs';
import {launchBrowser} from '../browser.js';
import type {Browser} from '../driver.js';
import {playedEditions} from '../editions.js';
import {readZip} from '../server.js';
import {serveStage, type Served, type StageServer} from '../staged/stage-server.js';
import {StagedRun} from '../staged/staged-run.js';
import {readCourse} from '../walk.js';
import {kindsOf, seed, type Generated} from './generated-settings.js';
import {playCustomised} from './play-customised.js';

const skip = engineOf() === 'chromium' ? false : 'in Chromium alone';

/**
 * Customises zips by settings, and plays what comes out, as a learner of that school.
 *
 * @param inTurn Whether each of the settings is played in one edition, the next in the next, and not in all.
 */
export function playsOf(title: string, all: readonly Generated[], inTurn = false): void {
  describe(`${title} (seed ${String(seed)})`, {skip, concurrency: 2}, () => {
    const packages: Record<string, Served> = {};
    const zips: Record<string, Uint8Array> = {};
    let browser: Browser;
    let server: StageServer;
    let regions: CompiledContent['regions'];

    before(async () => {
      // Read at once: who builds meanwhile takes nothing away.
      for (const {zip} of playedEditions) zips[zip] = await readZip(zip);
      ({regions} = await readCourse());
      server = await serveStage(packages);
      browser = await launchBrowser();
    });

    after(async () => {
      await browser.close();
      await server.close();
    });

    for (const [index, generated] of all.entries()) {
      const own = index % playedEditions.length;
      const editions = inTurn ? playedEditions.slice(own, own + 1) : playedEditions;
      for (const {zip, api} of editions) {
        const {number, settings} = generated;
        const kinds = kindsOf(settings).join(', ');
        it(`${String(number)} in ${zip}: ${kinds}`, async () => {
          const name = `${String(number)}-${zip}`;
          packages[name] = {files: customised(zips[zip] ?? new Uint8Array(), settings)};
          const context = await browser.createBrowserContext();
          try {
            const edition = api === 'scorm12' ? '1.2' : '2004';
            const run = new StagedRun(edition, name, {browser, server, context});
            // A page that a text of the settings makes ask or tell something fails.
            await run.open({course: name, prank: 'no dialogs'});
            await playCustomised(run, generated, regions);
          } finally {
            await context.close();
            Reflect.deleteProperty(packages, name);
          }
        });
      }
    }
  });
}

/** What a learner of this school is served. It is kept for as long as it is played: only what differs is new. */
function customised(zip: Uint8Array, settings: Settings): Record<string, Uint8Array> {
  const untouched = zip.slice();
  const plain = openPackage(zip);
  const {files} = openPackage(withSettings(plain, settings));
  assert.deepEqual(zip, untouched);
  assert.deepEqual(Object.keys(files), Object.keys(plain.files));
  const differing = Object.keys(files).filter(path => !isSame(path, files, plain.files));
  assert.deepEqual(differing, ['settings.js']);
  return files;
}

function isSame(path: string, files: Files, plain: Files): boolean {
  const [one, other] = [files[path], plain[path]];
  return one !== undefined && other !== undefined && Buffer.compare(one, other) === 0;
}
