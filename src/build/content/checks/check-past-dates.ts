import type {Problems} from '../problem.js';
import type {Written} from './written.js';

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
  ...['October', 'November', 'December'],
];

/** Says that something is still to come. “Was due” and “would” do not. */
const TO_COME = [
  String.raw`(?:will|shall|’ll|'ll)\b(?!\s+have\b)`,
  String.raw`(?:is|are)\s+(?:due|expected|planned|scheduled|about|to)\b`,
  String.raw`(?:coming|upcoming|starts|begins|takes effect|comes into force|may come)\b`,
].join('|');
const DATE = String.raw`(?:(?:(?<day>\d{1,2})\s+)?(?<month>${MONTHS.join('|')})\s+)?(?<year>20\d\d)\b`;
/** A date that follows in the same clause. */
const PROMISED = new RegExp(String.raw`(?<!\p{L})(?:${TO_COME})[^.;:!?()]{0,60}?${DATE}`, 'giu');

/**
 * Finds what a text says is to come, with a date that has passed.
 *
 * @param today Such as `2026-11-22`.
 */
export function checkPastDates(texts: readonly Written[], today: string, problems: Problems): void {
  for (const {blocks, at} of texts) {
    for (const block of blocks) {
      for (const {index, 0: said} of findPastPromises(block.text, today)) {
        const what = `“${said}” speaks of a day that has passed`;
        problems.add(at(block.offsetAt(index)), what, `today is ${today}: say what came of it`);
      }
    }
  }
}

/** The places in a text that announce what has passed. */
export function findPastPromises(text: string, today: string): RegExpExecArray[] {
  return [...text.matchAll(PROMISED)].filter(({groups = {}}) => {
    const {year = '', month, day} = groups;
    const number = MONTHS.findIndex(name => name.toLowerCase() === month?.toLowerCase()) + 1;
    const date = [year, ...(number > 0 ? [two(number)] : []), ...(day ? [two(Number(day))] : [])];
    return date.join('-') < today.slice(0, date.join('-').length);
  });
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
