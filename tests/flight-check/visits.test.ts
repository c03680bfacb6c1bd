import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {reportText} from '../../src/connection/report.js';
import type {Flight} from '../../src/flight-check/flight.js';
import {t} from '../../src/i18n/flight-check.js';
import type {LmsEdition} from '../../src/lms/edition.js';
import {scorm12} from '../../src/lms/scorm12.js';
import {hostile} from '../faults/hostile.js';
import {makeFaults} from '../faults/named-faults.js';
import {moodleScorm12, moodleScorm2004} from '../faults/moodle-like.js';
import {altered} from '../faults/record-faults.js';
import {StallingClock} from '../faults/stalling-clock.js';
import type {AttemptRecord} from '../faults/strict-options.js';
import {editions, fakeStorage, findingOf, flyIn, notFine, strictLms} from './checked-lms.js';

const visit = (
  edition: LmsEdition,
  api: object,
  token: string,
  storage: ReturnType<typeof fakeStorage>,
) => flyIn({[edition.apiName]: api}, edition, {token, storage});

const returned = (flight: Flight) => findingOf(flight, 'returned');
const mark = /^nrr-flight-check\.[\da-f]{8}$/;

/** Values that are neither the state, nor empty, nor how a session is left. */
function besides({values}: AttemptRecord, own: readonly string[]): Record<string, string> {
  const kept = Object.entries(values).filter(
    ([name, value]) => value !== '' && !own.includes(name),
  );
  return Object.fromEntries(
    kept.filter(([name]) => !/(_name|_id|credit|mode|entry|_version|_time|exit)$/.test(name)),
  );
}

for (const edition of editions) {
  describe(`one visit after another (SCORM ${edition.name})`, () => {
    it('given an LMS that keeps what it says it saved, when checked twice, then the second says that it came back', async () => {
      const [lms, storage] = [strictLms(edition), fakeStorage()];
      const first = await visit(edition, lms.api, '00000001', storage);
      assert.equal(first.end?.().grade, 'fine');
      const second = await visit(edition, lms.reopen().api, '00000002', storage);
      assert.equal(returned(second).grade, 'fine');
    });

    it('given an LMS that says it saved and is offline, when checked again, then the loss is named', async () => {
      const [lms, storage] = [strictLms(edition), fakeStorage()];
      const {api} = hostile(lms.api, makeFaults([{fault: 'offline'}], new StallingClock()));
      const first = await visit(edition, api, '00000001', storage);
      assert.equal(findingOf(first, 'commit').grade, 'fine', 'the LMS itself does not tell');
      first.end?.();
      const second = await visit(edition, lms.reopen().api, '00000002', storage);
      assert.equal(returned(second).grade, 'trouble');
      assert.match(returned(second).said.seen, /the LMS did not give it back/);
    });

    it('given a Moodle without its network, when checked again, then the loss is named', async () => {
      const make = edition.name === '1.2' ? moodleScorm12 : moodleScorm2004;
      const [lms, storage] = [make(), fakeStorage()];
      lms.network = 'offline';
      (await visit(edition, lms.api, '00000001', storage)).end?.();
      const page = lms.reopen();
      page.network = 'online';
      assert.equal(returned(await visit(edition, page.api, '00000002', storage)).grade, 'trouble');
    });

    it('given a commit that the LMS refused, when checked again, then no loss is made of it', async () => {
      const [lms, storage] = [strictLms(edition), fakeStorage()];
      const faults = makeFaults([{fault: 'sessionExpired'}], new StallingClock());
      await visit(edition, hostile(lms.api, faults).api, '00000001', storage);
      const second = await visit(edition, lms.reopen().api, '00000002', storage);
      assert.equal(returned(second).grade, 'note');
    });

    for (const [what, value, grade] of [
      ['changed', 'NRR-FLIGHT-CHECK.00000001', 'trouble'],
      ['cut', 'nrr-flight-check.00', 'trouble'],
      ['of another visit', 'nrr-flight-check.00000009', 'note'],
    ] as const) {
      it(`given a mark that came back ${what}, when checked, then it is a ${grade}`, async () => {
        const [lms, storage] = [strictLms(edition), fakeStorage()];
        (await visit(edition, lms.api, '00000001', storage)).end?.();
        const record = altered(lms.record(), {'cmi.suspend_data': value});
        const again = strictLms(edition).load(record);
        assert.equal(returned(await visit(edition, again.api, '00000002', storage)).grade, grade);
      });
    }

    it('given a fresh attempt, when checked and ended, then only what it says stays', async () => {
      const lms = strictLms(edition);
      const flight = await visit(edition, lms.api, '00000001', fakeStorage());
      flight.end?.();
      const record = lms.record();
      assert.match(record.values['cmi.suspend_data'] ?? '', mark);
      const stays = besides(record, ['cmi.suspend_data']);
      if (edition.name === '1.2') {
        // Blank scores count for none (CMIBlank), and were blank before.
        assert.deepEqual(stays, {'cmi.core.lesson_status': 'incomplete'});
        assert.ok(flight.left.includes('Score: none'));
      } else {
        assert.deepEqual(stays, {
          'cmi.completion_status': 'incomplete',
          'cmi.success_status': 'unknown',
          'cmi.score.scaled': '1',
          'cmi.score.raw': '100',
          'cmi.score.min': '0',
          'cmi.score.max': '100',
        });
        assert.ok(flight.left.includes('Score: 100 of 100'));
      }
    });

    it('given the data of another content, when checked, then nothing is written', async () => {
      const lms = strictLms(edition);
      lms.load({...lms.record(), sessions: 1, values: others(edition)});
      const flight = await visit(edition, lms.api, '00000001', fakeStorage());
      assert.deepEqual(flight.left, []);
      assert.ok(!lms.calls.some(({call}) => /SetValue|Commit/.test(call)));
    });

    it('given an LMS that did not save, when what stays is told, then it is said that it may be nothing', async () => {
      const faults = [{fault: 'refuses', code: 391, on: {call: 'Commit'}}] as const;
      const {api} = strictLms(edition);
      const failed = await visit(
        edition,
        hostile(api, makeFaults(faults, new StallingClock())).api,
        '00000001',
        fakeStorage(),
      );
      assert.ok(failed.left.includes(t.flight.left.unsaved));
      assert.ok(!failed.left.includes(t.flight.left.device));
      const saved = await visit(edition, strictLms(edition).api, '00000001', fakeStorage());
      assert.ok(saved.left.includes(t.flight.left.device));
      assert.ok(!saved.left.includes(t.flight.left.unsaved));
    });

    it('given a person’s name, id and launch data, when the report is made, then none of them is in it', async () => {
      const secrets = {
        learnerId: 'hemi.rangi.1987',
        learnerName: 'Rangi, Hēmi',
        launchData: 'https://school.example/?user=hemi',
      };
      for (const element of ['*', '*status', '*location', '*suspend_data', '*score*', '*version']) {
        const faults = [
          {fault: 'givesInstead', value: secrets.learnerName, on: {call: 'GetValue', element}},
        ] as const;
        const lms = strictLms(edition, secrets);
        for (const {api} of [
          lms,
          hostile(lms.reopen().api, makeFaults(faults, new StallingClock())),
        ]) {
          const flight = await visit(edition, api, '00000001', fakeStorage());
          const report = reportText(flight.findings, flight.left, {
            version: '1.0.0',
            edition: edition.name,
            browser: 'Mozilla/5.0',
            at: new Date(),
          });
          assert.match(report, /SCORM (1\.2|2004)/);
          assert.doesNotMatch(report, /hemi|hēmi|rangi|school/i);
        }
      }
    });
  });
}

