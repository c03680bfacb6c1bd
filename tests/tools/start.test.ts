import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {once} from 'node:events';
import {cp, mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {start} from '../../src/build/start.js';
import {EventLines} from './event-lines.js';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

function startCommand(env: Record<string, string>): {lines: string[]; status: number | null} {
  const {stdout, stderr, status} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/build/start.ts'],
    {cwd: projectRoot, env: {...process.env, ...env}, encoding: 'utf8'},
  );
  return {lines: `${stdout}${stderr}`.trim().split('\n'), status};
}

describe('npm start, when the port cannot be had', () => {
  it('given a busy port, then one line says so and what to do', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    assert(address && typeof address === 'object');

    const {lines, status} = startCommand({PORT: `${address.port}`});
    other.close();

    assert.equal(status, 1);
    assert.deepEqual(lines, [
      `Port ${address.port} is busy: stop what runs there, or choose another with the variable PORT, such as PORT=8081 npm start.`,
    ]);
  });

  for (const port of ['web', '70000', '-1', '']) {
    it(`given PORT="${port}", then one line says what is allowed`, () => {
      const {lines, status} = startCommand({PORT: port});
      assert.equal(status, 1);
      assert.deepEqual(lines, [`PORT is "${port}", which is no port: give a number up to 65535.`]);
    });
  }
});

/** A project whose build copies `modules/` to `dist/site/`, and fails when a file says "wrong". */
describe('npm start', () => {
  let root: string;
  let said: EventLines;
  let started: Awaited<ReturnType<typeof start>>;
  let good: boolean;

  async function build(): Promise<boolean> {
    await rm(join(root, 'dist'), {recursive: true, force: true});
    if (good) await cp(join(root, 'modules'), join(root, 'dist/site'), {recursive: true});
    return good;
  }

  async function get(path: string): Promise<Response> {
    return fetch(new URL(path, started.address));
  }

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'nrr-start-'));
    for (const folder of ['modules/preview', 'src', 'assets']) {
      await mkdir(join(root, folder), {recursive: true});
    }
    await writeFile(join(root, 'modules/index.html'), '<html><body><p>one</p></body></html>');
    await writeFile(join(root, 'modules/preview/index.html'), '<p>Māori</p>');
    await writeFile(join(root, 'modules/preview/main.js'), 'export {};');
    good = true;
    said = new EventLines();
    started = await start({
      root,
      site: join(root, 'dist/site'),
      port: 0,
      host: '127.0.0.1',
      build,
      say: said.add,
    });
  });

  afterEach(async () => {
    await started.close();
    await rm(root, {recursive: true, force: true});
  });

  /** Saves as many editors do: a new file, put in the old one's place. */
  async function save(path: string, content: string): Promise<void> {
    await writeFile(join(root, 'aside'), content);
    await rename(join(root, 'aside'), join(root, path));
  }

  it('given a build, when files are asked for, then each has its type and none is cached', async () => {
    const page = await get('/preview/');
    const script = await get('/preview/main.js?x=1');
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.match(await page.text(), /<p>Māori<\/p>/);
    assert.equal(script.headers.get('content-type'), 'text/javascript; charset=utf-8');
    assert.equal(await script.text(), 'export {};');
    for (const {headers} of [page, script]) assert.equal(headers.get('cache-control'), 'no-store');
  });

  it('given a folder without its slash, when asked for, then it leads to its page', async () => {
    const page = await get('/preview');
    assert.equal(page.url, `${started.address}preview/`);
    assert.equal(page.status, 200);
  });

  for (const path of ['/nowhere.js', '/%2e%2e/modules/index.html', '/%E0%A4%A', '/constructor']) {
    it(`given ${path}, when asked for, then it is not found`, async () => {
      assert.equal((await get(path)).status, 404);
    });
  }

  it('given a page, when served, then it loads the reload script from its own host', async () => {
    const html = await (await get('/')).text();
    assert.match(html, /<script src="\/live-reload\.js\?\d+" defer><\/script><\/body>/);
    assert.match(await (await get('/live-reload.js')).text(), /new EventSource\('\/live-reload'\)/);
  });

  it('given an open page, when a file is saved twice, then each time it is built and the page told', async () => {
    const told = await EventLines.from(await get('/live-reload'));
    const first = await told.next();
    for (const words of ['two', 'three']) {
      await save('modules/index.html', `<p>${words}</p>`);
      assert.notEqual(await told.next(), first);
      assert.match(await (await get('/')).text(), new RegExp(words));
    }
    told.close();
  });

  it('given a folder that was made later, when a file in it is saved, then it is built', async () => {
    const told = await EventLines.from(await get('/live-reload'));
    // A build may have seen only half of what was made, and another then follows.
    const untilServed = async (words: string): Promise<void> => {
      while ((await (await get('/new/deep/words.txt')).text()) !== words) await told.next();
    };
    await mkdir(join(root, 'modules/new/deep'), {recursive: true});
    await writeFile(join(root, 'modules/new/deep/words.txt'), 'one');
    await untilServed('one');
    await writeFile(join(root, 'modules/new/deep/words.txt'), 'two');
    await untilServed('two');
    told.close();
  });

  it('given a build that fails, when a file is saved, then the last good build stays and it is said', async () => {
    good = false;
    await save('modules/index.html', '<p>wrong</p>');
    await said.until(/^The build failed\. .* Pages show the last good one until then\.$/);
    assert.match(await (await get('/')).text(), /one/);

    good = true;
    await save('modules/index.html', '<p>right</p>');
    await said.until(/^Built in [\d.]+ s: http/);
    assert.match(await (await get('/')).text(), /right/);
  });
});
