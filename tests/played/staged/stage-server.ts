import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join} from 'node:path';
import {build} from 'esbuild';
import type {AttemptRecord} from '../../faults/strict-options.js';
import {contentTypes, type PackageFiles} from '../server.js';
import {addressOf, type Staging} from './staging.js';

/** A package as a school serves it. */
export interface Served {
  readonly files: PackageFiles;
  /** Sent with each of its files, such as a policy. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** An LMS's host that keeps what is committed, and may lose the session or the line of one learner. */
export interface StageServer {
  /** The address of an LMS page. */
  address(staging: Staging): string;
  /** What was committed, as it arrived here. */
  record(attempt: string): AttemptRecord | undefined;
  /** From now on this learner gets the login page, whatever is asked for; `in`: no longer. */
  sign(attempt: string, which: 'in' | 'out'): void;
  /** From now on nothing of this learner's comes through; `up`: no longer. */
  line(attempt: string, which: 'up' | 'down'): void;
  /** The files of the course that this learner's browser has asked for, and was answered. */
  asked(attempt: string): readonly string[];
  close(): Promise<void>;
}

const login = '<!doctype html><title>Log in</title><h1>Log in</h1>';
const watcher = '<script src="/lms/before.js"></script>';
const headOf = (title: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title>
<link rel="icon" href="data:,"><style>body{margin:0}iframe{width:714px;height:666px;border:0}</style>`;
const lmsPage = `${headOf('School LMS')}<body><h1>School LMS</h1><script src="/lms/stage.js"></script></html>`;
const holderPage = `${headOf('Course window')}<body><iframe title="Course"></iframe><script src="/lms/holder.js"></script></html>`;
const holderScript = `document.querySelector('iframe').src = decodeURIComponent(location.hash.slice(1))`;

/** What a path of the server's is. */
interface Asked {
  readonly room: string;
  readonly attempt: string;
  readonly name: string;
  readonly file: string;
}

function readPath(path: string): Asked {
  const [, room = '', attempt = '', name = '', ...rest] = path.split('/');
  return {room, attempt, name: decodeURIComponent(name), file: decodeURIComponent(rest.join('/'))};
}

/** Serves packages, at two ports of this machine, which a browser holds for two sites. */
export async function serveStage(packages: Readonly<Record<string, Served>>): Promise<StageServer> {
  const pages: Record<string, [type: string, body: string]> = {
    '': ['.html', lmsPage],
    holder: ['.html', holderPage],
    'holder.js': ['.js', holderScript],
    'stage.js': ['.js', await bundle('stage-page.ts')],
    'before.js': ['.js', await bundle('before-page.ts')],
  };
  const files = new Map<string, string[]>();
  const records = new Map<string, AttemptRecord>();
  const [out, down] = [new Set<string>(), new Set<string>()];

  const keep = async (request: IncomingMessage, attempt: string): Promise<string> => {
    let text = '';
    for await (const part of request) text += String(part);
    records.set(attempt, JSON.parse(text) as AttemptRecord);
    return 'kept';
  };

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const asked = readPath(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    const isRecord = asked.attempt === 'record';
    const attempt = isRecord ? asked.name : asked.attempt;
    if (down.has(attempt)) request.socket.destroy();
    else if (out.has(attempt)) send(response, ['.html', login]);
    else if (isRecord) send(response, ['.txt', await keep(request, attempt)]);
    else if (asked.room === 'lms') send(response, pages[asked.attempt]);
    else sendFile(response, asked);
  };

  const sendFile = (response: ServerResponse, {attempt, name, file}: Asked): void => {
    const served = packages[name];
    const body = served?.files[file];
    if (body) files.set(attempt, [...(files.get(attempt) ?? []), file]);
    send(response, body && [extname(file), watched(file, body)], served?.headers);
  };

  const [first, second] = [await listen(answer), await listen(answer)];
  return {
    address: staging =>
      addressOf(`http://127.0.0.1:${String(first.port)}`, staging).replace(
        '/lms/#',
        `/lms/?other=${String(second.port)}#`,
      ),
    record: attempt => records.get(attempt),
    sign: (attempt, which) => {
      if (which === 'out') out.add(attempt);
      else out.delete(attempt);
    },
    line: (attempt, which) => {
      if (which === 'down') down.add(attempt);
      else down.delete(attempt);
    },
    asked: attempt => files.get(attempt) ?? [],
    close: async () => {
      await Promise.all([first.close(), second.close()]);
    },
  };
}

/** The course's own page, with one script of the stage before all of its own. */
function watched(file: string, body: Uint8Array): string | Uint8Array {
  if (file !== 'index.html') return body;
  return new TextDecoder().decode(body).replace('<title>', `${watcher}<title>`);
}

function send(
  response: ServerResponse,
  found: readonly [type: string, body: string | Uint8Array] | undefined,
  headers: Readonly<Record<string, string>> = {},
): void {
  if (!found) {
    response.writeHead(404).end();
    return;
  }
  const [extension, body] = found;
  const type = contentTypes[extension] ?? 'application/octet-stream';
  response
    .writeHead(200, {'content-type': type, 'cache-control': 'no-cache', ...headers})
    .end(body);
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
): Promise<{readonly port: number; close(): Promise<void>}> {
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

async function bundle(file: string): Promise<string> {
  const entryPoints = [join(import.meta.dirname, file)];
  const {outputFiles} = await build({entryPoints, bundle: true, write: false, format: 'iife'});
  const [script] = outputFiles;
  if (!script) throw new Error(`${file} was not bundled`);
  return script.text;
}
