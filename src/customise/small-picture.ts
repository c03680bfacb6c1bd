import {pictureBytes} from './picture-size.js';
import {plainSvg, type SvgFault} from './plain-svg.js';

/** Why a file does not become a logo. */
export type PictureFault = SvgFault | 'kind' | 'long' | 'svg-long' | 'still-long';

/** Pixels within which a logo is drawn: twice as many as it is shown with. */
const WIDEST = 480;
const HIGHEST = 160;
/** Characters of base64 that the settings take, which are 45 kB. */
const MOST_BASE64 = 60_000;
const MOST_SVG = 40_000;
/** Bytes beyond which no picture is read: a browser would take long, and much memory. */
const MOST_READ = 20_000_000;

/** A picture as a `data:` address that the settings take, made small; or why there is none. */
export async function smallPicture(
  file: File,
): Promise<{readonly address: string} | {readonly fault: PictureFault}> {
  if (file.size > MOST_READ) return {fault: 'long'};
  const kind = kindOf(file);
  if (!kind) return {fault: 'kind'};
  return kind === 'svg' ? await asItIs(file) : await drawnSmall(file);
}

/** By its end where the system has no type for it. */
function kindOf({type, name}: File): 'svg' | 'raster' | undefined {
  const said = type || name.toLowerCase().replace(/^.*\./, 'image/');
  if (/^image\/svg(\+xml)?$/.test(said)) return 'svg';
  return /^image\/(png|jpe?g|webp)$/.test(said) ? 'raster' : undefined;
}

async function asItIs(file: File) {
  if (file.size > MOST_SVG) return {fault: 'svg-long'} as const;
  const plain = plainSvg(await file.text());
  if (typeof plain === 'string') return {fault: plain};
  const blob = new Blob([plain.svg], {type: 'image/svg+xml'});
  if (blob.size > MOST_SVG) return {fault: 'svg-long'} as const;
  const address = await dataAddress(blob);
  return (await loaded(address)) ? {address} : ({fault: 'unread'} as const);
}

async function drawnSmall(file: File) {
  // Not an address of the file itself: on a page that was opened from a disk a canvas may not be read after that.
  const image = await loaded(await dataAddress(file));
  if (!image?.naturalWidth) return {fault: 'unread'} as const;
  for (const scale of [1, 0.75, 0.5]) {
    const address = shortest(drawn(image, scale));
    if (address.length - address.indexOf(',') - 1 <= MOST_BASE64) return {address};
  }
  return {fault: 'still-long'} as const;
}

function drawn(image: HTMLImageElement, scale: number): HTMLCanvasElement {
  const {naturalWidth: width, naturalHeight: height} = image;
  const fit = Math.min(1, WIDEST / width, HIGHEST / height) * scale;
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * fit));
  canvas.height = Math.max(1, Math.round(height * fit));
  const context = canvas.getContext('2d');
  if (context) {
    context.imageSmoothingQuality = 'high';
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

/** A browser that cannot write a kind gives PNG instead. JPEG would make what can be seen through black. */
function shortest(canvas: HTMLCanvasElement): string {
  const kinds = ['image/png', 'image/webp', ...(isOpaque(canvas) ? ['image/jpeg'] : [])];
  return kinds
    .map(kind => canvas.toDataURL(kind, 0.9))
    .reduce((best, each) => (pictureBytes(each) < pictureBytes(best) ? each : best));
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return pixels?.every((value, at) => at % 4 !== 3 || value === 255) ?? false;
}

/** Nothing where this browser cannot show it. */
async function loaded(address: string): Promise<HTMLImageElement | undefined> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    return image;
  } catch {
    return undefined;
  }
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('it cannot be read'));
    };
    reader.readAsDataURL(blob);
  });
}
