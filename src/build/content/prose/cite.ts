import type {Source} from '../../../course/course.js';
import {escapeHtml} from './pen.js';

/** Numbers the sources that a lesson cites, in the order in which they first appear. */
export class Citations {
  readonly #sources: ReadonlyMap<string, Source>;
  readonly #cited: Source[] = [];

  constructor(sources: ReadonlyMap<string, Source>) {
    this.#sources = sources;
  }

  /** The sources in the order of their marks. */
  get cited(): readonly Source[] {
    return this.#cited;
  }

  /** A numbered mark; the list stands below the lesson. */
  readonly mark = (id: string): string => {
    const source = this.#sources.get(id);
    if (!source) return '';
    if (!this.#cited.includes(source)) this.#cited.push(source);
    const number = this.#cited.indexOf(source) + 1;
    return `<sup class="source-mark"><span class="hidden-words"> source </span>${number}</sup>`;
  };
}

/** Publisher and year behind the words: activities have no list of sources below. */
export function citeInPlace(sources: ReadonlyMap<string, Source>): (id: string) => string {
  return id => {
    const source = sources.get(id);
    if (!source) return '';
    return ` <span class="source-note">(${escapeHtml(source.publisher)}, ${source.year})</span>`;
  };
}
