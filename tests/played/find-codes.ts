/** A part of a bitmap, in its pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels in a cell each way: about 3 mm, so that a cell of text is mostly white and one of a code is not. */
const cell = 36;

/** How dark the cells of a code are at least, and how many it has each way. */
const leastDark = 0.36;
const leastCells = 3;

/** Where codes stand in a bitmap: what is dark, and as large as a code is at least. */
export function findCodes({data, width, height}: ImageData): readonly Place[] {
  const columns = Math.floor(width / cell);
  const rows = Math.floor(height / cell);
  const open = new Set<number>();
  for (let at = 0; at < columns * rows; at += 1) {
    if (darkness(data, width, at % columns, Math.floor(at / columns)) > leastDark) open.add(at);
  }
  const places: Place[] = [];
  for (const at of open) {
    const found = group(at, open, columns);
    const xs = found.map(each => each % columns);
    const ys = found.map(each => Math.floor(each / columns));
    const place = around(xs, ys);
    if (place.width >= leastCells && place.height >= leastCells) places.push(inPixels(place));
  }
  return places;
}

function darkness(data: Uint8ClampedArray, width: number, column: number, row: number): number {
  let dark = 0;
  for (let y = row * cell; y < (row + 1) * cell; y += 1) {
    for (let x = column * cell; x < (column + 1) * cell; x += 1) {
      if ((data[(y * width + x) * 4] ?? 255) < 128) dark += 1;
    }
  }
  return dark / (cell * cell);
}

/** All cells that hang together with one; they are taken out of the open ones. */
function group(start: number, open: Set<number>, columns: number): readonly number[] {
  const found = [start];
  open.delete(start);
  for (const at of found) {
    for (const next of [at - 1, at + 1, at - columns, at + columns]) {
      if (open.delete(next)) found.push(next);
    }
  }
  return found;
}

function around(xs: readonly number[], ys: readonly number[]): Place {
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {x, y, width: Math.max(...xs) - x + 1, height: Math.max(...ys) - y + 1};
}

/** With a cell more on each side, for the edges of the code and its quiet zone. */
function inPixels({x, y, width, height}: Place): Place {
  return {
    x: Math.max(0, x - 1) * cell,
    y: Math.max(0, y - 1) * cell,
    width: (width + 2) * cell,
    height: (height + 2) * cell,
  };
}
