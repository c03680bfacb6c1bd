import type {Bench, Tried} from '../connection/bench.js';
import {fine, note, trouble, type Finding} from '../connection/finding.js';
import {STATE_BUDGET} from '../course/state-budget.js';
import {t} from '../i18n/flight-check.js';

const words = t.finding.size;
/** All that the standard asks for (1.2 RTE §3.4, CMIString4096; 2004 RTE §4.2.22). */
const most = {'1.2': 4_096, '2004': 64_000};
/** Tried one after another where that is not taken. */
const shorter = [4_096, STATE_BUDGET, 1_024, 512, 255, 64];

/**
 * How much suspend data the LMS takes and gives back, and whether that is as much as the course needs. Nothing is
 * saved meanwhile: what is tried here is written over before the next commit.
 */
export function checkSize(bench: Bench): Finding {
  const full = most[bench.edition.name];
  const first = tryLength(bench, full);
  if (isSame(first)) return fine('size', words.full(full, STATE_BUDGET));
  if (first.taken && first.change === 'padded') return note('size', words.padded);
  let last = first;
  for (const length of shorter) {
    if (length >= full) continue;
    last = tryLength(bench, length);
    if (isSame(last)) return withRoom(length, full);
    if (length === STATE_BUDGET && isCut(last)) {
      return trouble('size', words.cut(length, last.got.length));
    }
  }
  return withNone(last);
}

function withNone(last: Tried): Finding {
  if (!last.taken) return trouble('size', words.refused(last.code));
  return trouble('size', words.changed(last.change === 'same' ? 'other' : last.change));
}

function withRoom(length: number, full: number): Finding {
  return length < STATE_BUDGET
    ? trouble('size', words.little(length, STATE_BUDGET))
    : note('size', words.enough(length, full, STATE_BUDGET));
}

function isCut(tried: Tried): tried is Extract<Tried, {taken: true}> {
  return tried.taken && tried.change === 'cut';
}

function tryLength(bench: Bench, length: number): Tried {
  return bench.try(bench.edition.elements.suspendData, textOf(length));
}

/** In the letters of the course's own state, none of which an LMS need change; no two parts of it are alike. */
function textOf(length: number): string {
  let text = '';
  for (let part = 0; text.length < length; part += 1) text += `Az_-${part.toString(36)}`;
  return text.slice(0, length);
}

function isSame(tried: Tried): boolean {
  return tried.taken && tried.change === 'same';
}
