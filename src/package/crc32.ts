import {table} from '../course/crc32.js';

/** The remainder that a zip keeps of each file (ISO 3309; APPNOTE.TXT §4.4.7), a whole number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (table[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}
