import type {Form} from './strict-values.js';

/** What a check may look at besides the value. */
export interface Beside {
  /** A value as it stands, or nothing where none was set. */
  read(element: string): string | undefined;
  /** Whether it was set since the session began. */
  touched(element: string): boolean;
}

/** One row of a data model. */
export interface ElementRow {
  /** With `n` for an index, such as `cmi.interactions.n.id`. */
  readonly name: string;
  readonly access: 'read' | 'write' | 'both';
  /** The error code for a value at an element with its real indexes; 0 takes it. */
  readonly check: (value: string, element: string, beside: Beside) => number;
}

/** A row whose values have a form. */
export function row(
  name: string,
  access: ElementRow['access'],
  form: Form,
  wrongCode: number,
): ElementRow {
  return {name, access, check: value => (form(value) ? 0 : wrongCode)};
}

/** Rows that nobody may set. */
export function readOnly(...names: readonly string[]): readonly ElementRow[] {
  return names.map(name => ({name, access: 'read', check: () => 0}));
}

/** `cmi.interactions.3.id` → `cmi.interactions.n.id` */
export function family(element: string): string {
  return element.replace(/\.\d+(?=\.|$)/g, '.n');
}

/** `cmi.interactions.3.objectives.0.id` → `cmi.interactions.3` */
export function entryOf(element: string): string {
  return element.split('.').slice(0, 3).join('.');
}
