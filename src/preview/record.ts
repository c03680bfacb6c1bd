/** Data-model elements and their values, such as `cmi.location` → `intro`. Empty values are left out. */
export type Values = Readonly<Record<string, string>>;

/** What this LMS keeps of one attempt. */
export interface AttemptRecord {
  readonly values: Values;
  /** How many sessions have committed something. */
  readonly sessions: number;
  /** The last commit, as `Date.toISOString()`. */
  readonly at: string;
}

/** Reads a kept record; nothing where the text is none. */
export function readRecord(text: string | undefined): AttemptRecord | undefined {
  const record = parse(text);
  if (!isObject(record) || !isObject(record['values'])) return undefined;
  const {sessions, at} = record;
  if (typeof sessions !== 'number' || typeof at !== 'string') return undefined;
  return {values: filled(record['values']), sessions, at};
}

/** The elements that have a value. */
export function filled(values: Readonly<Record<string, unknown>>): Values {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    ),
  );
}

function parse(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function isObject(thing: unknown): thing is Record<string, unknown> {
  return typeof thing === 'object' && thing !== null;
}
