/** A figure that needs a source. */
export interface Figure {
  readonly index: number;
  readonly figure: string;
}

const NUMBER_WORDS = 'two|three|four|five|six|seven|eight|nine|ten';
const NUMBER = `(?:\\d+|${NUMBER_WORDS})`;

/**
 * What counts as a figure: a number of two digits or more, a percentage, a share such as “one in five” or “two
 * thirds”, a growth such as “six-fold”, and hundreds, thousands or millions. One digit alone is no figure.
 */
const FIGURE = new RegExp(
  [
    String.raw`(?:\d[\d.,]*|\b(?:one|${NUMBER_WORDS}))\s?(?:%|per\s?cent\b|percent\b)`,
    String.raw`\b(?:one|${NUMBER})\s(?:in|out of)\s(?:every\s)?${NUMBER}\b`,
    String.raw`(?:\d[\d.,]*|\b(?:an?|half an?|one|${NUMBER_WORDS}))\s(?:hundred|thousand|million|billion)\b(?!-)`,
    String.raw`\b(?:hundreds|thousands|millions|billions)\sof\b`,
    String.raw`\b(?:two\sthirds|three\squarters|(?:one|a)\s(?:third|quarter)\sof|half\sof\sall)\b`,
    String.raw`\b(?:two|three|four|five|six|seven|eight|nine|ten)[-\s]?fold\b`,
    String.raw`\d[\d.,]*\d`,
  ].join('|'),
  'giu',
);

/** What looks like a figure and is none. */
const NO_FIGURE: readonly RegExp[] = [
  // Times of day: 9.40 pm, 10 pm, 21:40.
  /\b(?:1[0-2]|[1-9])[.:][0-5]\d\s?[ap]m\b/giu,
  /\b(?:1[0-2]|[1-9])\s?[ap]m\b/giu,
  /\b(?:[01]?\d|2[0-3]):[0-5]\d\b/gu,
  // Year levels: Year 9, Years 11 to 13.
  /\bYears?\s\d{1,2}(?:(?:\s?[,–-]\s?|\s(?:to|and|or)\s)\d{1,2})*\b/gu,
  // Ages: 13-year-old, 15 years old, aged 12, under 18, under the age of 16.
  /\b\d{1,2}[-\s]years?[-\s]olds?\b/giu,
  /\b(?:age|aged|ages|under|over|turned|turning|is|was)\s(?:of\s|only\s|just\s)?1\d\b(?!\s?(?:%|per|percent|[\p{L}\d]))(?![.,]\d)/giu,
  // An age that stands alone: “Ana, 13,” or “13, Year 9”.
  /(?<=^|[,(]\s?)1\d(?=$|[,.;)](?!\d))/gu,
];

/**
 * Finds the figures of a text.
 *
 * @param names Names with digits in them that are no figures, such as those of contacts.
 */
export function findFigures(text: string, names: readonly string[]): Figure[] {
  let rest = text;
  for (const name of names) rest = rest.replaceAll(name, blank);
  for (const pattern of NO_FIGURE) rest = rest.replace(pattern, blank);
  return [...rest.matchAll(FIGURE)].map(({index, 0: figure}) => ({index, figure}));
}

function blank(text: string): string {
  return ' '.repeat(text.length);
}
