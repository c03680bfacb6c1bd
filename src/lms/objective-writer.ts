import type {DataModel} from './data-model.js';
import {readNumber} from './numbers.js';
import type {Objective} from './session.js';

/** How an edition spells an objective. */
export interface ObjectiveDialect {
  /** The field that says whether it was passed. */
  readonly standing: string;
  /** Fields and values of one that was passed. */
  readonly passed: readonly (readonly [field: string, value: string])[];
  /** Fields and values of one that is still open: never failed, since every try may be followed by another. */
  readonly open: readonly (readonly [field: string, value: string])[];
}

const root = 'cmi.objectives';
/** A manifest may have defined some already; more than that is another course's. */
const mostKnown = 20;

/**
 * Writes objectives: each keeps the index under which it was first written, since neither edition lets an id
 * change (SCORM 2004 RTE §4.2.17), and one that was passed is never lowered.
 */
export class ObjectiveWriter {
  readonly #model: DataModel;
  readonly #dialect: ObjectiveDialect;
  /** Objective id → its index. */
  #indexes: Map<string, number> | undefined;

  constructor(model: DataModel, dialect: ObjectiveDialect) {
    this.#model = model;
    this.#dialect = dialect;
  }

  record({id, passed}: Objective): void {
    if (!this.#model.supports(`${root}.n.id`)) return;
    this.#indexes ??= this.#known();
    const known = this.#indexes.get(id);
    const entry = `${root}.${known ?? this.#indexes.size}`;
    const {standing, passed: whenPassed, open} = this.#dialect;
    if (known !== undefined && this.#model.known(`${entry}.${standing}`) === 'passed') return;
    if (known === undefined) {
      if (!this.#model.take(`${entry}.id`, id)) return;
      this.#indexes.set(id, this.#indexes.size);
    }
    for (const [field, value] of passed ? whenPassed : open)
      this.#model.set(`${entry}.${field}`, value, 'optional');
  }

  /** What the LMS has already. One whose id it does not give takes up its place all the same. */
  #known(): Map<string, number> {
    const count = Math.min(readNumber(this.#model.get(`${root}._count`)) ?? 0, mostKnown);
    return new Map(
      Array.from({length: count}, (_, index) => [
        this.#model.get(`${root}.${index}.id`) || `unnamed ${index}`,
        index,
      ]),
    );
  }
}
