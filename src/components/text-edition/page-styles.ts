import {editionPaper} from './paper.styles.js';
import {readingStyles} from './reading.styles.js';
import {tableStyles} from './table.styles.js';

/** The style sheets that stand in the page while the course does. */
export const pageStyles: readonly CSSStyleSheet[] = [
  readingStyles,
  tableStyles,
  editionPaper,
].flatMap(({styleSheet}) => styleSheet ?? []);
