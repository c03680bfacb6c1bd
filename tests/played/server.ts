import {readFile, readdir} from 'node:fs/promises';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {build} from 'esbuild';
import {unzipSync} from 'fflate';

/** The files of a package, by path. */
export type PackageFiles = Record<string, Uint8Array>;

/** What an answer holds: the end of its file's name, and its text or bytes. */
type Served = readonly [extension: string, body: string | Uint8Array];

/** A small web server that plays the LMS's host: an LMS page around any package, all from one origin. */
export interface PlayServer {
  /** The address of an LMS page whose frame launches a package. `api` names the API instance it offers, `lms` who made it. */
  lmsPage(name: string, api: 'scorm12' | 'scorm2004' | 'none', lms?: 'strict' | 'moodle'): string;
  /** The address of a package's own page, without an LMS. */
  packagePage(name: string): string;
  /** From now on the small file that the course asks for is a login page, as when a session has run out. */
  signOut(): void;
  signIn(): void;
  /** Every path that was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** What a file is, by the end of its name. */
export const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** Where the packages of each course are: the small one that tests of the engine play, and the real one. */
const courses = {
  'one-module': new URL('../../dist/one-module/dist/', import.meta.url),
  whole: new URL('../../dist/', import.meta.url),
};

/**
 * Reads a built zip.
 *
 * @param edition The end of its name, after the version, such as `scorm12` or `booster-1-scorm2004-4th`.
 */
export async function readZip(
  edition: string,
  course: keyof typeof courses = 'one-module',
): Promise<Uint8Array> {
  const dist = courses[course];
  const ofVersion = /^notice-respond-report-[\d.]+-/;
  const name = (await readdir(dist)).find(file => file.replace(ofVersion, '') === `${edition}.zip`);
  if (!name)
    throw new Error(
      `no ${edition} zip of the ${course} course: run npm run build, then npm run build:tests`,
    );
  return new Uint8Array(await readFile(new URL(name, dist)));
}

/** The same, unpacked as an LMS would at import. */
export async function openZip(
  edition: string,
  course: keyof typeof courses = 'one-module',
): Promise<PackageFiles> {
  return unzipSync(await readZip(edition, course));
}

/** Serves packages, uncompressed and without caching, on a free port of this machine. */
export async function servePackages(packages: Record<string, PackageFiles>): Promise<PlayServer> {
  const asked: string[] = [];
  const own: Readonly<Record<string, Served>> = {
    '/lms/': ['.html', lmsPage],
    '/lms/lms.js': ['.js', await bundle('lms-page.ts')],
    '/lms/watch.js': ['.js', await bundle('watch-page.ts')],
  };
  let signedOut = false;
  const find = (path: string): Served | undefined => {
    if (signedOut && path.endsWith('/here.txt')) return ['.html', '<title>Log in</title>'];
    if (own[path]) return own[path];
    const [, room, name = '', ...rest] = path.split('/');
    const file = decodeURIComponent(rest.join('/')) || 'index.html';
    const body = room === 'sco' ? packages[name]?.[file] : undefined;
    return body && [extname(file), body];
  };
  const server = createServer((request, response) => {
    const {pathname} = new URL(request.url ?? '/', 'http://127.0.0.1');
    asked.push(pathname);
    const found = find(pathname);
    if (found) send(response, isSafari(request) ? watched(found) : found);
    else response.writeHead(404, {'content-type': 'text/plain'}).end('not found');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  return {
    lmsPage: (name, api, lms = 'strict') =>
      `${origin}/lms/?sco=/sco/${name}/index.html&api=${api}&lms=${lms}`,
    packagePage: name => `${origin}/sco/${name}/index.html`,
    asked,
    signOut: () => {
      signedOut = true;
    },
    signIn: () => {
      signedOut = false;
    },
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

function send(response: ServerResponse, [extension, body]: Served): void {
  const type = contentTypes[extension] ?? 'application/octet-stream';
  response.writeHead(200, {'content-type': type, 'cache-control': 'no-store'}).end(body);
}

const lmsPage = `<!doctype html><html lang="en"><meta charset="utf-8"><title>School LMS</title>
<style>body{margin:0}iframe{width:714px;height:666px;border:0}</style>
<link rel="icon" href="data:,"><h1>School LMS</h1><iframe title="Course"></iframe><script src="/lms/lms.js"></script></html>`;

/** WebKit's own driver tells nothing of what goes wrong on a page. */
function isSafari({headers}: IncomingMessage): boolean {
  return / Version\/[\d.]+ Safari\//.test(headers['user-agent'] ?? '');
}

/** A page with one script before all of its own, which watches: see watch-page.ts. */
function watched([extension, body]: Served): Served {
  if (extension !== '.html') return [extension, body];
  const text = typeof body === 'string' ? body : new TextDecoder().decode(body);
  return [extension, text.replace('<title>', '<script src="/lms/watch.js"></script><title>')];
}

async function bundle(file: string): Promise<string> {
  const entryPoints = [join(import.meta.dirname, file)];
  const {outputFiles} = await build({entryPoints, bundle: true, write: false, format: 'iife'});
  const [script] = outputFiles;
  if (!script) throw new Error(`${file} was not bundled`);
  return script.text;
}
