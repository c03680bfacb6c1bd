import {css} from 'lit';

/**
 * The course on A4: white, modules on pages of their own, headings with what follows them, and nothing of the
 * page's frame. It holds for all of the page while the course stands on it.
 */
export const editionPaper = css`
  @page {
    size: A4;
    margin: 18mm 16mm;
    @bottom-right {
      content: counter(page) ' / ' counter(pages);
      font: 9pt sans-serif;
    }
  }
  @media print {
    :root:root {
      color-scheme: light;
      --paper: #fff;
      --surface: #fff;
      --ink: #000;
      --ink-soft: #444;
      --line: #999;
      --line-strong: #666;
      --accent: #222;
      --accent-soft: #fff;
      --notice: #844700;
      --notice-soft: #fff;
    }
    body > :not(main) {
      display: none;
    }
    .plain:has(nrr-text-edition) {
      max-width: none;
      padding: 0;
    }
    .plain > .links {
      display: none;
    }
    nrr-text-edition {
      font-size: 10.5pt;
      line-height: 1.45;
      --text-s: 9.5pt;
      --text-m: 11pt;
      --text-l: 14pt;
      --text-xl: 24pt;
    }
    nrr-text-edition h4 {
      font-size: 12.5pt;
    }
    nrr-text-edition h5 {
      font-size: 10.5pt;
    }
    nrr-text-edition :is(button, .open, .back, .progress) {
      display: none;
    }
    nrr-text-edition .module {
      margin: 0;
      padding: 0;
      border: 0;
      break-before: page;
    }
    nrr-text-edition nav {
      break-before: page;
    }
    nrr-text-edition nav > ul {
      columns: 3;
      column-gap: 6mm;
      font-size: 8.5pt;
    }
    nrr-text-edition nav li {
      margin-bottom: 1pt;
    }
    nrr-text-edition :is(h1, h2, h3, h4, h5, h6, caption, thead) {
      break-after: avoid;
      break-inside: avoid;
    }
    nrr-text-edition :is(tr, li, dl > div, blockquote, .entry, .item, .sign-off, .coming) {
      break-inside: avoid;
    }
    nrr-text-edition :is(.cases, .thread) > li {
      break-inside: auto;
    }
    nrr-text-edition .about {
      break-before: avoid;
      break-after: avoid;
    }
    nrr-text-edition p {
      orphans: 3;
      widows: 3;
    }
    nrr-text-edition .way {
      min-height: 0;
    }
    nrr-text-edition .paper {
      display: inline;
    }
    nrr-text-edition :is(input[type='text'], textarea) {
      border-radius: 0;
    }
  }
`;
