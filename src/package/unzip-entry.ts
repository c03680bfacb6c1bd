import {Inflate} from 'fflate';
import {crc32} from './crc32.js';
import type {ZipEntry} from './zip-directory.js';
import {ZipRefusal} from './zip-refusal.js';

const LOCAL = 0x04034b50;
/** Packed bytes that are unpacked at a time: a file that unpacks to more than it says is stopped early. */
const AT_A_TIME = 0x4000;

/**
 * The bytes of one file of a zip. No more are made than its entry says.
 *
 * @throws ZipRefusal where they are not what its entry says.
 */
export function unzipEntry(zip: Uint8Array, entry: ZipEntry): Uint8Array {
  const packed = packedBytes(zip, entry);
  const bytes = entry.method === 0 ? packed.slice() : inflate(packed, entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new ZipRefusal('damaged', entry.path);
  return bytes;
}

function packedBytes(zip: Uint8Array, {at, packed, method, path}: ZipEntry): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const isHere = at + 30 <= zip.length && view.getUint32(at, true) === LOCAL;
  if (!isHere || (method !== 0 && method !== 8)) throw new ZipRefusal('damaged', path);
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > zip.length) throw new ZipRefusal('damaged', path);
  return zip.subarray(start, start + packed);
}

function inflate(packed: Uint8Array, {size, path}: ZipEntry): Uint8Array {
  const bytes = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate(part => {
    if (length + part.length > size) throw new ZipRefusal('damaged', path);
    bytes.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < packed.length; at += AT_A_TIME) {
      stream.push(packed.subarray(at, at + AT_A_TIME), at + AT_A_TIME >= packed.length);
    }
  } catch {
    throw new ZipRefusal('damaged', path);
  }
  return bytes.subarray(0, length);
}
