/** How a page learns which package it is in; `untracked` stands in the page as it is built. */
export type EditionMark = 'untracked' | 'scorm12' | 'scorm2004' | 'cmi5' | 'offline';

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

/**
 * The page that asks for the edition's own module along with the others. Without this the browser learns of
 * it only when the player runs, one round trip to the LMS later.
 *
 * @param paths all files of the package; where none of them is the edition's module, the page stays as it is.
 */
export function preloadEdition(html: string, mark: EditionMark, paths: readonly string[]): string {
  const module = paths.find(path => path.endsWith(`/${mark}.js`));
  if (module === undefined) return html;
  const link = `<link rel="modulepreload" href="${module}" fetchpriority="low">`;
  return html.replace('</head>', () => `${link}</head>`);
}
