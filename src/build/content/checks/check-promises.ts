import type {Problems} from '../problem.js';
import {findTerms, type AvoidedTerm} from '../prose/terms.js';
import type {Written} from './written.js';

/** What turns a promise into its contrary, before it in its sentence. */
const DENIED = /(?:\b(?:cannot|never|not|nobody|no one|none)\b|n[’']t\b)[^.!?]*$/iu;

/**
 * Finds promises that nobody can keep, of secrecy or of removal, where the course speaks itself (dossier,
 * traps 5 and 19). A wrong answer may hold one: its feedback says why it is wrong.
 */
export function checkPromises(
  texts: readonly Written[],
  promises: readonly AvoidedTerm[],
  problems: Problems,
): void {
  for (const {voice, allowTerms, blocks, at} of texts) {
    if (voice === 'case') continue;
    const barred = promises.filter(({term}) => !allowTerms.includes(term));
    for (const block of blocks) {
      for (const {index, term} of findTerms(block.text, barred)) {
        if (DENIED.test(block.text.slice(0, index))) continue;
        problems.add(
          at(block.offsetAt(index)),
          `“${term.term}” is a promise that nobody can keep`,
          `write “${term.use}” instead (${term.why})`,
        );
      }
    }
  }
}
