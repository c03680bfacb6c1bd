import {t} from '../i18n/flight-looking.js';
import {readNumber} from '../lms/numbers.js';
import type {Bench} from './bench.js';
import {fine, note, trouble, type Finding} from './finding.js';

const words = t.finding;
const alreadyBegun = new Set([101, 103]);

/** Begins the session. One that was begun already is one all the same, if it still gives values. */
export function checkBegin(bench: Bench): Finding {
  const {ok, code} = bench.calls.initialize();
  if (ok) return fine('begin', words.begin.fine);
  const answers = alreadyBegun.has(code) && bench.get(bench.edition.elements.status).ok;
  return answers
    ? note('begin', words.begin.already(code))
    : trouble('begin', words.begin.refused(code));
}

/** All that is only asked for. */
export function readingChecks(bench: Bench): readonly Finding[] {
  return [
    checkReads(bench),
    checkVersion(bench),
    checkLearner(bench),
    checkMode(bench),
    checkPassMark(bench),
    checkLaunchData(bench),
    checkLists(bench),
    checkErrors(bench),
  ];
}

function checkReads(bench: Bench): Finding {
  const answers = bench.more.statuses.map(({element, known}) => ({...bench.get(element), known}));
  const failed = answers.find(({ok}) => !ok);
  if (failed) return trouble('reads', words.reads.failed(failed.code));
  const odd = answers.some(({value, known}) => !known.includes(plain(value)) && value !== '');
  return odd ? note('reads', words.reads.status) : fine('reads', words.reads.fine);
}

function checkVersion(bench: Bench): Finding {
  const {value} = bench.get(bench.more.version);
  const version = /^[\d.]{1,8}$/.exec(value.trim())?.[0];
  return fine('version', version ? words.version.said(version) : words.version.silent);
}

function checkLearner(bench: Bench): Finding {
  const {learnerId, learnerName} = bench.edition.elements;
  const [id, name] = [learnerId, learnerName].map(element => bench.get(element, true).value.trim());
  if (!name) return note('learner', words.learner.noName);
  return id ? fine('learner', words.learner.both) : note('learner', words.learner.noId);
}

/** Missing or unheard of is normal, and for credit, as for the course. */
function checkMode(bench: Bench): Finding {
  const {mode, credit} = bench.edition.elements;
  const word = plain(bench.get(mode).value);
  if (word === 'browse' || word === 'review') return note('mode', words.mode[word]);
  return /^no/i.test(bench.get(credit).value.trim())
    ? note('mode', words.mode.noCredit)
    : fine('mode', words.mode.normal);
}

function checkPassMark(bench: Bench): Finding {
  const {edition} = bench;
  const text = bench.get(edition.elements.passMark).value.trim();
  if (text === '') return fine('passMark', words.passMark.none);
  const mark = edition.readPassMark(text);
  return mark === undefined
    ? note('passMark', words.passMark.odd)
    : note('passMark', words.passMark.set(mark));
}

function checkLaunchData(bench: Bench): Finding {
  const {length} = bench.get(bench.edition.elements.launchData).value;
  return fine('launchData', length > 0 ? words.launchData.some(length) : words.launchData.none);
}

function checkLists(bench: Bench): Finding {
  const {interactions, objectives} = bench.more;
  const [answers, goals] = [interactions, objectives].map(list =>
    readNumber(bench.get(list).value),
  );
  if (answers !== undefined && goals !== undefined) {
    return fine('lists', words.lists.both(answers, goals));
  }
  if (answers === undefined && goals === undefined) return note('lists', words.lists.some('both'));
  return note('lists', words.lists.some(answers === undefined ? 'answers' : 'objectives'));
}

function checkErrors(bench: Bench): Finding {
  const {code} = bench.get(bench.more.unheardOf);
  if (code === 0) return note('errors', words.errors.silent);
  return code === 101
    ? note('errors', words.errors.throws)
    : fine('errors', words.errors.fine(code));
}

function plain(text: string): string {
  return text.trim().toLowerCase();
}
