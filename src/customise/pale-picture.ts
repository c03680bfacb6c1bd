/** Pixels along the longer side that are looked at: a logo's strokes are still there. */
const LONGEST = 160;
/** A grey from which on nothing stands out from white: 1.4 to 1 (WCAG 2.2, “contrast ratio”). */
const PALE = 217;
/** Of what is drawn, so little may be seen where the rest is white. */
const LEAST = 0.02;
/** Half of 255: what can be seen through more than that is no part of the picture. */
const SOLID = 128;

/** Whether hardly any of a picture can be seen on white paper. Not where this browser cannot say. */
export async function isPale(address: string): Promise<boolean> {
  const image = new Image();
  image.src = address;
  try {
    await image.decode();
    const {drawn, seen} = counted(pixelsOf(image));
    return drawn > 0 && seen < drawn * LEAST;
  } catch {
    // It cannot be shown, or the browser keeps what an SVG draws to itself.
    return false;
  }
}

/** @throws DOMException */
function pixelsOf(image: HTMLImageElement): Uint8ClampedArray {
  const {naturalWidth: width, naturalHeight: height} = image;
  const fit = Math.min(1, LONGEST / Math.max(width, height));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * fit));
  canvas.height = Math.max(1, Math.round(height * fit));
  const context = canvas.getContext('2d', {willReadFrequently: true});
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return context?.getImageData(0, 0, canvas.width, canvas.height).data ?? new Uint8ClampedArray();
}

/** How many pixels are drawn, and how many of those are darker than white paper. */
function counted(pixels: Uint8ClampedArray): {readonly drawn: number; readonly seen: number} {
  let [drawn, seen] = [0, 0];
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.subarray(at, at + 4);
    if (alpha < SOLID) continue;
    drawn += 1;
    if (0.2126 * red + 0.7152 * green + 0.0722 * blue < PALE) seen += 1;
  }
  return {drawn, seen};
}
