import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {Cmi5Opening} from '../../src/lms/cmi5-connect.js';
import {cmi5Sent, type Cmi5Sent} from '../../src/lms/data-sent-cmi5.js';
import type {Result} from '../../src/course/result.js';
import {FakeClock} from '../helpers/fake-environment.js';
import {verbOf, type Told} from './cmi5-rules.js';
import {startLrs, type SmallLrs} from './small-lrs.js';

/* What `data-sent.json` says of the cmi5 edition, against all that left in two visits: a fail, and a pass. */

const courseId = 'notice-respond-report';
const sent: Cmi5Sent = cmi5Sent(courseId);
const requests = new Set<string>();
const told: Told[] = [];
const documents: Record<string, unknown>[] = [];
let lrs: SmallLrs;

const recorded: typeof fetch = (input, init) => {
  const url = new URL(input as string);
  const resource = url.pathname === '/token' ? 'fetch' : url.pathname.replace('/lrs/', '');
  const document = url.searchParams.get('stateId') ?? url.searchParams.get('profileId');
  requests.add([init?.method, resource, document].filter(Boolean).join(' '));
  const {body} = init ?? {};
  if (typeof body === 'string') {
    const data = JSON.parse(body) as Told[] | Record<string, unknown>;
    if (Array.isArray(data)) told.push(...data);
    else documents.push(data);
  }
  return fetch(input, init);
};

async function visit(result: Result): Promise<void> {
  const page = lrs.launch('https://content.example/index.html', {masteryScore: 0.8});
  const options = {page, fetch: recorded, clock: new FakeClock(), courseId, goTo: () => undefined};
  const connection = await new Cmi5Opening(options).connect();
  assert.ok(connection.connected);
  const {session, probe} = connection;
  session.writeFirstStatus();
  session.writeState('v1.x');
  session.writeLocation('step');
  session.writeResult(result);
  session.commit();
  await probe.check();
  session.terminate();
  await probe.check();
  assert.deepEqual(lrs.broken, []);
}

const keysOf = (objects: readonly object[]): readonly string[] =>
  [...new Set(objects.flatMap(each => Object.keys(each)))].sort();
const partsOf = (parts: Cmi5Sent['state']) => parts.map(({part}) => part).sort();

describe('given what a release says that the cmi5 edition sends', () => {
  before(async () => {
    lrs = await startLrs();
    await visit({completion: 'incomplete', success: 'failed', score: 40});
    await visit({completion: 'completed', success: 'passed', score: 86.67});
  });
  after(() => lrs.close());

  it('when all requests are compared with it, then they are equal', () => {
    const said = sent.requests.map(({method, resource, document}) =>
      [method, resource, document].filter(Boolean).join(' '),
    );
    assert.deepEqual([...requests].sort(), [...said].sort());
  });

  it('when all statements are compared with it, then verbs, parts and results are equal', () => {
    const verbs = sent.statements.map(({verb}) => verb);
    assert.deepEqual([...new Set(told.map(verbOf))].sort(), [...verbs].sort());
    assert.deepEqual(keysOf(told), partsOf(sent.statement));
    for (const {verb, result} of sent.statements) {
      const results = told.filter(each => verbOf(each) === verb).map(each => each.result ?? {});
      assert.deepEqual(keysOf(results), [...result].sort(), verb);
    }
  });

  it('when the document of the attempt is compared with it, then its parts are equal', () => {
    assert.deepEqual(keysOf(documents), partsOf(sent.state));
  });
});
