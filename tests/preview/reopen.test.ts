import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {editionNames, lmsEditions, type LmsEdition} from '../../src/preview/editions.js';
import type {Values} from '../../src/preview/record.js';
import {ended, reopened} from '../../src/preview/reopen.js';

const opening = {mode: 'normal', learnerName: 'Walker, Ana'} as const;

const kept: Readonly<Record<LmsEdition, Values>> = {
  scorm12: {
    'cmi.core.lesson_status': 'incomplete',
    'cmi.core.lesson_location': 'page-3',
    'cmi.core.total_time': '0000:10:00.00',
    'cmi.core.session_time': '0000:01:00.00',
    'cmi.core.student_name': 'Someone Else',
    'cmi.core.entry': 'ab-initio',
    'cmi.suspend_data': 'state',
  },
  scorm2004: {
    'cmi.completion_status': 'incomplete',
    'cmi.location': 'page-3',
    'cmi.total_time': 'PT10M',
    'cmi.session_time': 'PT1M',
    'cmi.learner_name': 'Someone Else',
    'cmi.entry': 'ab-initio',
    'cmi.suspend_data': 'state',
  },
};

/** What the last session said when it ended, and whether the data is there afterwards. */
const exits: readonly (readonly [LmsEdition, string, entry: string | undefined, back: boolean])[] =
  [
    ['scorm12', 'suspend', 'resume', true],
    ['scorm12', '', undefined, true],
    ['scorm12', 'logout', undefined, true],
    ['scorm12', 'time-out', undefined, true],
    ['scorm2004', 'suspend', 'resume', true],
    ['scorm2004', '', 'ab-initio', false],
    ['scorm2004', 'normal', 'ab-initio', false],
    ['scorm2004', 'time-out', 'ab-initio', false],
    ['scorm2004', 'logout', 'ab-initio', false],
  ];

for (const [edition, exit, entry, back] of exits) {
  const names = editionNames[edition];
  describe(`given ${edition} and a session that ended with exit "${exit}"`, () => {
    const record = {...kept[edition], ...(exit && {[names.exit]: exit})};
    const values = reopened(edition, record, opening);

    it(`when it is opened again, then entry is "${entry ?? ''}"`, () => {
      assert.equal(values[names.entry], entry);
    });

    it(`when it is opened again, then the data is ${back ? 'back' : 'blank'}`, () => {
      const {totalTime, location, suspendData} = names;
      assert.equal(values[suspendData], back ? 'state' : undefined);
      assert.equal(values[location], back ? 'page-3' : undefined);
      assert.match(values[totalTime] ?? '', back ? /10/ : /^[PTHMS0:.]+$/);
    });

    it('when it is opened again, then exit and session time are those of nobody', () => {
      assert.equal(values[names.exit], undefined);
      assert.equal(values[names.sessionTime], undefined);
    });

    it('when it is opened again, then the learner is the one of now', () => {
      assert.equal(values[names.learnerName], 'Walker, Ana');
    });
  });
}

for (const edition of lmsEditions) {
  const names = editionNames[edition];
  describe(`given ${edition} and no record`, () => {
    it('when it is opened, then it is the first time and no time was spent', () => {
      const values = reopened(edition, undefined, opening);
      assert.equal(values[names.entry], 'ab-initio');
      assert.equal(
        values[names.totalTime],
        {scorm12: '0000:00:00.00', scorm2004: 'PT0H0M0.00S'}[edition],
      );
    });

    for (const [mode, credit] of [
      ['normal', 'credit'],
      ['review', 'no-credit'],
      ['browse', 'no-credit'],
    ] as const) {
      it(`when it is opened in ${mode} mode, then that and ${credit} are told`, () => {
        const values = reopened(edition, undefined, {...opening, mode});
        assert.deepEqual([values[names.mode], values[names.credit]], [mode, credit]);
      });
    }
  });

  describe(`given ${edition} and a session that ends`, () => {
    it('when it is kept, then its time is in the total', () => {
      const {totalTime} = names;
      assert.equal(
        ended(edition, kept[edition])[totalTime],
        {scorm12: '0000:11:00.00', scorm2004: 'PT0H11M0.00S'}[edition],
      );
    });

    it('when it is opened, ended and opened again, then no time counts twice', () => {
      const once = ended(edition, {...kept[edition], [names.exit]: 'suspend'});
      const twice = ended(edition, reopened(edition, once, opening));
      assert.equal(twice[names.totalTime], once[names.totalTime]);
    });
  });
}

describe('given a SCORM 1.2 session that never set a status', () => {
  it('when it ends, then it counts as completed', () => {
    const values = ended('scorm12', {'cmi.core.lesson_status': 'not attempted'});
    assert.equal(values['cmi.core.lesson_status'], 'completed');
  });

  it('when it ends with another status, then that stays', () => {
    const values = ended('scorm12', {'cmi.core.lesson_status': 'failed'});
    assert.equal(values['cmi.core.lesson_status'], 'failed');
  });
});
