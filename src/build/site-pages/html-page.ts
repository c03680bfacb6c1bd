import {siteMessages as t} from '../../i18n/en-nz/site.js';
import {escapeHtml} from '../fill-page.js';

/** A page of the site that is plain HTML. */
export interface HtmlPage {
  /** Path in the site, such as `docs/lms/moodle.html`. */
  readonly path: string;
  readonly language: string;
  /** What the tab says. */
  readonly title: string;
  /** What stands above the main part, on every page but the first. */
  readonly home?: string;
  /** What stands in the main part, as HTML. */
  readonly main: string;
}

/** Nothing but this site's own style sheet and pictures: these pages run no script. */
const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";

/** The whole page; its addresses are relative, so that the site may stand in any folder of a host. */
export function htmlPage({path, language, title, home, main}: HtmlPage): string {
  const up = toRoot(path);
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta http-equiv="Content-Security-Policy" content="${policy}" />
<meta name="referrer" content="no-referrer" />
<title>${escapeHtml(title)}</title>
<link rel="icon" href="${up}pages/logo.svg" />
<link rel="stylesheet" href="${up}pages/site.css" />
</head>
<body>
${home ? bar(home, path) : ''}
<main>
${main}
</main>
</body>
</html>
`;
}

/** What stands above every page but the first: the way back, and to what people look for most. */
function bar(home: string, path: string): string {
  const up = toRoot(path);
  const ways = t.bar.ways.map(({address, words}) => {
    const here = address === path ? ' aria-current="page"' : '';
    return `<a href="${up}${address}"${here}>${escapeHtml(words)}</a>`;
  });
  return `<header class="bar"><p class="home"><a href="${up}index.html">${escapeHtml(home)}</a></p>
<nav aria-label="${escapeHtml(t.bar.label)}">${ways.join('\n')}</nav></header>`;
}

/** From a page to the site's own folder: `../` for each folder that it stands in. */
export function toRoot(path: string): string {
  return '../'.repeat(path.split('/').length - 1);
}

export function link(address: string, words: string): string {
  return `<a href="${escapeHtml(address)}">${escapeHtml(words)}</a>`;
}
