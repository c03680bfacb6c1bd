/** Text in quotation marks, a number, or one of the three words (RFC 8259). */
const SCALAR =
  // eslint-disable-next-line no-control-regex
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null/iy;
const NAME = /"((?:[^"\\]|\\.)*)"/y;
const SPACE = /[ \t\r\n]*/y;
/** Lists in lists beyond which no settings are, so that no text exhausts the browser. */
const DEEPEST = 50;

/** Where things stand in a text of JSON, counted in characters from 0. */
export interface JsonPlaces {
  /** Where it stops being JSON; nothing where it is JSON. Engines say it each in their own words, or not at all. */
  readonly mistake: number | undefined;
  /**
   * Names, joined by dots → where each stands; the numbers of a list count as names, and `''` is the whole. Of a
   * name that comes twice the last, whose value counts. As far as it is JSON.
   */
  readonly places: ReadonlyMap<string, number>;
}

export function jsonPlaces(text: string): JsonPlaces {
  const reader = new Reader(text);
  const isJson = reader.value([]) && reader.atEnd();
  return {mistake: isJson ? undefined : reader.at, places: reader.places};
}

class Reader {
  at = 0;
  readonly places = new Map<string, number>();
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** Goes past a value; false where there is none, and stays there. */
  value(path: readonly string[]): boolean {
    this.#note(path);
    if (path.length > DEEPEST) return false;
    if (this.#take('{')) return this.#list('}', () => this.#member(path));
    if (this.#take('[')) return this.#list(']', at => this.value([...path, String(at)]));
    return this.#match(SCALAR) !== undefined;
  }

  atEnd(): boolean {
    this.#match(SPACE);
    return this.at === this.#text.length;
  }

  #member(path: readonly string[]): boolean {
    this.#match(SPACE);
    const from = this.at;
    const name = this.#match(NAME);
    if (name === undefined || !this.#take(':')) return false;
    const below = [...path, name];
    const isValue = this.value(below);
    // The line with the name is the one to look for.
    this.places.set(below.join('.'), from);
    return isValue;
  }

  #list(end: string, one: (at: number) => boolean): boolean {
    if (this.#take(end)) return true;
    let count = 0;
    do {
      if (!one(count)) return false;
      count += 1;
    } while (this.#take(','));
    return this.#take(end);
  }

  #note(path: readonly string[]): void {
    this.#match(SPACE);
    this.places.set(path.join('.'), this.at);
  }

  #take(sign: string): boolean {
    this.#match(SPACE);
    if (this.#text[this.at] !== sign) return false;
    this.at++;
    return true;
  }

  /** What stands there, or between its brackets, and goes past it. */
  #match(pattern: RegExp): string | undefined {
    if (pattern !== SPACE) this.#match(SPACE);
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#text);
    if (!found) return undefined;
    this.at += found[0].length;
    return found[1] ?? found[0];
  }
}
