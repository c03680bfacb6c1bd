import {suggest} from '../source/nearest.js';
import {findFigures} from './figures.js';
import {flatten, type FlatText} from './flatten.js';
import type {Root} from './markdown.js';
import {NAME} from './names.js';
import type {ProseContext, ProseText, Report} from './prose-text.js';
import {findTerms} from './terms.js';

/** Checks what a text says: names in braces, figures without a source, terms to avoid. */
export function checkWords(
  root: Root,
  text: ProseText,
  context: ProseContext,
  report: Report,
): void {
  for (const block of flatten(root)) {
    checkNames(block, text, context, report);
    checkTerms(block, text, context, report);
    if (!text.sourced) checkFigures(block, context, report);
    if (text.kind === 'page') checkYears(block, context, report);
  }
}

function checkNames(
  block: FlatText,
  {kind}: ProseText,
  {names}: ProseContext,
  report: Report,
): void {
  for (const {index, 1: name = ''} of block.text.matchAll(new RegExp(NAME, 'g'))) {
    const at = block.offsetAt(index);
    if (kind === 'line' || block.isAlternative) {
      report(at, `the name {${name}} is not allowed here`, 'write plain words');
    } else if (names && !names.has(name)) {
      report(at, `{${name}} is no name that every region knows`, suggest(name, names));
    }
  }
  const lone = block.text
    .replace(new RegExp(NAME, 'g'), found => ' '.repeat(found.length))
    .search(/[{}]/);
  if (lone >= 0)
    report(block.offsetAt(lone), 'a brace stands alone', 'braces are for names such as {lead}');
}

function checkTerms(
  block: FlatText,
  {allowTerms}: ProseText,
  {avoid}: ProseContext,
  report: Report,
): void {
  const barred = avoid.filter(({term}) => !allowTerms.includes(term));
  for (const {index, term} of findTerms(block.text, barred)) {
    const instead = `write “${term.use}” instead (${term.why})`;
    report(block.offsetAt(index), `“${term.term}” is a term to avoid`, instead);
  }
}

function checkFigures(block: FlatText, {contactNames}: ProseContext, report: Report): void {
  for (const {index, figure} of findFigures(block.unsourced, contactNames)) {
    report(
      block.offsetAt(index),
      `the figure “${figure.trim()}” has no source`,
      'cite one with [words with the figure](source:the-source), name a number as {contact:role}, or write a small count in words',
    );
  }
}

const YEAR = /\b(?:19|20)\d\d\b/;

/** A lesson lists its sources below, so the year stands with the figure; an activity shows the source's in place. */
function checkYears(block: FlatText, {contactNames}: ProseContext, report: Report): void {
  if (YEAR.test(block.text)) return;
  for (const {index, figure} of findFigures(block.text, contactNames)) {
    // Without a source it has been reported already.
    if (block.unsourced[index] !== ' ') continue;
    report(
      block.offsetAt(index),
      `the figure “${figure.trim()}” has no year`,
      'say in the same paragraph when it was counted, such as “in 2024”',
    );
  }
}
