import type {NoteFacts} from '../../../src/components/admin-note/note-text.js';
import type {Fact, LoggedCallRow} from '../../../src/components/diagnostics/diagnostics-text.js';
import {t} from '../../../src/i18n/details.js';
import {course, module, today} from './samples.js';

const words = t.details;

/** Every fact that there are words for. */
export const facts: readonly Fact[] = [
  {name: words.facts.version, value: course.version},
  {name: words.facts.edition, value: words.editions['1.2']},
  {name: words.facts.place, value: words.places['opener document']},
  {name: words.facts.mode, value: words.modes.browse},
  {name: words.facts.credit, value: words.credit.no},
  {name: words.facts.passMark, value: words.passMark(90, 'launch-data')},
  {name: words.facts.state, value: words.state(1520)},
  {name: words.facts.lastCommit, value: words.lastCommit(today, 'lms')},
  {name: words.facts.commits, value: words.commits(12)},
  {name: words.facts.slow, value: words.slow.yes},
  {name: words.facts.storage, value: words.storage.no},
  {name: words.facts.language, value: 'en-NZ'},
  {name: words.facts.frame, value: words.frame(714, 666)},
  {name: words.facts.problems, value: words.problems(1)},
];

export const calls: readonly LoggedCallRow[] = [
  {at: '10:42:07', call: 'Initialize', input: '', output: 'true', code: ''},
  {
    at: '10:42:08',
    call: 'SetValue',
    input: `cmi.suspend_data ${'1AbCdEfGhIjKlMnOp'.repeat(5)}`,
    output: 'false',
    code: '405',
  },
  {at: '10:42:09', call: 'Commit', input: '', output: 'true', code: '0'},
];

export const problems: readonly string[] = [
  words.problem({where: 'passMark', what: 'is "eighty"', allowed: 'a number from 0 to 100'}),
];

export const noteFacts: NoteFacts = {
  course: course.title,
  version: course.version,
  opened: new Date(2026, 10, 22, 9, 5),
  now: today,
  lastSent: new Date(2026, 10, 22, 10, 40),
  edition: words.editions['1.2'],
  noteNumber: 'K7F-22',
  steps: module.steps.map(({id, title}) => ({title, done: id !== 'check'})),
};
