import {randomUUID} from 'node:crypto';
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {brokenRules, verbOf, type SessionFacts, type Told} from './cmi5-rules.js';

/** How the LMS launches the course. */
export interface Launching {
  readonly launchMode?: 'Normal' | 'Browse' | 'Review';
  readonly masteryScore?: number;
  readonly returnURL?: string;
  readonly launchParameters?: string;
}

/** A request, as the LRS saw it. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

/** What the LRS answers in place of its own answer; 0: it hangs up. */
export type Fault = (asked: Asked) => number | undefined;

interface Answer {
  readonly status: number;
  readonly body?: string;
}

/** A cmi5 LMS with its LRS, for one learner in one registration (xAPI 1.0.3, as far as cmi5 needs it). */
export interface SmallLrs {
  /** Launches: the page's address with the parameters of cmi5 §8.1. A session before it is over. */
  launch(page: string, how?: Launching): string;
  /** The statements of the newest session, in the order in which they came. */
  readonly told: readonly Told[];
  /** Their verbs. */
  readonly verbs: readonly string[];
  /** Resolves once the newest session has said this. */
  says(verb: string): Promise<void>;
  /** The rules that the newest session broke, and what the requests had wrong. */
  readonly broken: readonly string[];
  /** The documents by their ids. */
  readonly documents: ReadonlyMap<string, string>;
  readonly asked: readonly Asked[];
  fault: Fault;
  close(): Promise<void>;
}

const actor = {
  objectType: 'Agent',
  name: 'Hēmi Rangi',
  account: {homePage: 'https://lms.example', name: 'hemi-7'},
};
const activityId = 'https://lms.example/activities/42';
const publisherId = 'urn:uuid:from-the-course-structure';

export async function startLrs(): Promise<SmallLrs> {
  const registration = randomUUID();
  const documents = new Map<string, string>();
  const ids = new Set<string>();
  const wrong: string[] = [];
  const asked: Asked[] = [];
  const listeners = new Set<() => void>();
  let told: Told[] = [];
  let facts: SessionFacts = {
    actor,
    activityId,
    registration,
    publisherId,
    sessionId: '',
    normal: true,
  };
  let token = '';
  let tokenGiven = false;
  let origin = '';
  const lrs = {fault: (() => undefined) as Fault};

  const giveToken = (): Answer => {
    if (tokenGiven) return json({'error-code': '1', 'error-text': 'already returned'});
    tokenGiven = true;
    return json({'auth-token': token});
  };

  const take = (body: string): Answer => {
    const parsed = JSON.parse(body) as Told | Told[];
    const statements = Array.isArray(parsed) ? parsed : [parsed];
    if (statements.some(({id}) => ids.has(id))) return {status: 409};
    for (const {id} of statements) ids.add(id);
    told = [...told, ...statements];
    for (const hear of listeners) hear();
    return json(statements.map(({id}) => id));
  };

  const document = (query: URLSearchParams, method: string, body: string): Answer => {
    const known =
      query.get('activityId') === activityId && query.get('registration') === registration;
    if (!known || query.get('agent') !== JSON.stringify(actor)) wrong.push('a document of another');
    const id = query.get('stateId') ?? '';
    if (method === 'PUT') {
      documents.set(id, body);
      return {status: 204};
    }
    const text = documents.get(id);
    return text === undefined ? {status: 404} : {status: 200, body: text};
  };

  const answer = ({headers, method = ''}: IncomingMessage, url: URL, body: string): Answer => {
    if (url.pathname === '/token') return method === 'POST' ? giveToken() : {status: 405};
    if (headers.authorization !== `Basic ${token}`) return {status: 401};
    if (headers['x-experience-api-version'] !== '1.0.3') return {status: 400};
    if (body && headers['content-type'] !== 'application/json') return {status: 400};
    switch (url.pathname) {
      case '/lrs/statements':
        return take(body);
      case '/lrs/activities/state':
        return document(url.searchParams, method, body);
      case '/lrs/agents/profile':
        return {status: 404};
      default:
        return {status: 400};
    }
  };

  const server = createServer((request, response) => {
    void (async () => {
      let body = '';
      for await (const chunk of request) body += String(chunk);
      if (request.method === 'OPTIONS') {
        send(response, {status: 204});
        return;
      }
      const url = new URL(request.url ?? '/', origin);
      const one = {method: request.method ?? '', path: url.pathname, body};
      asked.push(one);
      const fault = lrs.fault(one);
      if (fault === 0) request.socket.destroy();
      else send(response, fault === undefined ? answer(request, url, body) : {status: fault});
    })();
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;

  return Object.defineProperties(lrs, {
    told: {get: () => told},
    verbs: {get: () => told.map(verbOf)},
    broken: {get: () => [...wrong, ...brokenRules(told, facts)]},
    says: {
      value: (verb: string) =>
        new Promise<void>(resolve => {
          const hear = () => {
            if (!told.map(verbOf).includes(verb)) return;
            listeners.delete(hear);
            resolve();
          };
          listeners.add(hear);
          hear();
        }),
    },
    documents: {value: documents},
    asked: {value: asked},
    launch: {
      value: (page: string, how: Launching = {}) => {
        const {launchMode = 'Normal', ...rest} = how;
        const sessionId = randomUUID();
        [told, token, tokenGiven] = [[], randomUUID(), false];
        const {masteryScore} = how;
        facts = {...facts, sessionId, masteryScore, normal: launchMode === 'Normal'};
        documents.set('LMS.LaunchData', launchData(sessionId, {launchMode, ...rest}));
        const url = new URL(page);
        const parameters = {
          endpoint: `${origin}/lrs/`,
          fetch: `${origin}/token?k=${sessionId}`,
          actor: JSON.stringify(actor),
          registration,
          activityId,
        };
        for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
        return url.href;
      },
    },
    close: {
      value: () =>
        new Promise<void>(resolve => {
          server.closeAllConnections();
          server.close(() => {
            resolve();
          });
        }),
    },
  }) as SmallLrs;
}

function launchData(sessionId: string, how: Launching): string {
  const contextTemplate = {
    contextActivities: {grouping: [{objectType: 'Activity', id: publisherId}]},
    extensions: {
      'https://w3id.org/xapi/cmi5/context/extensions/sessionid': sessionId,
      'https://lms.example/own': 'kept',
    },
  };
  return JSON.stringify({contextTemplate, moveOn: 'Completed', ...how});
}

function json(value: unknown): Answer {
  return {status: 200, body: JSON.stringify(value)};
}

/** Any page may ask, as where the LRS has a host of its own. */
function send(response: ServerResponse, {status, body = ''}: Answer): void {
  const headers = {
    'content-type': 'application/json',
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, PUT, POST',
    'access-control-allow-headers': 'authorization, content-type, x-experience-api-version',
    'access-control-max-age': '600',
  };
  response.writeHead(status, headers).end(body);
}
