import {getDocument, type PDFDocumentProxy} from 'pdfjs-dist/legacy/build/pdf.mjs';

const mmPerPoint = 25.4 / 72;
/** The room around what is printed; the number of the page stands in the one below. */
export const margins = {top: 15, side: 14, bottom: 17} as const;

/** Words on a page: where they stand, in millimetres from its lower left corner, and how large, in points. */
export interface PrintedWords {
  readonly page: number;
  readonly text: string;
  readonly size: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** A PDF as it is read back. */
export interface ReadPaper {
  readonly pages: number;
  /** Of each page, in millimetres. */
  readonly sizes: readonly (readonly [width: number, height: number])[];
  readonly tagged: boolean;
  /** What a screen reader is told that there is: `H1`, `TH`, `L` and more. */
  readonly roles: ReadonlySet<string>;
  readonly words: readonly PrintedWords[];
  /** All words within the margins, without spaces: where a line breaks hangs on fonts. */
  readonly text: string;
}

/** Words as they are compared, whatever spaces, marks and ligatures a font makes of them. */
export function closedUp(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

export async function readPaper(pdf: Uint8Array): Promise<ReadPaper> {
  const document = await getDocument({data: new Uint8Array(pdf), verbosity: 0}).promise;
  const marks = (await document.getMarkInfo()) as {readonly Marked?: boolean} | null;
  const roles = new Set<string>();
  const words: PrintedWords[] = [];
  const sizes: [number, number][] = [];
  for (let page = 1; page <= document.numPages; page++) {
    sizes.push(await readPage(document, page, words, roles));
  }
  const inside = words.filter(({bottom}) => bottom >= margins.bottom);
  const text = closedUp(inside.map(each => each.text).join(' '));
  await document.destroy();
  return {pages: sizes.length, sizes, tagged: marks?.Marked === true, roles, words, text};
}

async function readPage(
  document: PDFDocumentProxy,
  number: number,
  words: PrintedWords[],
  roles: Set<string>,
): Promise<[number, number]> {
  const page = await document.getPage(number);
  for (const item of (await page.getTextContent()).items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , skew = 0, size = 0, left = 0, bottom = 0] = item.transform as number[];
    words.push({
      page: number,
      text: item.str,
      size: Math.hypot(skew, size),
      left: left * mmPerPoint,
      right: (left + item.width) * mmPerPoint,
      bottom: bottom * mmPerPoint,
    });
  }
  addRoles((await page.getStructTree()) as Tagged | null, roles);
  const {width, height} = page.getViewport({scale: 1});
  return [width * mmPerPoint, height * mmPerPoint];
}

interface Tagged {
  readonly role?: string;
  readonly children?: readonly Tagged[];
}

function addRoles(node: Tagged | null, roles: Set<string>): void {
  if (node?.role) roles.add(node.role);
  for (const child of node?.children ?? []) addRoles(child, roles);
}
