import type {Paper} from './papers.js';

/** What a page is printed with. */
export interface PageLook {
  readonly kind: Paper['kind'];
  readonly large: boolean;
  /** Which edition it is of, in plain words. */
  readonly edition: string;
}

/** Whether the browser prints words into the margins of a page. */
export const hasMarginBoxes = 'CSSMarginRule' in window;

const box = (place: string, content: string, large: boolean) => `@${place} {
  content: ${content};
  font: ${large ? '18' : '9'}pt system-ui, sans-serif;
  color: #000;
}`;

/** The number of each page, where the browser knows how. */
const numbered = (large: boolean) =>
  box('bottom-right', "counter(page) ' / ' counter(pages)", large);

const a4 = (below: string) => `size: A4; margin: 15mm 14mm 17mm; ${below}`;

/** Sheets that stand alone have no number; slides fill a page of the shape of a screen. */
function rules({kind, large, edition}: PageLook): string {
  if (kind === 'slides') return 'size: 1280px 720px; margin: 0;';
  if (kind === 'certificates') return a4('');
  const named = box('bottom-left', JSON.stringify(edition), large);
  return a4(kind === 'cards' ? named : named + numbered(large));
}

/** The rules of the page while a paper is on the screen: they stand in no shadow root. */
export class PageRules {
  readonly #sheet = new CSSStyleSheet();

  set(look: PageLook) {
    this.#sheet.replaceSync(
      `@page { ${rules(look)} } @media print { html, body { background: #fff; } }`,
    );
    if (document.adoptedStyleSheets.includes(this.#sheet)) return;
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, this.#sheet];
  }

  remove() {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter(each => each !== this.#sheet);
  }
}
