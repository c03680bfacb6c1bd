/**
 * Packs numbers of few bits, or unpacks them. Whoever walks over a value with it packs and unpacks by the
 * same steps: packing, a number goes in and comes back; unpacking, what goes in is not looked at.
 */
export interface Bits {
  /** @param width 1 to 32 bits. */
  number(value: number, width: number): number;
  /** More was unpacked than there is: what came out is not to be trusted. */
  readonly isOverrun: boolean;
  /** Set by a walk that unpacked something which only a newer release knows. */
  isNewer: boolean;
}

/** Base64url's alphabet (RFC 4648 §5): six bits a character, none of which an LMS escapes or mangles. */
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const CHARACTER_BITS = 6;

/** Packs into a text. */
export class BitWriter implements Bits {
  readonly isOverrun = false;
  isNewer = false;
  #bits = '';

  /** @throws RangeError where the value does not fit: a mistake in the program or its keys. */
  number(value: number, width: number): number {
    const digits = value.toString(2).padStart(width, '0');
    if (digits.length > width || !/^[01]+$/.test(digits)) {
      throw new RangeError(`${value} does not fit in ${width} bits`);
    }
    this.#bits += digits;
    return value;
  }

  /** What was packed, filled up with noughts to a whole character. */
  get text(): string {
    return this.#bits.replace(/.{1,6}/g, digits => {
      return ALPHABET[parseInt(digits.padEnd(CHARACTER_BITS, '0'), 2)] ?? '';
    });
  }
}

/** Unpacks a text. It never throws: past the end it finds noughts. */
export class BitReader implements Bits {
  isNewer = false;
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isOverrun(): boolean {
    return this.#at > this.#text.length * CHARACTER_BITS;
  }

  number(_: number, width: number): number {
    let value = 0;
    for (const end = this.#at + width; this.#at < end; this.#at++) {
      const code = ALPHABET.indexOf(this.#text[Math.floor(this.#at / CHARACTER_BITS)] ?? 'A');
      value = value * 2 + ((code >> (CHARACTER_BITS - 1 - (this.#at % CHARACTER_BITS))) & 1);
    }
    return value;
  }
}

export function flag(bits: Bits, value = false): boolean {
  return bits.number(Number(value), 1) === 1;
}

/** A whole number up to 2³² − 1, four bits at a time, lowest first, each four behind a bit that says "more". */
export function count(bits: Bits, value = 0): number {
  let result = 0;
  for (let unit = 1; unit < 2 ** 32; unit *= 16) {
    const rest = Math.floor(value / unit);
    const isMore = flag(bits, rest > 15);
    result += bits.number(rest % 16, 4) * unit;
    if (!isMore) break;
  }
  return result;
}

/** A value that may be missing. */
export function maybe<T>(
  bits: Bits,
  value: T | undefined,
  one: (bits: Bits, value: T | undefined) => T,
): T | undefined {
  return flag(bits, value !== undefined) ? one(bits, value) : undefined;
}
