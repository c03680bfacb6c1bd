import assert from 'node:assert/strict';
import {after, beforeEach, describe, it} from 'node:test';
import {Cmi5Opening} from '../../src/lms/cmi5-connect.js';
import {FakeClock} from '../helpers/fake-environment.js';
import {startLrs, type Launching, type SmallLrs} from './small-lrs.js';

const passed = {completion: 'completed', success: 'passed', score: 86.67} as const;
const failed = {completion: 'incomplete', success: 'failed', score: 40} as const;
const courseId = 'notice-respond-report';
const page = 'https://content.example/index.html?own=1';

const open: SmallLrs[] = [];
let lrs: SmallLrs;

beforeEach(async () => {
  lrs = await startLrs();
  open.push(lrs);
});

after(() => Promise.all(open.map(each => each.close())));

function opening(address: string, went: string[] = []) {
  const clock = new FakeClock();
  const goTo = (url: string) => void went.push(url);
  const connection = new Cmi5Opening({page: address, fetch, clock, courseId, goTo});
  return {clock, connect: () => connection.connect()};
}

async function begun(how?: Launching) {
  const went: string[] = [];
  const {clock, connect} = opening(lrs.launch(page, how), went);
  const connection = await connect();
  assert.ok(connection.connected);
  const {session, probe} = connection;
  session.writeFirstStatus();
  clock.advance(61_500);
  return {clock, session, went, probe, arrive: () => probe.check()};
}

describe('given a course that a cmi5 LMS launches', () => {
  it('when it is passed, then each statement comes in order, once, as the specification has it', async () => {
    const {session, arrive, went} = await begun({
      masteryScore: 0.8,
      returnURL: 'https://lms.example/back',
    });
    session.commit();
    session.writeState('v1.x');
    session.writeResult(passed);
    session.writeResult(passed);
    session.commit();
    assert.equal(await arrive(), 'reachable');
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed']);
    const {score, duration} = lrs.told[1]?.result ?? {};
    assert.deepEqual([score, duration], [{scaled: 0.8667}, 'PT0H1M1.50S']);
    session.terminate();
    session.terminate();
    await arrive();
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed', 'terminated']);
    assert.deepEqual(lrs.broken, []);
    assert.deepEqual(went, ['https://lms.example/back']);
  });

  it('when it begins, then the token is asked for once, by POST, and the preferences are read', async () => {
    await begun();
    const paths = lrs.asked.map(({method, path}) => `${method} ${path}`);
    assert.equal(paths[0], 'POST /token');
    assert.equal(paths.filter(path => path.endsWith('/token')).length, 1);
    assert.ok(paths.includes('GET /lrs/agents/profile'));
  });

  it('when it is opened, then learner, mode and mastery score are the launch’s', async () => {
    const {session} = await begun({masteryScore: 0.75, launchParameters: 'passMark=90'});
    const launch = session.readLaunch();
    assert.deepEqual(
      [launch.learnerName, launch.mode, launch.recorded, launch.passMark],
      ['Hēmi Rangi', 'normal', true, 75],
    );
    assert.equal(session.readLaunchData(), 'passMark=90');
    assert.ok(!JSON.stringify(session.log.entries()).includes('hemi-7'), 'the log names nobody');
  });

  it('when it is opened again, then the state is back, and what may be said once is not said again', async () => {
    const first = await begun();
    first.session.writeState('v1.x');
    first.session.writeLocation('step');
    first.session.writeResult(passed);
    first.session.terminate();
    await first.arrive();
    assert.deepEqual(Object.keys(JSON.parse(lrs.documents.get(courseId) ?? '') as object).sort(), [
      'completed',
      'location',
      'passed',
      'suspendData',
    ]);
    const {session, arrive} = await begun();
    assert.deepEqual(session.readState(), {suspendData: 'v1.x', location: 'step'});
    session.writeResult(passed);
    session.terminate();
    await arrive();
    assert.deepEqual(lrs.verbs, ['initialized', 'terminated']);
  });

  it('when a try failed and the next passes, then only the pass is said', async () => {
    const {session, arrive} = await begun();
    session.writeResult(failed);
    session.commit();
    session.writeResult(passed);
    session.terminate();
    await arrive();
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed', 'terminated']);
    assert.deepEqual(lrs.broken, []);
  });

  it('when it ends failed, then that is said at the end, and not again without a better try', async () => {
    const first = await begun({masteryScore: 0.8});
    first.session.writeResult(failed);
    first.session.terminate();
    await first.arrive();
    assert.deepEqual(lrs.verbs, ['initialized', 'failed', 'terminated']);
    assert.deepEqual(lrs.broken, []);
    const again = await begun();
    again.session.writeResult(failed);
    again.session.terminate();
    await again.arrive();
    assert.deepEqual(lrs.verbs, ['initialized', 'terminated']);
  });

  for (const launchMode of ['Browse', 'Review'] as const) {
    it(`when the mode is ${launchMode}, then it says that it began and ended, and keeps nothing`, async () => {
      const {session, arrive} = await begun({launchMode});
      assert.equal(session.readLaunch().recorded, false);
      session.writeState('v1.x');
      session.writeResult(passed);
      session.terminate();
      await arrive();
      assert.deepEqual(lrs.verbs, ['initialized', 'terminated']);
      assert.deepEqual(lrs.broken, []);
      assert.equal(lrs.documents.has(courseId), false);
    });
  }

  it('when the page goes, then all requests have left before that returns, and outlive it', async () => {
    const sent: string[] = [];
    const clock = new FakeClock();
    const watched: typeof fetch = (input, init) => {
      const {method = 'GET', keepalive, body} = init ?? {};
      const verbs = typeof body === 'string' ? body.match(/(?<=verbs\/)\w+/g) : undefined;
      sent.push([method, keepalive ? 'kept alive' : '', ...(verbs ?? [])].join(' ').trim());
      return fetch(input, init);
    };
    const options = {
      page: lrs.launch(page),
      fetch: watched,
      clock,
      courseId,
      goTo: () => undefined,
    };
    const connection = await new Cmi5Opening(options).connect();
    assert.ok(connection.connected);
    const {session, probe} = connection;
    session.writeFirstStatus();
    session.commit();
    session.writeState('v1.x');
    session.commit();
    session.writeResult(passed);
    sent.length = 0;
    session.terminate();
    assert.deepEqual(sent, ['PUT kept alive', 'POST kept alive passed completed terminated']);
    await probe.check();
    assert.deepEqual(lrs.broken, []);
  });
});

