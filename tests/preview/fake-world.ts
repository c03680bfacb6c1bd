import type {DeviceStorage} from '../../src/lms/environment.js';
import type {LmsEdition} from '../../src/preview/editions.js';
import type {Engine} from '../../src/preview/engine.js';
import type {Values} from '../../src/preview/record.js';

/** Takes every value and knows no errors but those that it is told to make. */
export class FakeEngine implements Engine {
  /** Element → the code that setting it gives. */
  readonly refused: Readonly<Record<string, number>>;
  #values: Record<string, string> = {};
  #code = 0;

  constructor(refused: Readonly<Record<string, number>> = {}) {
    this.refused = refused;
  }

  load(values: Values): void {
    this.#values = {...values};
  }

  values(): Values {
    return {...this.#values};
  }

  call(name: string, input: readonly unknown[]): unknown {
    const [element = '', value = ''] = input.map(String);
    const call = name.replace('LMS', '');
    if (call === 'GetLastError') return String(this.#code);
    if (call === 'GetErrorString') return `words for ${element}`;
    this.#code = 0;
    if (call === 'GetValue') return this.#values[element] ?? '';
    return call === 'SetValue' ? this.#set(element, value) : 'true';
  }

  #set(element: string, value: string): string {
    this.#code = this.refused[element] ?? 0;
    if (this.#code !== 0) return 'false';
    this.#values[element] = value;
    return 'true';
  }
}

/** A store of this device, in memory; blocked, it keeps nothing. */
export function fakeStorage(blocked = false): DeviceStorage & {readonly kept: Map<string, string>} {
  const kept = new Map<string, string>();
  return {
    kept,
    read: key => kept.get(key),
    write: (key, value) => {
      if (!blocked) kept.set(key, value);
      return !blocked;
    },
    remove: key => kept.delete(key),
  };
}

/** The functions of an API instance, in the words of both editions. */
export interface CourseApi {
  initialize(): unknown;
  set(element: string, value: string): unknown;
  get(element: string): unknown;
  commit(): unknown;
  terminate(): unknown;
}

/** The API instance as a course finds it in the host window; none there, or none of the edition, throws. */
export function apiIn(host: object, edition: LmsEdition): CourseApi {
  const api = (host as Record<string, unknown>)[edition === 'scorm12' ? 'API' : 'API_1484_11'];
  if (typeof api !== 'object' || api === null) throw new Error('There is no API instance.');
  const functions = api as Record<string, (...input: string[]) => unknown>;
  const prefix = edition === 'scorm12' ? 'LMS' : '';
  return {
    initialize: () => functions[`${prefix}Initialize`]?.(''),
    set: (element, value) => functions[`${prefix}SetValue`]?.(element, value),
    get: element => functions[`${prefix}GetValue`]?.(element),
    commit: () => functions[`${prefix}Commit`]?.(''),
    terminate: () => functions[edition === 'scorm12' ? 'LMSFinish' : 'Terminate']?.(''),
  };
}
