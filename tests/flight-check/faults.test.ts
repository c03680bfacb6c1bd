import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {FindingId, Grade} from '../../src/connection/finding.js';
import {verdictOf} from '../../src/connection/report.js';
import {t} from '../../src/i18n/flight-check.js';
import type {FaultSpec} from '../faults/named-faults.js';
import type {StrictOptions} from '../faults/strict-options.js';
import {editions, findingOf, flyAgainst, notFine} from './checked-lms.js';

/** A fault, the finding that names it, and the words that it is named in. */
interface Row {
  readonly fault: FaultSpec;
  readonly says: `${Grade} ${FindingId}`;
  readonly words: RegExp;
}

const set = (element: string) => ({call: 'SetValue', element}) as const;

const rows: readonly Row[] = [
  {
    fault: {fault: 'throws'},
    says: 'trouble begin',
    words: /did not begin a session.*general failure/,
  },
  {
    fault: {fault: 'refuses', code: 101, on: {call: 'Initialize'}},
    says: 'trouble begin',
    words: /did not begin a session: error 101/,
  },
  {fault: {fault: 'saysNothing'}, says: 'trouble begin', words: /did not begin/},
  {
    fault: {fault: 'lies', on: {call: 'Initialize'}},
    says: 'trouble reads',
    words: /Reading fails: error (301|122)/,
  },
  {
    fault: {fault: 'throws', on: {call: 'GetValue'}},
    says: 'trouble reads',
    words: /Reading fails.*general failure/,
  },
  {
    fault: {fault: 'givesInstead', value: 'gone', on: {call: 'GetValue', element: '*status'}},
    says: 'note reads',
    words: /none that the standard has/,
  },
  {
    fault: {fault: 'givesInstead', value: '', on: {call: 'GetValue', element: '*name'}},
    says: 'note learner',
    words: /gives no name/,
  },
  {
    fault: {fault: 'givesInstead', value: 'somebody’s', on: {element: 'cmi.suspend_data'}},
    says: 'note returned',
    words: /not from this check/,
  },
  {
    fault: {fault: 'refuses', code: 405, on: set('*exit')},
    says: 'note exit',
    words: /refused to hear that the learner comes back: error 405/,
  },
  {
    fault: {fault: 'refuses', code: 201, on: set('*location')},
    says: 'trouble roundTrip',
    words: /refused a simple value: error 201/,
  },
  {
    fault: {fault: 'lies', on: {call: 'SetValue'}},
    says: 'trouble roundTrip',
    words: /said yes to a value and gave nothing back/,
  },
  {
    fault: {fault: 'keepsInstead', value: 'elsewhere', on: set('*location')},
    says: 'trouble roundTrip',
    words: /something else came back/,
  },
  {fault: {fault: 'pads'}, says: 'note size', words: /spaces or line breaks/},
  {fault: {fault: 'shouts'}, says: 'trouble size', words: /capital and small letters/},
  {fault: {fault: 'stripsNonAscii'}, says: 'note signs', words: /letters with macrons.*lost/},
  {fault: {fault: 'encodes'}, says: 'note signs', words: /HTML codes/},
  {fault: {fault: 'decodes'}, says: 'note signs', words: /some signs were replaced/},
  {
    fault: {fault: 'cuts', to: 255},
    says: 'trouble size',
    words: /said yes to 2,000 characters and kept 255/,
  },
  {
    fault: {fault: 'cuts', to: 2_048},
    says: 'note size',
    words: /took 2,000 characters, but not the .* The course needs 2,000 at most, so it works here/,
  },
  {
    fault: {fault: 'refusesLonger', than: 2_500, code: 405},
    says: 'note size',
    words: /took 2,000 characters, but not the/,
  },
  {
    fault: {fault: 'refusesLonger', than: 1_500, code: 405},
    says: 'trouble size',
    words: /took only 1,024 characters/,
  },
  {
    fault: {fault: 'refuses', code: 405, on: set('*suspend_data')},
    says: 'trouble size',
    words: /no suspend data at all: error 405/,
  },
  {
    fault: {fault: 'refuses', code: 405, on: {...set('*status'), value: 'completed'}},
    says: 'trouble status',
    words: /refused the status “completed”: error 405/,
  },
  {
    fault: {fault: 'keepsInstead', value: 'incomplete', on: set('*status')},
    says: 'trouble status',
    words: /said yes to the status “completed” and holds another/,
  },
  {
    fault: {fault: 'refuses', code: 351, on: set('*score*')},
    says: 'trouble score',
    words: /refused a score: error 351/,
  },
  {
    fault: {fault: 'keepsInstead', value: '0.5', on: set('*score*')},
    says: 'trouble score',
    words: /said yes to a score and holds another/,
  },
  {
    fault: {fault: 'refuses', code: 401, on: set('*score.max')},
    says: 'note score',
    words: /not all of its parts/,
  },
  {
    fault: {fault: 'refuses', code: 401, on: {element: '*interactions._count'}},
    says: 'note lists',
    words: /keeps objectives but no answers/,
  },
  {
    fault: {fault: 'answers', output: '', on: {call: 'GetValue', element: '*nrr*'}},
    says: 'note errors',
    words: /gave no error/,
  },
  {
    fault: {fault: 'throws', on: {call: 'GetValue', element: '*nrr*'}},
    says: 'note errors',
    words: /script broke/,
  },
  {fault: {fault: 'speaks', yes: 1}, says: 'note words', words: /sometimes says “1”/},
  {
    fault: {fault: 'deniesWhatItDid', on: {call: 'SetValue'}},
    says: 'note words',
    words: /sometimes says “false”/,
  },
  {
    fault: {fault: 'answers', output: null, on: {call: 'Commit'}},
    says: 'note words',
    words: /sometimes says “null”/,
  },
  {
    fault: {fault: 'refuses', code: 391, on: {call: 'Commit'}},
    says: 'trouble commit',
    words: /Saving failed: error 391, “saving failed”/,
  },
  {
    fault: {fault: 'sessionExpired'},
    says: 'trouble commit',
    words: /Saving failed.*session with the server has run out/,
  },
  {
    fault: {fault: 'throwsAfter', on: {call: 'Commit'}},
    says: 'trouble commit',
    words: /Saving failed: error 101/,
  },
  {
    fault: {fault: 'slow', ms: 3_000, on: {call: 'Commit'}},
    says: 'note speed',
    words: /Saving took 3.0 seconds/,
  },
  {
    fault: {fault: 'perCallNetwork', ms: 500},
    says: 'trouble speed',
    words: /single read or write takes 500 milliseconds/,
  },
];

