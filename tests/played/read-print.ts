import {
  getDocument,
  type PDFDocumentProxy,
  type PDFPageProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import decodeQR from 'qr/decode.js';
import {findCodes} from './find-codes.js';

/** A printed page, read back. */
export interface PrintedPage {
  /** In millimetres. */
  readonly width: number;
  readonly height: number;
  /** Its words without any spaces: where a line breaks depends on fonts. */
  readonly text: string;
  /** What a camera reads in the codes on it. */
  codes(): Promise<readonly string[]>;
}

/** Dots per inch, as a school's printer prints. */
const dots = 300;
const pointsPerInch = 72;
const mmPerPoint = 25.4 / pointsPerInch;

/** Words as they are compared, whatever spaces and ligatures a font makes of them. */
export function closedUp(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/** Reads what a browser printed. */
export async function readPrint(
  pdf: Uint8Array,
): Promise<{readonly pages: readonly PrintedPage[]; readonly tagged: boolean}> {
  const document = await getDocument({data: new Uint8Array(pdf), verbosity: 0}).promise;
  const marks = (await document.getMarkInfo()) as {readonly Marked?: boolean} | null;
  const numbers = Array.from({length: document.numPages}, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map(number => readPage(document, number)));
  return {pages, tagged: marks?.Marked === true};
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PrintedPage> {
  const page = await document.getPage(number);
  const {width, height} = page.getViewport({scale: 1});
  const {items} = await page.getTextContent();
  return {
    width: width * mmPerPoint,
    height: height * mmPerPoint,
    text: closedUp(items.map(item => ('str' in item ? item.str : '')).join(' ')),
    codes: () => readCodes(document, page),
  };
}

/** What pdf.js draws on in Node; its own types leave it open. */
interface Factory {
  create(
    width: number,
    height: number,
  ): {readonly canvas: HTMLCanvasElement; readonly context: Pen};
}
type Pen = CanvasRenderingContext2D;

/** Finds the codes by how dark they are, and reads each by itself. Throws where one cannot be read. */
async function readCodes(document: PDFDocumentProxy, page: PDFPageProxy): Promise<string[]> {
  const viewport = page.getViewport({scale: dots / pointsPerInch});
  const size = {width: Math.round(viewport.width), height: Math.round(viewport.height)};
  const {canvas, context} = (document.canvasFactory as Factory).create(size.width, size.height);
  await page.render({canvas, canvasContext: context, viewport}).promise;
  const image = context.getImageData(0, 0, size.width, size.height);
  return findCodes(image).map(({x, y, width, height}) => {
    const {data} = context.getImageData(x, y, width, height);
    return decodeQR({data, width, height}, {timeLimit: 10_000});
  });
}
