import {crc32 as crc32OfCodes} from '../course/crc32.js';

/** The remainder that a zip keeps of each file (ISO 3309; APPNOTE.TXT §4.4.7), a whole number of 32 bits. */
export function crc32(bytes: Uint8Array): number {
  return crc32OfCodes({length: bytes.length, charCodeAt: at => bytes[at] ?? 0});
}
