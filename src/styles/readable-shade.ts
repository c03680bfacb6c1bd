/* Colours as WCAG 2.2 measures them. All are written `#rrggbb`. */

/** What words of usual size need against what is behind them (WCAG 2.2, 1.4.3). */
const enough = 4.5;

/** How fine the search is: a step is the 256th part of black to white. */
const steps = 256;

/**
 * A colour that can be read on each of some grounds: the colour itself where it can, else its nearest shade, of the
 * same hue and saturation, that can.
 *
 * @param ratio The contrast that is needed.
 * @returns Nothing where no shade can, as on black and white at once.
 */
export function readableShade(
  colour: string,
  grounds: readonly string[],
  ratio = enough,
): string | undefined {
  const reads = (shade: string) => grounds.every(ground => contrast(shade, ground) >= ratio);
  if (reads(colour)) return colour;
  const {hue, saturation, lightness} = hslOf(colour);
  for (let step = 1; step <= steps; step += 1) {
    const shades = [lightness - step / steps, lightness + step / steps]
      .map(each => Math.min(1, Math.max(0, each)))
      .map(each => hexOf({hue, saturation, lightness: each}));
    const found = shades.find(reads);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * A colour's hue, as bright as another colour: what could be read on that can be read on this.
 *
 * @param like Its saturation is not exceeded, so that a ground stays a quiet one.
 */
export function tintLike(colour: string, like: string): string {
  const {hue, saturation} = hslOf(colour);
  const quiet = Math.min(saturation, hslOf(like).saturation);
  const wanted = luminance(like);
  let [dark, bright] = [0, 1];
  for (let turn = 0; turn < 12; turn += 1) {
    const lightness = (dark + bright) / 2;
    if (luminance(hexOf({hue, saturation: quiet, lightness})) < wanted) dark = lightness;
    else bright = lightness;
  }
  return hexOf({hue, saturation: quiet, lightness: bright});
}

/** From 1 to 21 (WCAG 2.2, “contrast ratio”). */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

/** From 0 to 1 (WCAG 2.2, “relative luminance”). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map(share =>
    share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
  ) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Hue in sixths of a turn, the others from 0 to 1 (CSS Color 4, § 7). */
interface Hsl {
  readonly hue: number;
  readonly saturation: number;
  readonly lightness: number;
}

function hslOf(colour: string): Hsl {
  const [red, green, blue] = channels(colour);
  const most = Math.max(red, green, blue);
  const spread = most - Math.min(red, green, blue);
  const lightness = most - spread / 2;
  if (spread === 0) return {hue: 0, saturation: 0, lightness};
  const saturation = spread / (1 - Math.abs(2 * lightness - 1));
  return {hue: hueOf([red, green, blue], most, spread), saturation, lightness};
}

function hueOf([red, green, blue]: Channels, most: number, spread: number): number {
  if (most === red) return ((green - blue) / spread + 6) % 6;
  return most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
}

function hexOf({hue, saturation, lightness}: Hsl): string {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (offset: number) => {
    const at = (offset + hue * 2) % 12;
    const share = lightness - reach * Math.max(-1, Math.min(at - 3, 9 - at, 1));
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

type Channels = readonly [red: number, green: number, blue: number];

/** Red, green and blue, from 0 to 1. */
function channels(colour: string): Channels {
  const of = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [of(1), of(3), of(5)];
}
