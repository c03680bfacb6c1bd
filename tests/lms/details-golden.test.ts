import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import type {Response} from '../../src/course/attempt.js';
import {itemTypes, type Assessment, type ItemType} from '../../src/course/bank.js';
import {detailsOf} from '../../src/player/interactions.js';
import {itemOfEachType} from '../helpers/an-item-of-each-type.js';
import {again12, again2004, sessionWith, strict12, strict2004, told} from './lms-under-test.js';

const at = new Date(2026, 10, 22, 9, 2, 7);

/** A try of one item, of which the LMS is told. */
function ofOne(type: ItemType, response: Response) {
  const {item} = itemOfEachType[type];
  const assessment: Assessment = {
    kind: 'assessment',
    id: 'final-check',
    intro: '',
    shares: [
      {outcome: 'lo1', name: '', shown: 1},
      {outcome: 'lo5', name: '', shown: 1},
    ],
    mustKnows: [],
    items: [item],
  };
  const submitted = {items: {[item.id]: response}, submitted: true};
  return detailsOf(submitted, assessment, {passMark: 80, interactions: true}, at);
}

/** What is said: type, pattern, response (none where nothing was answered) and result. */
type Said = readonly [type: string, pattern: string, response: string, result: string];
type How = 'right' | 'wrong' | 'partly' | 'open';

const picked: Readonly<Record<string, Said>> = {
  right: ['choice', 'c', 'c', 'correct'],
  wrong: ['choice', 'c', 'a', 'wrong'],
  open: ['choice', 'c', '', 'wrong'],
};

/**
 * By SCORM 1.2 RTE §3.4.7; 2004 says the same with `[,]`, `[.]` and `incorrect` (RTE §4.2.9.1, alike in the 3rd
 * and the 4th edition).
 */
const golden: Readonly<Record<ItemType, Readonly<Partial<Record<How, Said>>>>> = {
  choice: picked,
  several: {
    right: ['choice', 'a,c', 'a,c', 'correct'],
    wrong: ['choice', 'a,c', 'a,b,d', 'wrong'],
    partly: ['choice', 'a,c', 'c', 'wrong'],
    open: ['choice', 'a,c', '', 'wrong'],
  },
  reply: picked,
  chat: picked,
  note: picked,
  route: picked,
  match: {
    right: ['matching', 'a.c,b.a,c.c', 'a.c,b.a,c.c', 'correct'],
    wrong: ['matching', 'a.c,b.a,c.c', 'a.c,b.b,c.b', 'wrong'],
    partly: ['matching', 'a.c,b.a,c.c', 'a.c,c.c', 'wrong'],
    open: ['matching', 'a.c,b.a,c.c', '', 'wrong'],
  },
  sequence: {
    right: ['sequencing', 'a,b,c,d', 'a,b,c,d', 'correct'],
    wrong: ['sequencing', 'a,b,c,d', 'c,d,b,a', 'wrong'],
    // The third place is open: what stands in the fourth would seem to stand in the third.
    partly: ['sequencing', 'a,b,c,d', 'b,a', 'wrong'],
    open: ['sequencing', 'a,b,c,d', '', 'wrong'],
  },
};

const inEdition = {
  '1.2': {
    fields: ['time', 'student_response', '09:02:07'],
    spelt: (text: string) => text,
    result: (word: string) => word,
    objective: {passed: ['status=passed'], open: ['status=incomplete']},
  },
  '2004': {
    fields: ['timestamp', 'learner_response', '2026-11-22T09:02:07.00ZONE'],
    spelt: (text: string) => text.replaceAll(',', '[,]').replaceAll('.', '[.]'),
    result: (word: string) => word.replace('wrong', 'incorrect'),
    objective: {
      passed: ['success_status=passed', 'completion_status=completed'],
      open: ['completion_status=incomplete'],
    },
  },
} as const;

function expected(edition: '1.2' | '2004', item: string, said: Said): readonly string[] {
  const {fields, spelt, result: word, objective} = inEdition[edition];
  const [type, pattern, response, result] = said;
  const [moment, answer, when] = fields;
  const standing = result === 'correct' ? objective.passed : objective.open;
  const entry = (fieldsOfIt: readonly string[]) =>
    fieldsOfIt.map(field => `SetValue cmi.interactions.0.${field}`);
  return [
    'GetValue cmi.objectives._count',
    'SetValue cmi.objectives.0.id=lo1',
    ...objective.open.map(field => `SetValue cmi.objectives.0.${field}`),
    'SetValue cmi.objectives.1.id=lo5',
    ...standing.map(field => `SetValue cmi.objectives.1.${field}`),
    'GetValue cmi.interactions._count',
    ...entry([
      `id=${item}`,
      `type=${type}`,
      'objectives.0.id=lo5',
      `${moment}=${when}`,
      `correct_responses.0.pattern=${spelt(pattern)}`,
      ...(response === '' ? [] : [`${answer}=${spelt(response)}`]),
      `result=${word(result)}`,
    ]),
  ];
}

for (const kind of [strict12, strict2004, again12, again2004]) {
  describe(`given a try that is handed in with ${kind.name}`, () => {
    for (const type of itemTypes) {
      for (const [how, said] of Object.entries(golden[type]) as [How, Said][]) {
        it(`when its item is a ${type}, answered ${how}, then this is said of it, and taken`, () => {
          const {item, ...answers} = itemOfEachType[type];
          const lms = kind.open();
          const session = sessionWith(lms);
          session.initialize();
          session.readLaunch();
          const before = lms.calls.length;
          const response = how === 'open' ? {} : (answers[how] ?? {});
          for (const detail of ofOne(type, response)) session.recordDetail(detail);
          const calls = told(lms, before).map(call =>
            call
              .replace(/(timestamp=.*)[+-]\d\d:\d\d$/, '$1ZONE')
              .replace(/(timestamp=.*)Z$/, '$1ZONE'),
          );
          assert.deepEqual(calls, expected(lms.edition.name, item.id, said));
          const refused = lms.calls.slice(before).filter(({output}) => output === 'false');
          assert.deepEqual(refused, []);
        });
      }
    }
  });
}
