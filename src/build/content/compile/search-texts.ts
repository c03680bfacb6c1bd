import type {SearchTexts} from '../../../course/reference.js';
import type {Prosed} from '../prose/prose-in.js';
import type {Prose} from '../prose/prose.js';
import type {GlossarySource} from '../source/glossary-schema.js';
import type {CompiledModule} from './compiled.js';

/**
 * What search reads: lessons whole, of an activity what it is about, and never its answers.
 *
 * The words themselves, not an index of them: the whole course is some forty thousand letters, which a browser
 * reads through in about a millisecond; an index would come on top, since each result shows the line that it was
 * found in. A search library would add its own code to that.
 */
export function searchTexts(
  modules: ReadonlyMap<string, CompiledModule>,
  glossary: Prosed<GlossarySource> = [],
): SearchTexts {
  const texts = [...modules.values()].flatMap(({lessons, activities}) => [
    ...Object.entries(lessons).map(([id, {body}]) => [id, textOf(body)] as const),
    ...Object.entries(activities).map(
      ([id, activity]) =>
        [id, textOf('intro' in activity ? activity.intro : activity.question)] as const,
    ),
  ]);
  return {
    steps: Object.fromEntries(texts),
    terms: Object.fromEntries(glossary.map(term => [term.id, termText(term)])),
  };
}

/** A meaning, and the other forms of its term, by which somebody may look for it. */
function termText({meaning, also = []}: Prosed<GlossarySource>[number]): string {
  return [textOf(meaning), ...(also.length > 0 ? [`(${also.join(', ')})`] : [])].join(' ');
}

/** The words alone, on one line, with the names of roles as prose writes them, and an end to each item of a list. */
function textOf(prose: Prose): string {
  if (typeof prose === 'string') return prose;
  const parts = prose.parts.map(part => {
    if ('html' in part) return part.html;
    return 'name' in part ? `{${part.name}}` : '';
  });
  return parts
    .join('')
    .replace(/<sup.*?<\/sup>/g, '')
    .replace(/(?<=[\p{L}\p{N})}])((?:<\/[^>]+>)*<\/(?:p|li|h\d)>)/gu, ';$1 ')
    .replace(/<\/(?:p|li|h\d)>/g, ' ')
    .replace(/<[^>]+>/g, '')
    .replace(/&(?:amp|lt|gt|quot);/g, entity => SIGNS[entity] ?? entity)
    .replace(/\s+/g, ' ')
    .replace(/;?\s*$/, '');
}

const SIGNS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};
