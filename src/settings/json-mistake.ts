/** Text in quotation marks, a number, or one of the three words (RFC 8259). */
const SCALAR =
  // eslint-disable-next-line no-control-regex
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;
const NAME = /"(?:[^"\\]|\\.)*"/y;
const SPACE = /[ \t\r\n]*/y;

/**
 * Where a text stops being JSON, counted in characters from 0; nothing where it is JSON. Engines say it each in
 * their own words, or not at all.
 */
export function jsonMistake(text: string): number | undefined {
  const reader = new Reader(text);
  if (reader.value() && reader.atEnd()) return undefined;
  return reader.at;
}

class Reader {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes past a value; false where there is none, and stays there. */
  value(): boolean {
    if (this.#take('{')) return this.#list('}', () => this.#member());
    if (this.#take('[')) return this.#list(']', () => this.value());
    return this.#match(SCALAR);
  }

  atEnd(): boolean {
    this.#match(SPACE);
    return this.at === this.#text.length;
  }

  #member(): boolean {
    return this.#match(NAME) && this.#take(':') && this.value();
  }

  #list(end: string, one: () => boolean): boolean {
    if (this.#take(end)) return true;
    do {
      if (!one()) return false;
    } while (this.#take(','));
    return this.#take(end);
  }

  #take(sign: string): boolean {
    this.#match(SPACE);
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  #match(pattern: RegExp): boolean {
    if (pattern !== SPACE) this.#match(SPACE);
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (!found) return false;
    this.at += found[0].length;
    return true;
  }
}