describe('given trouble at a cmi5 launch', () => {
  it('when the address names no LMS, then there is none', async () => {
    for (const address of [page, `${page}&endpoint=javascript:1&fetch=x&actor=%7B%7D`]) {
      const connection = await opening(address).connect();
      assert.ok(!connection.connected && connection.reason === 'absent');
    }
  });

  it('when the token was used before, then only opening the course again helps', async () => {
    const address = lrs.launch(page);
    assert.ok((await opening(address).connect()).connected);
    const again = await opening(address).connect();
    assert.ok(!again.connected);
    assert.deepEqual([again.reason, again.code], ['closed', 1]);
  });

  it('when the LMS fails after the token, then another try uses the same token', async () => {
    const {connect} = opening(lrs.launch(page));
    lrs.fault = ({path}) => (path.endsWith('/state') ? 500 : undefined);
    const first = await connect();
    assert.ok(!first.connected && first.reason === 'refused' && first.code === 500);
    lrs.fault = () => undefined;
    assert.ok((await connect()).connected);
    assert.equal(lrs.asked.filter(({path}) => path === '/token').length, 1);
  });

  it('when nobody answers, then it is refused, and nothing is thrown', async () => {
    lrs.fault = () => 0;
    const connection = await opening(lrs.launch(page)).connect();
    assert.ok(!connection.connected && connection.reason === 'refused');
  });
});

describe('given trouble in a cmi5 session', () => {
  it('when the network is away, then the work waits, and arrives once it is back', async () => {
    const {session, arrive} = await begun();
    session.writeState('v1.x');
    session.writeResult(passed);
    lrs.fault = () => 0;
    assert.equal(session.commit(), undefined);
    assert.equal(await arrive(), 'offline');
    assert.equal(session.unsent, true);
    assert.equal(session.commit()?.kind, 'failed');
    await arrive();
    lrs.fault = () => undefined;
    session.commit();
    assert.equal(await arrive(), 'reachable');
    assert.equal(session.commit(), undefined);
    assert.deepEqual(lrs.verbs, ['initialized', 'passed', 'completed']);
    assert.deepEqual(lrs.broken, []);
    assert.match(lrs.documents.get(courseId) ?? '', /v1\.x/);
  });

  it('when the token is not taken any more, then the session is over', async () => {
    const {session, arrive} = await begun();
    lrs.fault = () => 401;
    session.commit();
    assert.equal(await arrive(), 'unknown');
    assert.equal(session.commit()?.kind, 'ended');
    lrs.fault = () => undefined;
    session.commit();
    await arrive();
    assert.deepEqual(lrs.verbs, [], 'a token that is not taken is not tried again');
    assert.equal(session.answers(), false);
  });

  it('when not all has arrived at the end, then the learner stays where that is said', async () => {
    const {session, arrive, went} = await begun({returnURL: 'https://lms.example/back'});
    lrs.fault = () => 0;
    session.terminate();
    await arrive();
    assert.deepEqual(went, []);
  });

  it('when a pass that has arrived is said again, then the LRS knows it, and that is no trouble', async () => {
    const first = await begun();
    lrs.fault = ({method}) => (method === 'PUT' ? 500 : undefined);
    first.session.writeResult(passed);
    first.session.terminate();
    assert.equal(await first.arrive(), 'unknown');
    lrs.fault = () => undefined;
    const {session, arrive} = await begun();
    session.writeResult(passed);
    session.commit();
    assert.equal(await arrive(), 'reachable');
    assert.deepEqual(lrs.verbs, ['initialized']);
  });

  it('when the LRS refuses a statement for good, then that is told, and the others arrive', async () => {
    const {session, arrive} = await begun();
    lrs.fault = ({body}) => (body.includes('verbs/passed') ? 403 : undefined);
    session.writeResult(passed);
    session.commit();
    await arrive();
    assert.equal(session.commit()?.kind, 'refused');
    assert.deepEqual(lrs.verbs, ['initialized', 'completed']);
  });

  it('when a request has not come back, then the next waits for it', async () => {
    const {session, arrive} = await begun();
    session.writeState('v1.x');
    session.commit();
    session.writeState('v1.y');
    session.commit();
    session.writeState('v1.z');
    session.commit();
    await arrive();
    const puts = lrs.asked.filter(({method}) => method === 'PUT').map(({body}) => body);
    assert.equal(puts.length, 2);
    assert.match(puts[1] ?? '', /v1\.z/);
  });
});
