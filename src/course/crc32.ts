/** The remainder of each byte. */
const table = Uint32Array.from({length: 256}, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** A text, or what gives its codes as a text does. */
export type Codes = Pick<string, 'length' | 'charCodeAt'>;

/**
 * CRC-32 as in zip and PNG (ISO 3309, polynomial 0xEDB88320), of an ASCII text.
 * @returns 0 to 2³² − 1.
 */
export function crc32(text: Codes): number {
  let crc = 0xffffffff;
  for (let index = 0; index < text.length; index++) {
    crc = (table[(crc ^ text.charCodeAt(index)) & 0xff] ?? 0) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}
