import type {Bench, Tried} from '../connection/bench.js';
import {fine, note, trouble, type Finding} from '../connection/finding.js';
import {t} from '../i18n/flight-check.js';

const words = t.finding;
/** A place as the course writes it. */
const place = 'flight-check';
const signs = 'Whānau & «co» <b> "1+1=2" 100%25 a/b';

/** All that is written, but for the state. */
export function writingChecks(bench: Bench): readonly Finding[] {
  return [
    checkExit(bench),
    checkRoundTrip(bench),
    checkSigns(bench),
    checkScore(bench),
    checkStatus(bench),
  ];
}

function checkExit(bench: Bench): Finding {
  const {ok, code} = bench.set(bench.edition.elements.exit, 'suspend');
  return ok ? fine('exit', words.exit.fine) : note('exit', words.exit.refused(code));
}

function checkRoundTrip(bench: Bench): Finding {
  const tried = bench.try(bench.edition.elements.location, place);
  if (!tried.taken) return trouble('roundTrip', words.roundTrip.refused(tried.code));
  switch (tried.change) {
    case 'same':
      return fine('roundTrip', words.roundTrip.fine);
    case 'empty':
      return trouble('roundTrip', words.roundTrip.lost);
    case 'padded':
    case 'shouted':
      return note('roundTrip', words.roundTrip.changed(tried.change));
    default:
      return trouble('roundTrip', words.roundTrip.changed(tried.change));
  }
}

function checkSigns(bench: Bench): Finding {
  const tried = bench.try(bench.edition.elements.location, signs);
  if (!tried.taken) return note('signs', words.signs.refused(tried.code));
  return tried.change === 'same'
    ? fine('signs', words.signs.fine)
    : note('signs', words.signs.changed(tried.change));
}

/** The first part is what a result stands on; the others help a gradebook. */
function checkScore(bench: Bench): Finding {
  const [main, ...others] = bench.more.score.map(([element, full]) => bench.try(element, full));
  if (!main?.taken) return trouble('score', words.score.refused(main?.code ?? 0));
  if (!isKept(main)) return trouble('score', words.score.lost);
  return others.every(isKept) ? fine('score', words.score.fine) : note('score', words.score.partly);
}

function checkStatus(bench: Bench): Finding {
  for (const {element, tried, begun} of bench.more.statuses) {
    for (const word of tried) {
      const outcome = bench.try(element, word);
      if (!outcome.taken) return trouble('status', words.status.refused(word, outcome.code));
      if (isKept(outcome)) continue;
      // An LMS may hold on to the better word; the course would never write the lesser one.
      return word === begun
        ? note('status', words.status.stays)
        : trouble('status', words.status.lost(word));
    }
  }
  return fine('status', words.status.fine);
}

/** The course understands words with blanks around them, and in capitals. */
function isKept(tried: Tried): boolean {
  return tried.taken && ['same', 'padded', 'shouted'].includes(tried.change);
}
