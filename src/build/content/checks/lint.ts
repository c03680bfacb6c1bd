import type {Problems} from '../problem.js';
import {readingBlocks, type ReadingBlock} from '../reading/reading-blocks.js';
import type {Content} from '../source/read-content.js';
import {checkChats} from './check-chats.js';
import {checkCoverageNames, checkCovered, checkSeedWords} from './check-coverage.js';
import {checkLengths, checkLongest} from './check-lengths.js';
import {checkPastDates} from './check-past-dates.js';
import {checkPromises} from './check-promises.js';
import {checkReading} from './check-reading.js';
import {writtenIn} from './written.js';

/**
 * Checks what the words of the modules say. Figures, terms to avoid and alternative text are checked where
 * prose is compiled; feedback and outcomes are asked for by the source format.
 *
 * @param today Such as `2026-11-22`.
 * @returns How hard each part is to read.
 */
export function lint(content: Content, today: string, problems: Problems): readonly ReadingBlock[] {
  const texts = writtenIn(content);
  const terms = content.terms?.data;
  checkPromises(texts, terms?.promises ?? [], problems);
  const services = content.regions.flatMap(({data}) => data.contacts.map(({name}) => name.text));
  if (terms) checkChats(texts, terms, services, problems);
  checkPastDates(texts, today, problems);
  checkLengths(content, problems);
  checkCoverageNames(content, problems);
  const blocks = readingBlocks(texts);
  checkReading(content, blocks, problems);
  return blocks;
}

/** Checks what the course comes to as a whole; only where each part has been found right. */
export function lintWhole(content: Content, problems: Problems): void {
  checkLongest(content, problems);
  checkCovered(content, problems);
  checkSeedWords(content, writtenIn(content), problems);
}