describe('where the LMS is', () => {
  const {api} = strictLms(scorm12);

  it('given no LMS, when checked, then it is said, and nothing is claimed of one', async () => {
    const flight = await flyIn({}, scorm12);
    assert.equal(findingOf(flight, 'place').said, t.finding.place.absent);
    assert.ok(!flight.findings.some(({id}) => id === 'begin' || id === 'commit'));
  });

  it('given only the other edition, when checked, then the wrong zip is named', async () => {
    const flight = await flyIn({API_1484_11: strictLms(editions[1]).api}, scorm12);
    assert.equal(findingOf(flight, 'place').said, t.finding.place['wrong-edition']);
  });

  it('given a window of another site, when checked, then it is named', async () => {
    const parent = Object.defineProperty({}, 'API', {
      get: () => {
        throw new Error('Blocked a frame');
      },
    });
    const flight = await flyIn({parent}, scorm12);
    assert.equal(findingOf(flight, 'place').said, t.finding.place.blocked);
  });

  it('given both editions and an API two frames up, when checked, then both are said', async () => {
    const top = {API: api, API_1484_11: strictLms(editions[1]).api};
    const flight = await flyIn({parent: {parent: top}}, scorm12);
    assert.match(findingOf(flight, 'place').said.seen, /around this page, 2 frames up/);
    assert.ok(notFine(flight).includes('note edition'));
  });
});

function others({name}: LmsEdition): Record<string, string> {
  return name === '1.2'
    ? {'cmi.suspend_data': '1abcdef', 'cmi.core.lesson_status': 'incomplete'}
    : {
        'cmi.suspend_data': '1abcdef',
        'cmi.completion_status': 'incomplete',
        'cmi.exit': 'suspend',
      };
}
