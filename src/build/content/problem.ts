/** A place in a content file; line and column count from 1. */
export interface Place {
  /** Path from the repository's root, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface Problem {
  readonly place: Place;
  readonly message: string;
}

/** Collects what is wrong, so that an author sees everything at once and not the first only. */
export class Problems {
  readonly #list: Problem[] = [];

  /**
   * @param what What is wrong, in words for an author.
   * @param allowed What is allowed, or what to do.
   */
  add(place: Place, what: string, allowed: string): void {
    this.#list.push({place, message: `${what}; ${allowed}`});
  }

  /**
   * One line a problem, `modules/x/y.yaml:12:5 what is wrong; what is allowed`, by file and place.
   *
   * @param said How a place is written.
   */
  lines(said: (place: Place) => string = inFile): string[] {
    const sorted = this.#list.toSorted(byPlace);
    const lines = sorted.map(({place, message}) => `${said(place)} ${message}`);
    return [...new Set(lines)];
  }
}

/** The first character of a file, for what is wrong with the file as a whole. */
export function startOf(file: string): Place {
  return {file, line: 1, column: 1};
}

function inFile({file, line, column}: Place): string {
  return `${file}:${line}:${column}`;
}

function byPlace({place: a}: Problem, {place: b}: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
