import type {StrictEdition} from './strict-edition.js';
import type {StrictOptions} from './strict-options.js';
import {family, type Beside, type ElementRow} from './strict-element.js';

/** The data model of one session: gives and takes values, or says with which error code it does not. */
export class StrictStore implements Beside {
  readonly values: Record<string, string>;
  readonly #edition: StrictEdition;
  readonly #rows: ReadonlyMap<string, ElementRow>;
  readonly #suspendLimit: number;
  readonly #touched = new Set<string>();
  /** Entries of lists that hold anything, such as `cmi.interactions.0`. */
  readonly #entries = new Set<string>();

  constructor(
    edition: StrictEdition,
    values: Readonly<Record<string, string>>,
    {missing, suspendLimit}: StrictOptions,
  ) {
    this.#suspendLimit = suspendLimit ?? edition.suspendLimit;
    this.#edition = edition;
    this.#rows = new Map(
      edition.rows.filter(({name}) => !missing.includes(name)).map(row => [row.name, row]),
    );
    this.values = {...values};
    Object.keys(values).forEach(element => this.#enter(element));
  }

  read(element: string): string | undefined {
    return this.values[element];
  }

  touched(element: string): boolean {
    return this.#touched.has(element);
  }

  get(element: string): {value: string; code: number} {
    const {codes} = this.#edition;
    const refuse = (code: number) => ({value: '', code});
    if (element.endsWith('._count')) return this.#getCount(element.slice(0, -'._count'.length));
    const row = this.#rows.get(family(element));
    if (row === undefined) return refuse(codes.unknown);
    if (row.access === 'write') return refuse(codes.writeOnly);
    if (indexes(element).some(({list, index}) => index >= this.#count(list))) {
      return refuse(codes.getGap);
    }
    const value = this.values[element];
    return value === undefined ? refuse(codes.unset) : {value, code: 0};
  }

  /** The error code; 0 where the value was taken. */
  set(element: string, value: string): number {
    const {codes, suspendData, tooLong} = this.#edition;
    if (element === suspendData && value.length > this.#suspendLimit) return tooLong;
    if (/\._(count|children|version)$/.test(element)) return codes.keyword;
    const row = this.#rows.get(family(element));
    if (row === undefined) return codes.unknown;
    if (row.access === 'read') return codes.readOnly;
    const code = this.#place(element) || row.check(value, element, this);
    if (code !== 0) return code;
    this.values[element] = value;
    this.#touched.add(element);
    this.#enter(element);
    return 0;
  }

  /** An index may go on a list by one, and in 2004 only with the id. */
  #place(element: string): number {
    const {codes} = this.#edition;
    for (const {list, index, rest} of indexes(element)) {
      const count = this.#count(list);
      if (index > count) return codes.setGap;
      const hasId = this.#rows.has(`${family(list)}.n.id`);
      if (index === count && hasId && rest !== 'id' && codes.noIdYet !== 0) return codes.noIdYet;
    }
    return 0;
  }

  #getCount(list: string): {value: string; code: number} {
    const known = [...this.#rows.keys()].some(name => name.startsWith(`${family(list)}.n.`));
    if (!known) return {value: '', code: this.#edition.codes.unknown};
    return {value: String(this.#count(list)), code: 0};
  }

  #count(list: string): number {
    let count = 0;
    while (this.#entries.has(`${list}.${String(count)}`)) count += 1;
    return count;
  }

  #enter(element: string): void {
    for (const {list, index} of indexes(element)) this.#entries.add(`${list}.${String(index)}`);
  }
}

/** Each index in an element: the list it counts in, and what follows. */
function indexes(element: string): {list: string; index: number; rest: string}[] {
  return [...element.matchAll(/\.(\d+)(?=\.)/g)].map(({0: whole, 1: digits, index: start}) => ({
    list: element.slice(0, start),
    index: Number(digits),
    rest: element.slice(start + whole.length + 1),
  }));
}
