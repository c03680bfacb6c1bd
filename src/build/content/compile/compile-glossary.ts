import type {Term} from '../../../course/reference.js';
import type {MarkedTerm} from '../prose/mark-terms.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Compiled} from '../prose/prose.js';
import type {GlossarySource} from '../source/glossary-schema.js';

/** The terms that a lesson marks: not those that it explains itself. */
export function markedIn(lesson: string, glossary: GlossarySource = []): MarkedTerm[] {
  return glossary
    .filter(({see, notIn}) => see !== lesson && !notIn?.includes(lesson))
    .map(({id, term, also = []}) => ({id, forms: [term.text, ...also]}));
}

/** Makes the glossary as the player knows it, in the order of its terms. */
export function compileGlossary(glossary: Prosed<GlossarySource> = []): readonly Compiled<Term>[] {
  const alphabet = new Intl.Collator('en-NZ');
  return glossary
    .map(({id, term, lang, meaning, see}) => ({id, term, lang, meaning, see}))
    .toSorted((a, b) => alphabet.compare(a.term, b.term));
}
