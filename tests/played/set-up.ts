import {after, before} from 'node:test';
import type {CompiledContent} from '../../src/build/content/compile/compiled.js';
import {launchBrowser} from './browser.js';
import type {Browser} from './driver.js';
import {openZip, servePackages, type PackageFiles, type PlayServer} from './server.js';
import {readCourse} from './walk.js';

/** What played tests stand on. It is there once the first test of its group begins. */
export interface SetUp {
  readonly browser: Browser;
  readonly server: PlayServer;
  readonly content: CompiledContent;
}

/**
 * Starts a browser and serves packages for the tests of the group that this is called in, and ends both after them.
 *
 * @param packages the ends of zips' names, or packages by name
 */
export function setUp(
  packages:
    | readonly string[]
    | (() => Promise<Record<string, PackageFiles>> | Record<string, PackageFiles>),
): SetUp {
  const there: {-readonly [Name in keyof SetUp]?: SetUp[Name]} = {};

  before(async () => {
    there.content = await readCourse();
    there.server = await servePackages(
      await (typeof packages === 'function' ? packages() : openZips(packages)),
    );
    there.browser = await launchBrowser();
  });

  after(async () => {
    await there.browser?.close();
    await there.server?.close();
  });

  return {
    get browser() {
      return ready(there.browser);
    },
    get server() {
      return ready(there.server);
    },
    get content() {
      return ready(there.content);
    },
  };
}

async function openZips(names: readonly string[]): Promise<Record<string, PackageFiles>> {
  const read = async (name: string) => [name, await openZip(name)] as const;
  return Object.fromEntries(await Promise.all(names.map(read)));
}

function ready<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('only tests have the set-up, once they run');
  return thing;
}
