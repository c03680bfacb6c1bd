import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Reach} from '../../src/lms/environment.js';
import {TokenProbe} from '../../src/lms/token-probe.js';

type Reply = () => Promise<Response>;

const token = 'course 1.0.0';
const here: Reply = () => Promise.resolve(new Response(`${token}\n`));
const text =
  (body: string, status = 200): Reply =>
  () =>
    Promise.resolve(new Response(body, {status}));
const offline: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
const slow: Reply = () => Promise.reject(new DOMException('too long', 'TimeoutError'));
const redirected: Reply = () => {
  const response = new Response('<title>Log in</title>');
  Object.defineProperty(response, 'redirected', {value: true});
  return Promise.resolve(response);
};

function probe(...replies: Reply[]): TokenProbe {
  const fetch = () => (replies.shift() ?? offline)();
  return new TokenProbe({fetch, address: 'v1/here.txt', token});
}

async function second(reply: Reply): Promise<Reach> {
  const asked = probe(here, reply);
  assert.equal(await asked.check(), 'reachable');
  return asked.check();
}

describe('given a probe that has seen its file', () => {
  const cases: readonly (readonly [string, Reply, Reach])[] = [
    ['the file', here, 'reachable'],
    ['a login page with 200', text('<!doctype html><title>Log in</title>'), 'signed-out'],
    ['a login page after a redirect', redirected, 'signed-out'],
    ['401', text('', 401), 'signed-out'],
    ['403', text('', 403), 'signed-out'],
    ['an empty answer', text(''), 'signed-out'],
    ['the token of another version, since the package was replaced', text('x', 404), 'unknown'],
    ['a server in trouble', text('sorry', 503), 'unknown'],
    ['no answer in time', slow, 'unknown'],
    ['no network', offline, 'offline'],
  ];
  for (const [what, reply, reach] of cases) {
    it(`when it gets ${what}, then the LMS is ${reach}`, async () => {
      assert.equal(await second(reply), reach);
    });
  }
});

describe('given a probe that never saw its file', () => {
  for (const [what, reply] of [
    ['another page', text('<title>Single page</title>')],
    ['a refusal by a content policy', offline],
    ['a server that does not serve it', text('', 404)],
  ] as const) {
    it(`when it gets ${what}, then nothing is known, and nobody is alarmed`, async () => {
      const asked = probe(reply, reply);
      assert.deepEqual([await asked.check(), await asked.check()], ['unknown', 'unknown']);
    });
  }
});

describe('given the way a probe asks', () => {
  it('when it asks, then no copy is taken for the answer', async () => {
    const seen: RequestInit[] = [];
    const fetch = (_: unknown, init?: RequestInit) => {
      seen.push(init ?? {});
      return here();
    };
    await new TokenProbe({fetch, address: 'v1/here.txt', token}).check();
    assert.equal(seen[0]?.cache, 'no-store');
    assert.ok(seen[0].signal);
  });
});
