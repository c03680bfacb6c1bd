import {spawn} from 'node:child_process';
import {join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {runOnChange} from './serve/rebuild.js';
import {readSite} from './serve/site-files.js';
import {SiteServer} from './serve/site-server.js';

/** A build that has not ended by then hangs: it is stopped and counts as failed. */
const BUILD_LIMIT_MS = 600_000;

export interface StartOptions {
  /** The repository's root. */
  readonly root: string;
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** The folder that is built and served. */
  readonly site: string;
  /** Builds it; says itself what went wrong, and returns whether it went well. */
  readonly build: () => Promise<boolean>;
  /** Where the lines for the person at the terminal go. */
  readonly say: (line: string) => void;
}

/** Something that the person who typed the command can put right; the message is one line. */
export class StartProblem extends Error {}

/**
 * Builds the site, serves it, and builds again whenever a file under `modules/`, `src/` or `assets/`
 * changed; open pages then follow. A build that fails leaves the last good one in place.
 *
 * @throws StartProblem where the port cannot be had.
 */
export async function start(
  options: StartOptions,
): Promise<{address: string; close(): Promise<void>}> {
  const {root, site, port, host, build, say} = options;
  const server = new SiteServer();
  const address = await server.listen(port, host).catch((error: unknown) => {
    throw portProblem(error, port);
  });

  async function buildAndShow(): Promise<void> {
    const started = Date.now();
    say('Building …');
    if (await build()) {
      server.show(await readSite(site));
      say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s: ${address}`);
    } else {
      const meanwhile = server.shows ? 'Pages show the last good one until then.' : '';
      say(`The build failed. Correct the file, and it builds again. ${meanwhile}`.trim());
    }
  }

  const folders = ['modules', 'src', 'assets'].map(folder => join(root, folder));
  const endWatch = await runOnChange(folders, buildAndShow);
  return {
    address,
    async close() {
      endWatch();
      await server.close();
    },
  };
}

/** Reads the port from the environment's `PORT`. */
export function portFrom(value = '8080'): number {
  const port = Number(value);
  if (/^\d+$/.test(value) && port <= 65_535) return port;
  throw new StartProblem(`PORT is "${value}", which is no port: give a number up to 65535.`);
}

function portProblem(error: unknown, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const other = 'choose another with the variable PORT, such as PORT=8081 npm start.';
  if (code === 'EADDRINUSE') {
    return new StartProblem(`Port ${port} is busy: stop what runs there, or ${other}`);
  }
  if (code === 'EACCES') return new StartProblem(`Port ${port} is not for everyone: ${other}`);
  return error;
}

/** Builds a draft in a process of its own: it then runs today's code of `src/build/` too. */
function draftApart(root: string): Promise<boolean> {
  return new Promise(resolve => {
    const args = ['--import', 'tsx', 'src/build/build.ts', '--draft'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      stdio: 'inherit',
      timeout: BUILD_LIMIT_MS,
    });
    const stop = (): void => void child.kill();
    process.once('exit', stop);
    child
      .on('error', () => resolve(false))
      .on('close', code => {
        process.off('exit', stop);
        resolve(code === 0);
      });
  });
}

async function main(): Promise<void> {
  // Without this, a build that runs would outlive its server.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const {address} = await start({
    root,
    site: join(root, 'dist/draft/site'),
    port: portFrom(process.env['PORT']),
    host: process.env['HOST'] ?? '127.0.0.1',
    build: () => draftApart(root),
    say: line => console.log(line),
  });
  console.log(`Open ${address} in a browser. Pages follow every change. Ctrl+C ends it.`);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error: unknown) => {
    console.error(error instanceof StartProblem ? error.message : error);
    process.exit(1);
  });
}
