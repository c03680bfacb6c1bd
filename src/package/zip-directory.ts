import {ZipRefusal} from './zip-refusal.js';

/** What a zip's central directory says of one file (APPNOTE.TXT §4.3.12). Sizes are in bytes. */
export interface ZipEntry {
  readonly path: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly at: number;
}

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The end record without a comment, and the longest comment. */
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;

/**
 * The entries of a zip, in its order. Nothing is unpacked.
 *
 * @throws ZipRefusal where it is no zip, is damaged, or is of a kind that needs 64-bit sizes.
 */
export function readDirectory(zip: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  const entries: ZipEntry[] = [];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) throw new ZipRefusal('damaged');
    const next = at + 46 + lengthsAt(view, at);
    if (next > end) throw new ZipRefusal('damaged');
    entries.push(entryAt(zip, view, at));
    at = next;
  }
  return entries;
}

function endRecord(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  // A zip that was cut off still begins as one.
  const begins = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50;
  throw new ZipRefusal(begins ? 'damaged' : 'not-a-zip');
}

/** Name, extra fields and comment of an entry. */
function lengthsAt(view: DataView, at: number): number {
  return (
    view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  );
}

function entryAt(zip: Uint8Array, view: DataView, at: number): ZipEntry {
  const name = zip.subarray(at + 46, at + 46 + view.getUint16(at + 28, true));
  return {
    path: new TextDecoder().decode(name),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  };
}
