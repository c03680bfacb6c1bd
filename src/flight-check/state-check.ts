import type {Bench, Tried} from '../connection/bench.js';
import {fine, note, trouble, type Finding} from '../connection/finding.js';
import {t} from '../i18n/flight-check.js';

const words = t.finding.size;
/** All that the standard asks for (1.2 RTE §3.4, CMIString4096; 2004 RTE §4.2.22). */
const most = {'1.2': 4_096, '2004': 64_000};
/** All that the course needs. */
const needed = 4_096;
const smaller = [2_048, 1_024, 512, 255, 64];

/**
 * How much suspend data the LMS takes and gives back. Nothing is saved meanwhile: what is tried here is written
 * over before the next commit.
 */
export function checkSize(bench: Bench): Finding {
  const full = most[bench.edition.name];
  const first = tryLength(bench, full);
  if (isSame(first)) return fine('size', words.full(full));
  if (first.taken && first.change === 'padded') return note('size', words.padded);
  if (full > needed && isSame(tryLength(bench, needed))) return note('size', words.enough(needed));
  return littleRoom(bench, full > needed ? tryLength(bench, needed) : first);
}

function littleRoom(bench: Bench, whole: Tried): Finding {
  if (whole.taken && whole.change === 'cut') {
    return trouble('size', words.cut(needed, whole.got.length));
  }
  let least = whole;
  for (const length of smaller) {
    least = tryLength(bench, length);
    if (isSame(least)) return trouble('size', words.little(length));
  }
  return least.taken
    ? trouble('size', words.changed(least.change === 'same' ? 'other' : least.change))
    : trouble('size', words.refused(least.code));
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
