import {base} from '../../styles/base.styles.js';
import {usualReading, type Reading} from './reading.js';

/*
 * The reader's own style sheet, one group of rules in two places: in the document, and in the base styles that
 * nearly every shadow root has. Both are style sheets made by script, which a policy without inline style allows.
 * On paper the course keeps its own sizes: its sheets are made to fit a page.
 */

const groups: CSSGroupingRule[] = [];

/** Sets the course as the reader wants it, everywhere at once. Again, with another reading, it replaces the first. */
export function showReading(reading: Reading): void {
  const root = document.documentElement;
  if (reading.motion === 'reduced') root.dataset['motion'] = 'reduced';
  else delete root.dataset['motion'];
  if (groups.length === 0) groups.push(...newGroups());
  for (const group of groups) {
    while (group.cssRules.length > 0) group.deleteRule(0);
    for (const rule of rulesOf(reading)) group.insertRule(rule, group.cssRules.length);
  }
}

/** A browser without style sheets made by script (Safari before 16.4) shows the course as it is. */
function newGroups(): CSSGroupingRule[] {
  const shadow = base.styleSheet;
  if (!shadow) return [];
  const page = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, page];
  return [page, shadow].map(sheet => {
    const at = sheet.insertRule('@media screen {}', sheet.cssRules.length);
    return sheet.cssRules[at] as CSSGroupingRule;
  });
}

/** WCAG 2.2, 1.4.12 asks that a page bears 1.5 between lines, 2 after paragraphs, 0.16 and 0.12. */
const lineHeights = {wide: ['1.8', '1.5', '2em'], widest: ['2.2', '1.7', '2.5em']} as const;
const wordSpaces = {wide: '0.16em', widest: '0.32em'} as const;
const letterSpaces = {wide: '0.12em', widest: '0.18em'} as const;

/** Pictures keep their own lettering, which is drawn to its place; the words beside them say the same. */
const lettered = '*:not(svg, svg *)';
const pictures = 'svg';

function rulesOf(reading: Reading): readonly string[] {
  const {text, motion} = reading;
  return [
    ...(text === usualReading.text ? [] : [`:root { font-size: ${text}%; }`]),
    ...(Number(text) >= 150 ? closeSpaces : []),
    ...lineRules(reading),
    ...spaceRules('word-spacing', wordSpaces, reading.words),
    ...spaceRules('letter-spacing', letterSpaces, reading.letters),
    ...(motion === 'reduced' ? [still] : []),
  ];
}

function lineRules({text, lines, words, letters}: Reading): readonly string[] {
  const rules: string[] = [];
  // Large or wide words may be wider than a small frame.
  if ([words, letters].some(space => space !== 'usual') || text !== usualReading.text)
    rules.push(':root { overflow-wrap: anywhere; hyphens: auto; }');
  if (lines === 'usual') return rules;
  const [line, heading, paragraph] = lineHeights[lines];
  return [
    ...rules,
    // A source’s mark keeps its place above the line.
    `*:not(sup, svg, svg *) { line-height: ${line} !important; }`,
    `h1, h2, h3 { line-height: ${heading} !important; }`,
    `p:not(:last-child) { margin-bottom: ${paragraph} !important; }`,
  ];
}

function spaceRules(
  property: 'word-spacing' | 'letter-spacing',
  spaces: Readonly<Record<'wide' | 'widest', string>>,
  chosen: Reading['words'],
): readonly string[] {
  if (chosen === 'usual') return [];
  return [
    `${lettered} { ${property}: ${spaces[chosen]} !important; }`,
    `${pictures} { ${property}: normal !important; }`,
  ];
}

/**
 * Between large letters the spaces stay as they were, and headings grow no wider than a small frame. The cover's
 * words take its whole width, over its drawing, which is then faint, as on a narrow screen.
 */
const closeSpaces = [
  `:root { --space-1: 4px; --space-2: 8px; --space-3: 12px; --space-4: 16px; --space-5: 24px; --space-6: 32px;
    --space-7: 48px; --text-xl: clamp(1.25rem, 8vw, 1.75rem); --text-xxl: clamp(1.375rem, 9vw, 3.25rem); }`,
  '.cover p { max-width: none; }',
  '.cover .mark { opacity: 0.3; }',
  // What keeps to one line in a table elsewhere would push it out of the frame.
  'th, td { white-space: normal !important; overflow-wrap: anywhere !important; }',
];

const still = `*, ::before, ::after { animation: none !important; transition: none !important;
  scroll-behavior: auto !important; }`;
