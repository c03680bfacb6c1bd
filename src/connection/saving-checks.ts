import {t} from '../i18n/flight-looking.js';
import type {Bench} from './bench.js';
import {fine, note, trouble, type Finding} from './finding.js';

const words = t.finding;
/** A commit that takes longer makes a page that stands still. */
const slowCommitMs = 1_500;
/** Reads and writes are answered on the page, but where an LMS asks its server each time. */
const slowCallMs = 150;

/** Saves, and asks again for what was written. */
export function checkCommit(bench: Bench, mark: string): Finding {
  const {suspendData} = bench.edition.elements;
  const before = bench.get(suspendData).value;
  const {ok, code} = bench.commit();
  if (!ok) return trouble('commit', words.commit.refused(code));
  const isLost = before.trim() === mark && bench.get(suspendData).value.trim() !== mark;
  return isLost ? trouble('commit', words.commit.lost) : fine('commit', words.commit.fine);
}

/** Has the LMS save what it was given already, as the course does by itself before long. */
export function checkSavedAgain(bench: Bench): Finding {
  const {ok, code} = bench.commit();
  return ok ? fine('commit', words.again) : trouble('commit', words.commit.refused(code));
}

/** From all calls so far. */
export function checkSpeed({callMs, commitMs}: Bench): Finding {
  const call = middle(callMs);
  if (call > slowCallMs) return trouble('speed', words.speed.perCall(call));
  if (commitMs.length === 0) return fine('speed', words.pace(call));
  const commit = Math.max(...commitMs);
  return commit > slowCommitMs
    ? note('speed', words.speed.slow(commit))
    : fine('speed', words.speed.fine(commit));
}

function middle(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** Whether the LMS said yes, wherever it was asked for a yes, in the standard's words. Anything that might be more than a word is not repeated. */
export function checkWords({calls}: Bench): Finding {
  const said = calls.log
    .entries()
    .filter(({call, code = 0}) => call !== 'GetValue' && code === 0)
    .map(({output}) => output);
  const odd = said.find(output => output !== 'true');
  if (odd === undefined) return fine('words', words.words.fine);
  return note('words', words.words.other(/^[\w ]{0,12}$/.test(odd) ? `“${odd}”` : '…'));
}

/** Ends the session. */
export function checkEnd({calls}: Bench): Finding {
  return calls.terminate().ok ? fine('end', words.end.fine) : note('end', words.end.refused);
}
