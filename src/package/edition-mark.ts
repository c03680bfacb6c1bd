/** How a page learns which package it is in; `untracked` stands in the page as it is built. */
export type EditionMark = 'untracked' | 'scorm12' | 'scorm2004' | 'offline';

const MARKS = /<meta\b[^>]*\sname="nrr-edition"[^>]*>/g;
const CONTENT = /(?<=\s)content="[^"]*"/;

/**
 * The page with `<meta name="nrr-edition" content="…">` set to this mark.
 *
 * @throws Error when the page does not have exactly one such element with a `content`.
 */
export function markEdition(html: string, mark: EditionMark): string {
  const found = html.match(MARKS) ?? [];
  const [tag] = found;
  if (tag === undefined || found.length > 1 || !CONTENT.test(tag)) {
    throw new Error(
      `index.html must have <meta name="nrr-edition" content="untracked"> exactly once, with double quotes; found ${String(found.length)}${tag === undefined ? '' : `: ${found.join(' ')}`}.`,
    );
  }
  return html.replace(tag, () => tag.replace(CONTENT, `content="${mark}"`));
}
