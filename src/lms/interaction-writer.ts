import type {DataModel} from './data-model.js';
import {readNumber} from './numbers.js';
import type {Interaction} from './session.js';

/** How an edition spells an interaction. */
export interface InteractionDialect {
  readonly momentField: string;
  readonly responseField: string;
  /** Stands between two letters, or pairs. */
  readonly separator: string;
  /** Stands between the letters of a pair. */
  readonly pairSeparator: string;
  readonly wrong: string;
  readonly moment: (at: Date) => string;
  readonly duration: (ms: number) => string;
}

const root = 'cmi.interactions';
/**
 * Five tries of fifteen, since a part of a sixth would mislead. More would swell what Moodle's 2004 API sends
 * again with each commit, and on leaving in one beacon of at most 64 KiB.
 */
const mostInteractions = 75;
/** What both editions and every LMS take in an identifier. */
const longestId = 255;
const unsafe = /[^A-Za-z0-9_-]/g;

/**
 * Adds interactions, each at the next index: one answer, one entry, as reports expect. The id comes
 * first, then the type, then the rest (SCORM 2004 RTE §4.2.9); the count is read once and kept here,
 * since 1.2 gives nothing back. It is read again only after an id that was not taken.
 */
export class InteractionWriter {
  readonly #model: DataModel;
  readonly #dialect: InteractionDialect;
  #next: number | undefined;

  constructor(model: DataModel, dialect: InteractionDialect) {
    this.#model = model;
    this.#dialect = dialect;
  }

  record(interaction: Interaction): void {
    if (!this.#model.supports(`${root}.n.id`)) return;
    const entry = this.#add(interaction.id);
    if (entry === undefined) return;
    if (!this.#model.take(`${entry}.type`, interaction.type ?? 'choice')) return;
    for (const [field, value] of this.#fields(interaction)) {
      if (value !== '') this.#model.take(`${entry}.${field}`, value);
    }
  }

  /** A new entry, where there is room for one and its id is taken. */
  #add(id: string): string | undefined {
    this.#next ??= this.#count() ?? 0;
    if (this.#next >= mostInteractions) return undefined;
    const entry = `${root}.${this.#next}`;
    if (!this.#model.take(`${entry}.id`, safe(id)) && !this.#began()) return undefined;
    this.#next += 1;
    return entry;
  }

  #count(): number | undefined {
    return readNumber(this.#model.get(`${root}._count`));
  }

  /** Whether an LMS that did not say yes to an id has begun the entry all the same. */
  #began(): boolean {
    const count = this.#count();
    const began = count !== undefined && count - 1 === this.#next;
    if (!began) this.#next = count;
    return began;
  }

  #fields(interaction: Interaction): [string, string][] {
    const {type, at, latencyMs, response, correct, right, objective} = interaction;
    const {momentField, moment, responseField, duration, wrong} = this.#dialect;
    return [
      ['objectives.0.id', safe(objective ?? '')],
      [momentField, moment(at)],
      ['correct_responses.0.pattern', this.#pattern(correct, type)],
      [responseField, this.#pattern(response, type)],
      ['result', right ? 'correct' : wrong],
      ['latency', latencyMs === undefined ? '' : duration(latencyMs)],
    ];
  }

  /** The order of steps says something; of letters and pairs it does not, and a set of them is what 2004 asks for. */
  #pattern(letters: readonly string[], type: Interaction['type']): string {
    const {separator, pairSeparator} = this.#dialect;
    const given = type === 'sequencing' ? letters : [...new Set(letters)].sort();
    return given.map(each => each.replace('.', pairSeparator)).join(separator);
  }
}

function safe(id: string): string {
  return id.replace(unsafe, '-').slice(0, longestId);
}
