import type {Problems} from '../problem.js';
import {checkMarkdown} from './check-markdown.js';
import {checkWords} from './check-words.js';
import {parseMarkdown} from './markdown.js';
import {reporter, type ProseContext, type ProseText} from './prose-text.js';
import type {Prose} from './prose.js';
import {render} from './render.js';

/**
 * Checks one text and compiles it.
 *
 * @param cite The mark that follows words which rest on a source, as HTML.
 * @returns Plain text, or markup. It is fit to be shown only where no problem was reported.
 */
export function compileProse(
  text: ProseText,
  context: ProseContext,
  cite: (sourceId: string) => string,
  problems: Problems,
): Prose {
  const root = parseMarkdown(text.text);
  const report = reporter(text, problems);
  checkMarkdown(root, text, context, report);
  checkWords(root, text, context, report);
  const image = (url: string) => `${text.folder}/${url}`;
  if (text.kind !== 'line') {
    return render(root, text.kind, {maori: context.maori, cite, image, terms: text.terms});
  }
  const line = render(root, 'words', {maori: [], cite, image});
  return typeof line === 'string' ? line : line.text;
}
