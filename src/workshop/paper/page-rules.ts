import type {Paper} from './papers.js';

/** The number of each page, where the browser knows how. */
const numbered = (large: boolean) => `@bottom-right {
  content: counter(page) ' / ' counter(pages);
  font: ${large ? '18' : '9'}pt system-ui, sans-serif;
  color: #000;
}`;

const a4 = (below: string) => `size: A4; margin: 15mm 14mm 17mm; ${below}`;

/** Sheets that stand alone have no number; slides fill a page of the shape of a screen. */
function rules(kind: Paper['kind'], large: boolean): string {
  if (kind === 'slides') return 'size: 1280px 720px; margin: 0;';
  return a4(kind === 'certificates' || kind === 'cards' ? '' : numbered(large));
}

/** The rules of the page while a paper is on the screen: they stand in no shadow root. */
export class PageRules {
  readonly #sheet = new CSSStyleSheet();

  set(kind: Paper['kind'], large: boolean) {
    this.#sheet.replaceSync(
      `@page { ${rules(kind, large)} } @media print { html, body { background: #fff; } }`,
    );
    if (document.adoptedStyleSheets.includes(this.#sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  remove() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== this.#sheet);
  }
}
