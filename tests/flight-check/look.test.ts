import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Checked} from '../../src/connection/checked.js';
import {fine, note} from '../../src/connection/finding.js';
import {look, type LookOptions} from '../../src/connection/look.js';
import {t} from '../../src/i18n/flight-looking.js';
import {CallLog} from '../../src/lms/call-log.js';
import type {LmsEdition} from '../../src/lms/edition.js';
import {scorm12} from '../../src/lms/scorm12.js';
import type {HostileCall} from '../faults/hostile.js';
import {hostile} from '../faults/hostile.js';
import {makeFaults, type FaultSpec} from '../faults/named-faults.js';
import {StallingClock} from '../faults/stalling-clock.js';
import type {StrictOptions} from '../faults/strict-options.js';
import {around, editions, fakeStorage, findingOf, notFine, strictLms} from './checked-lms.js';

/** Looks at whatever stands in a window. */
function lookIn(window: object, other: Partial<LookOptions> & Pick<LookOptions, 'edition'>) {
  const clock = new StallingClock();
  return look({
    around: around(window),
    clock,
    storage: fakeStorage(),
    askServer: () => Promise.resolve({reach: 'reachable', time: clock.now()}),
    log: new CallLog(),
    own: true,
    checkSettings: () => Promise.resolve(fine('settings', t.finding.settings.fine(0))),
    ...other,
  });
}

/** Looks at a strict LMS that misbehaves, with a session begun before it does. */
async function lookAt(
  edition: LmsEdition,
  faults: readonly FaultSpec[],
  {own = true, ...options}: Partial<StrictOptions> & {own?: boolean} = {},
): Promise<{looked: Checked; calls: readonly HostileCall[]; stays: () => boolean}> {
  const clock = new StallingClock();
  const lms = strictLms(edition, options);
  const {api, calls, misbehave} = hostile(lms.api);
  begin(api, edition);
  const before = JSON.stringify(lms.record().values);
  const from = calls.length;
  misbehave(...makeFaults(faults, clock));
  const looked = await lookIn({[edition.apiName]: api}, {edition, own, clock});
  const stays = () => JSON.stringify(lms.record().values) === before;
  return {looked, calls: calls.slice(from), stays};
}

/** What a course has done by then: it has written, and saved. */
function begin(api: Readonly<Record<string, unknown>>, edition: LmsEdition): void {
  const {methods, elements} = edition;
  const call = (name: string, ...input: readonly string[]) =>
    (api[name] as (...input: readonly string[]) => unknown)(...input);
  call(methods.initialize, '');
  call(methods.setValue, elements.suspendData, '1abcdef');
  call(methods.setValue, elements.location, 'welcome');
  call(methods.commit, '');
}

const quiet = /^(GetValue|GetLastError|GetErrorString|GetDiagnostic)$/;

const everyFault: readonly FaultSpec[] = [
  {fault: 'answers', output: null},
  {fault: 'answersObject', text: 'true'},
  {fault: 'cuts', to: 2},
  {fault: 'decodes'},
  {fault: 'deniesWhatItDid'},
  {fault: 'encodes'},
  {fault: 'givesInstead', value: 'Rangi, Hēmi'},
  {fault: 'givesNumbers'},
  {fault: 'keepsInstead', value: 'elsewhere'},
  {fault: 'lies'},
  {fault: 'offline'},
  {fault: 'pads'},
  {fault: 'perCallNetwork', ms: 500},
  {fault: 'refuses', code: 101},
  {fault: 'refusesLonger', than: 1, code: 405},
  {fault: 'saysNothing'},
  {fault: 'sessionExpired'},
  {fault: 'shouts'},
  {fault: 'slow', ms: 3_000},
  {fault: 'speaks', yes: 1},
  {fault: 'stripsNonAscii'},
  {fault: 'throws'},
  {fault: 'throwsAfter'},
];

