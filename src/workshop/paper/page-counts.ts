/** A4 pages of a paper in the usual size of type and in large print. */
export interface PageCount {
  readonly usual: number;
  readonly large: number;
}

/**
 * By the paper's id, the guide's and the deck's with the agenda's after it: as Chromium prints it for the course's own region without
 * a school's settings, where the font is a wide one. Slides are not counted: their pages hang on their steps.
 */
export const pageCounts: Readonly<Record<string, PageCount>> = {
  'guide-short': {usual: 11, large: 23},
  'guide-hour': {usual: 11, large: 25},
  'guide-full': {usual: 11, large: 25},
  'deck-short': {usual: 16, large: 16},
  'deck-hour': {usual: 21, large: 21},
  'deck-full': {usual: 21, large: 21},
  'image-rule-card': {usual: 1, large: 2},
  'say-and-do-not-say': {usual: 1, large: 1},
  'route-card': {usual: 2, large: 5},
  'factual-record': {usual: 1, large: 2},
  'talking-with-home': {usual: 1, large: 2},
  wellbeing: {usual: 1, large: 3},
  terminology: {usual: 1, large: 1},
  'school-audit': {usual: 1, large: 2},
  'chat-to-mark': {usual: 1, large: 3},
  'answer-cards': {usual: 4, large: 4},
  'disclosure-cards': {usual: 5, large: 12},
  'scenario-cards': {usual: 1, large: 1},
  'triage-cards': {usual: 3, large: 5},
  register: {usual: 1, large: 2},
  evaluation: {usual: 1, large: 2},
  certificates: {usual: 1, large: 1},
};
