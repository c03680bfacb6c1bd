import {BitReader, type Bits} from './bits.js';
import {migrate, STATE_VERSION, type Migrations} from './state-migrations.js';
import {readSections, SECTION_KINDS, type Section, type SectionKind} from './state-sections.js';

/** Something in a stored state that could not be taken over; the rest was. */
export interface StateProblem {
  /**
   * `lost`: cut off or spoilt on its way. `newer`: a newer release wrote it, and this one does not know it;
   * such a state is not to be overwritten until the learner acts.
   */
  readonly kind: 'lost' | 'newer';
  /** For diagnostics: `header`, `module <id>`, `assessment <id>`, or `section` with numbers that stand for no id. */
  readonly part: string;
}

/** The sections of one stored state, taken out one by one. */
export class StateReading {
  readonly #sections: Map<string, Section>;
  readonly #migrations: Migrations;
  readonly #problems: StateProblem[] = [];

  constructor(text: string, migrations: Migrations) {
    // Of two sections about the same, the first in the text stands.
    const sections = [...readSections(text)].reverse();
    this.#sections = new Map(sections.map(section => [nameOf(section.kind, section.key), section]));
    this.#migrations = migrations;
  }

  /**
   * What a section holds; nothing where it is not there or cannot be read, which is a problem.
   * @param part How the problem names it.
   */
  take<T>(kind: SectionKind, key: number, part: string, walk: (bits: Bits) => T): T | undefined {
    const name = nameOf(SECTION_KINDS.indexOf(kind), key);
    const section = this.#sections.get(name);
    this.#sections.delete(name);
    if (section && section.version > STATE_VERSION) {
      this.#note('newer', part);
      return undefined;
    }
    // No section, or one that no migration leads from, is as good as empty: too little is found in it.
    const bits = new BitReader((section && migrate(section, this.#migrations)?.body) ?? '');
    const value = walk(bits);
    if (bits.isOverrun) this.#note('lost', part);
    else if (bits.isNewer) this.#note('newer', part);
    return bits.isOverrun ? undefined : value;
  }

  /**
   * What all sections of a kind hold, by id.
   * @param known What the header says; it stands where the section, which says more, is lost.
   */
  takeAll<K extends {readonly key: number}, T>(
    kind: SectionKind,
    keys: Readonly<Record<string, K>>,
    known: Readonly<Record<string, T>> = {},
    walk: (bits: Bits, keys: K) => T,
  ): Readonly<Record<string, T>> {
    const found = {...known};
    for (const [id, each] of Object.entries(keys)) {
      const isThere = this.#sections.has(nameOf(SECTION_KINDS.indexOf(kind), each.key));
      if (!isThere && !(id in known)) continue;
      const record = this.take(kind, each.key, `${kind} ${id}`, bits => walk(bits, each));
      if (record) found[id] = record;
    }
    return found;
  }

  /** All problems; a section that nobody took is a newer release's. */
  finish(): readonly StateProblem[] {
    for (const name of this.#sections.keys()) this.#note('newer', name);
    return this.#problems;
  }

  #note(kind: StateProblem['kind'], part: string): void {
    this.#problems.push({kind, part});
  }
}

function nameOf(kind: number, key: number): string {
  return `section ${kind}.${key}`;
}