for (const edition of editions) {
  describe(`a look at the connection of a course that runs (SCORM ${edition.name})`, () => {
    it('given an LMS that does all right, when looked at, then all is fine, and it was asked to save once', async () => {
      const {looked, calls, stays} = await lookAt(edition, []);
      assert.deepEqual(notFine(looked), []);
      assert.equal(looked.verdict, t.looking.fine);
      assert.deepEqual(
        calls.filter(({name}) => !quiet.test(name)).map(({name}) => name),
        ['Commit'],
      );
      assert.ok(stays(), 'the attempt is as it was');
    });

    for (const fault of everyFault) {
      it(`given ${fault.fault}, when looked at, then nothing is set, begun or ended, and no name is told`, async () => {
        const {looked, calls} = await lookAt(edition, [fault], {learnerName: 'Rangi, Hēmi'});
        const others = calls.filter(({name}) => !quiet.test(name)).map(({name}) => name);
        assert.deepEqual(
          others.filter(name => name !== 'Commit'),
          [],
        );
        assert.ok(others.length <= 1);
        assert.doesNotMatch(looked.report, /hēmi|rangi/i);
      });
    }

    for (const [fault, says, words] of [
      [{fault: 'throws'}, 'trouble session', /no longer answers.*general failure/],
      [{fault: 'sessionExpired'}, 'trouble commit', /Saving failed/],
      [{fault: 'refuses', code: 391, on: {call: 'Commit'}}, 'trouble commit', /error 391/],
      [{fault: 'slow', ms: 3_000, on: {call: 'Commit'}}, 'note speed', /Saving took 3.0 seconds/],
      [{fault: 'perCallNetwork', ms: 500}, 'trouble speed', /takes 500 milliseconds/],
      [{fault: 'answers', output: null, on: {call: 'Commit'}}, 'note words', /says “null”/],
    ] as const) {
      it(`given ${JSON.stringify(fault)}, when looked at, then "${says}" names it`, async () => {
        const {looked} = await lookAt(edition, [fault]);
        assert.ok(notFine(looked).includes(says), notFine(looked).join(', '));
        assert.match(looked.report, words);
      });
    }

    it('given the session of another page, when looked at, then it is only read', async () => {
      const {looked, calls} = await lookAt(edition, [], {own: false});
      assert.deepEqual(
        calls.filter(({name}) => !quiet.test(name)),
        [],
      );
      assert.equal(findingOf(looked, 'session').said, t.finding.session.another);
      assert.ok(!looked.findings.some(({id}) => id === 'commit'));
      assert.match(looked.report, /Saving was not tried/);
    });

    it('given an LMS in which no session was begun, when a page beside it looks, then it begins none', async () => {
      const {api, calls} = hostile(strictLms(edition).api);
      const looked = await lookIn({[edition.apiName]: api}, {edition, own: false});
      assert.match(findingOf(looked, 'session').said.seen, /no session answers: error (301|122)/);
      assert.equal(looked.verdict, t.looking.around);
      assert.deepEqual(
        calls.filter(({name}) => !quiet.test(name)),
        [],
      );
    });
  });
}

describe('a look at a page without an LMS', () => {
  it('given a page that stands alone, when it looks, then it says so, and what stands around is told', async () => {
    const looked = await lookIn({}, {edition: scorm12, own: false});
    assert.equal(findingOf(looked, 'place').said, t.finding.alone);
    assert.equal(looked.verdict, t.looking.around);
    assert.equal(findingOf(looked, 'frame').grade, 'fine');
  });

  it('given settings with a mistake, when it looks, then they stand among the results', async () => {
    const checkSettings = () =>
      Promise.resolve(
        note('settings', {...t.finding.settings.mistakes(1, 2), each: ['Line 3: exit is 1.']}),
      );
    const looked = await lookIn({}, {edition: scorm12, own: false, checkSettings});
    assert.match(
      looked.report,
      /\[Take note\] Settings file\nOne mistake .*\n- Line 3: exit is 1\.\n/,
    );
  });

  it('given a course without an edition, when it looks, then no API is looked for', async () => {
    const looked = await lookIn({API: strictLms(scorm12).api}, {edition: undefined});
    assert.ok(!looked.findings.some(({id}) => id === 'place'));
    assert.equal(looked.verdict, t.looking.around);
  });

  it('given only the other edition, when a page looks, then the wrong zip is named', async () => {
    const looked = await lookIn({API_1484_11: {}}, {edition: scorm12, own: false});
    assert.equal(looked.verdict, t.looking.trouble);
    assert.match(looked.report, /other SCORM edition only/);
  });
});