/** What an LMS may do without harm. */
const harmless: readonly FaultSpec[] = [
  {fault: 'givesNumbers'},
  {fault: 'answersObject', text: 'true', on: {call: 'Commit'}},
  {fault: 'answers', output: 'true', on: {call: 'Terminate'}},
];

/** Settings of an LMS, and what is to be noted about them. */
const settings: readonly (readonly [Partial<StrictOptions>, FindingId, RegExp])[] = [
  [{mode: 'browse'}, 'mode', /preview/],
  [{mode: 'review'}, 'mode', /attempt that is over/],
  [{credit: 'no-credit'}, 'mode', /without credit/],
  [{masteryScore: '80', scaledPassingScore: '0.8'}, 'passMark', /asks for 80 %/],
  [{masteryScore: 'high', scaledPassingScore: 'high'}, 'passMark', /makes no sense/],
];

/** Faults of which an LMS's own answers say nothing: `visits.test.ts` finds them at a second visit. */
const later = ['offline'];
const every: Readonly<Record<FaultSpec['fault'], true>> = {
  answers: true,
  answersObject: true,
  cuts: true,
  decodes: true,
  deniesWhatItDid: true,
  encodes: true,
  givesInstead: true,
  givesNumbers: true,
  keepsInstead: true,
  lies: true,
  offline: true,
  pads: true,
  perCallNetwork: true,
  refuses: true,
  refusesLonger: true,
  saysNothing: true,
  sessionExpired: true,
  shouts: true,
  slow: true,
  speaks: true,
  stripsNonAscii: true,
  throws: true,
  throwsAfter: true,
};

it('given every fault of the hostile LMS, when the tables are gone through, then each is in one', () => {
  const tried = [...rows.map(({fault}) => fault), ...harmless].map(({fault}) => fault);
  const left = Object.keys(every).filter(name => !(tried as string[]).includes(name));
  assert.deepEqual(left, later);
});

for (const edition of editions) {
  describe(`the flight check against an LMS of SCORM ${edition.name}`, () => {
    it('given an LMS that does all right, when checked for the first time, then only a second visit is asked for', async () => {
      assert.deepEqual(notFine(await flyAgainst(edition, [])), ['note returned']);
    });

    for (const {fault, says, words} of rows) {
      it(`given ${JSON.stringify(fault)}, when checked, then "${says}" names it`, async () => {
        const flight = await flyAgainst(edition, [fault]);
        assert.ok(notFine(flight).includes(says), notFine(flight).join(', '));
        const [, id] = says.split(' ');
        const {seen, means, todo = ''} = findingOf(flight, id as FindingId).said;
        assert.match(`${seen} ${means}`, words);
        assert.notEqual(todo, '', 'somebody has to know what to do');
        const isTrouble = says.startsWith('trouble');
        if (isTrouble) assert.equal(verdictOf(flight.findings), t.flight.verdict.trouble);
      });
    }

    for (const fault of harmless) {
      it(`given ${JSON.stringify(fault)}, when checked, then nothing is made of it`, async () => {
        assert.deepEqual(notFine(await flyAgainst(edition, [fault])), ['note returned']);
      });
    }

    for (const [options, id, words] of settings) {
      it(`given ${JSON.stringify(options)}, when checked, then it is noted`, async () => {
        const flight = await flyAgainst(edition, [], options);
        assert.ok(notFine(flight).includes(`note ${id}`), notFine(flight).join(', '));
        assert.match(findingOf(flight, id).said.seen, words);
      });
    }
  });
}
