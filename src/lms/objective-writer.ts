import type {DataModel} from './data-model.js';
import {readNumber} from './numbers.js';
import type {Objective} from './session.js';

/** A field, and what it says. */
type Saying = readonly [field: string, value: string];

/** How an edition spells an objective. */
export interface ObjectiveDialect {
  /** What one that was passed says, written last: it tells that all of it was. */
  readonly passed: Saying;
  /** What goes before that. */
  readonly before: readonly Saying[];
  /** What one that is still open says: never failed, since every try may be followed by another. */
  readonly open: Saying;
}

const root = 'cmi.objectives';
/** A manifest may have defined some already; where there are more, they are another course's, and none is added. */
const mostKnown = 20;

/**
 * Writes objectives: each keeps the index under which it was first written, since neither edition lets an id
 * change (SCORM 1.2 RTE §3.4.6, 2004 RTE §4.2.17), and one that was passed is never lowered.
 */
export class ObjectiveWriter {
  readonly #model: DataModel;
  readonly #dialect: ObjectiveDialect;
  /** The ids that the LMS holds, by index; empty where it does not say. */
  #ids: string[] | undefined;
  /** The LMS said how many it holds, so that one which is added is new. */
  #counted = false;

  constructor(model: DataModel, dialect: ObjectiveDialect) {
    this.#model = model;
    this.#dialect = dialect;
  }

  record({id, passed}: Objective): void {
    if (!this.#model.supports(`${root}.n.id`)) return;
    this.#ids ??= this.#read();
    const added = !this.#ids.includes(id);
    if (added && !this.#add(id, this.#ids)) return;
    const entry = `${root}.${this.#ids.indexOf(id)}`;
    const isNew = added && this.#counted;
    if (isNew || this.#mayWrite(entry, passed)) this.#write(entry, passed);
  }

  #write(entry: string, passed: boolean): void {
    const {before, passed: last, open} = this.#dialect;
    (passed ? [...before, last] : [open]).every(([field, value]) =>
      this.#model.take(`${entry}.${field}`, value),
    );
  }

  /** What was passed stays so; and what the LMS could not say may be that. */
  #mayWrite(entry: string, passed: boolean): boolean {
    const [field, best] = this.#dialect.passed;
    const held = this.#model.known(`${entry}.${field}`);
    return held === undefined ? passed : plain(held) !== best;
  }

  #add(id: string, ids: string[]): boolean {
    if (ids.length >= mostKnown) return false;
    const taken = this.#model.take(`${root}.${ids.length}.id`, id) || this.#began(ids.length);
    if (taken) ids.push(id);
    return taken;
  }

  /** Whether an LMS that did not say yes to an id has begun the entry all the same. */
  #began(index: number): boolean {
    return this.#model.supports(`${root}.n.id`) && this.#count() === index + 1;
  }

  #count(): number | undefined {
    return readNumber(this.#model.get(`${root}._count`));
  }

  #read(): string[] {
    const count = this.#count();
    this.#counted = count !== undefined;
    return Array.from({length: Math.min(count ?? 0, mostKnown)}, (_, index) =>
      plain(this.#model.get(`${root}.${index}.id`)),
    );
  }
}

/** Some LMSs give words back in capitals, or with blanks around them. */
function plain(text: string): string {
  return text.trim().toLowerCase();
}
