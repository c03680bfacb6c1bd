import {html} from 'lit';
import {say, type NameOf, type Words} from '../../course/words.js';
import {termAnchor} from './edition.js';

/** By how many levels a lesson's own headings stand below those of its step: an h2 there is an h4 here. */
const below = 2;

const fitted = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/**
 * Prose as it stands on one page with everything else: headings below the step's, links to steps and terms as
 * links within the page. What the build compiled is a template; only its fixed pieces are changed, once.
 */
export function prose(words: Words, name: NameOf): unknown {
  const said = say(words, name);
  if (!isTemplate(said)) return said;
  return html(fit(said.strings), ...said.values);
}

function fit(strings: TemplateStringsArray): TemplateStringsArray {
  const known = fitted.get(strings);
  if (known) return known;
  const pieces = strings.map(fitPiece);
  // Lit asks for `raw`, by which it knows what was written as a template.
  const made = Object.assign(pieces, {raw: pieces});
  fitted.set(strings, made);
  return made;
}

function fitPiece(piece: string): string {
  return piece
    .replace(/(<\/?h)([2-4])\b/g, (_, tag: string, level: string) => tag + String(+level + below))
    .replace(/ href="#\//g, ' href="#')
    .replace(
      /<nrr-term of="([^"]*)">/g,
      (_, id: string) => `<a class="term" href="#${termAnchor(id)}">`,
    )
    .replace(/<\/nrr-term>/g, '</a>');
}

function isTemplate(
  said: unknown,
): said is {readonly strings: TemplateStringsArray; readonly values: readonly unknown[]} {
  return typeof said === 'object' && said !== null && 'strings' in said && 'values' in said;
}
