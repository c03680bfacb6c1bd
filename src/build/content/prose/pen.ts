import {Markup, type Part, type Prose} from './prose.js';

/** Writes compiled prose part by part. */
export class Pen {
  readonly #parts: Part[] = [];
  #text = '';
  #plain = true;

  /** Words, which are escaped. */
  text(words: string): void {
    this.#text += words;
    this.#append(escapeHtml(words));
  }

  /** Finished HTML, whose words do not count. */
  html(html: string): void {
    this.#plain = false;
    this.#append(html);
  }

  /** Parts the words on either side, for whoever counts them. */
  gap(): void {
    this.#text += ' ';
  }

  /** A role's name, filled in when the text is shown. */
  name(name: string): void {
    this.#plain = false;
    this.#text += '\uFFFC';
    this.#parts.push({name});
  }

  /** The address of an image, known when the package is made. */
  image(path: string): void {
    this.#plain = false;
    this.#parts.push({image: path});
  }

  /** What was written: a plain string where there is no markup. */
  finish(): Prose {
    return this.#plain ? oneLine(this.#text) : new Markup(this.#parts, this.#text);
  }

  #append(html: string): void {
    const last = this.#parts.at(-1);
    if (last && 'html' in last) this.#parts[this.#parts.length - 1] = {html: last.html + html};
    else this.#parts.push({html});
  }
}

/** White space as a browser would show it. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
}
