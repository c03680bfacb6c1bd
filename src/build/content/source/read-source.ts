import {z} from 'zod';
import type {Problems} from '../problem.js';
import {suggest} from './nearest.js';
import {readYaml, type Path, type YamlFile} from './yaml-file.js';

/** A file whose contents have been checked against a schema. */
export interface Sourced<T> {
  readonly file: YamlFile;
  readonly data: T;
}

/** Reads a file and checks it against its schema; every problem is reported, undefined when it cannot be used. */
export function readSource<S extends z.ZodType>(
  path: string,
  text: string,
  schema: S,
  problems: Problems,
): Sourced<z.infer<S>> | undefined {
  const file = readYaml(path, text, problems);
  return file && checkSource(file, schema, problems);
}

/**
 * Checks a file against its schema. Unknown keys are reported and then left out, and missing words are
 * reported and then stood in for, so that the rest is still checked.
 */
export function checkSource<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
  problems: Problems,
): Sourced<z.infer<S>> | undefined {
  const value = withoutUnknownKeys(file, schema, problems);
  const parsed = schema.safeParse(value, {error: descriptionOf});
  if (parsed.success) return {file, data: parsed.data};
  for (const issue of parsed.error.issues) {
    report(issue, file, problems);
    standIn(value, issue.path);
  }
  const {data} = schema.safeParse(value);
  return data === undefined ? undefined : {file, data};
}

/** Puts an ellipsis where words may be missing; where an id or a list is, it does not fit either. */
function standIn(value: unknown, path: Path): void {
  const owner = valueAt(value, path.slice(0, -1));
  const key = path.at(-1);
  const isSimple = typeof (valueAt(value, path) ?? '') !== 'object';
  if (typeof owner === 'object' && owner && key !== undefined && isSimple) {
    Reflect.set(owner, key, '…');
  }
}

function withoutUnknownKeys(file: YamlFile, schema: z.ZodType, problems: Problems): unknown {
  const value = structuredClone(file.value);
  // The list of allowed keys is only there while the message is made, so the message carries it.
  const parsed = schema.safeParse(value, {error: issue => shapeOf(issue.inst).join(' ')});
  for (const issue of parsed.error?.issues ?? []) {
    if (issue.code !== 'unrecognized_keys') continue;
    const owner = valueAt(value, issue.path) as Record<string, unknown>;
    for (const key of issue.keys) {
      const allowed = suggest(key, issue.message.split(' '));
      problems.add(file.keyAt(issue.path, key), `“${key}” is not a known key`, allowed);
      Reflect.deleteProperty(owner, key);
    }
  }
  return value;
}

function shapeOf(inst: unknown): string[] {
  const shape = (inst as {def?: {shape?: object}} | undefined)?.def?.shape;
  return Object.keys(shape ?? {});
}

/** What a value of the wrong type should have been, where its schema says so itself. */
function descriptionOf({code, inst}: z.core.$ZodRawIssue): string {
  const isKnown = code === 'invalid_type' && inst instanceof z.ZodType;
  return (isKnown ? inst.description : undefined) ?? '';
}

function report(issue: z.core.$ZodIssue, file: YamlFile, problems: Problems): void {
  const value = valueAt(file.value, issue.path);
  const key = issue.path.findLast(part => typeof part === 'string') ?? 'the file';
  if (issue.code === 'invalid_key') {
    const place = file.keyAt(issue.path.slice(0, -1), key);
    const allowed = issue.issues.map(({message}) => `it is ${message}`).join('; ');
    problems.add(place, `“${key}” cannot stand before a colon here`, allowed);
  } else problems.add(file.at(issue.path), wrong(issue, key, value), allowedBy(issue, value));
}

function wrong(issue: z.core.$ZodIssue, key: string, value: unknown): string {
  if (value === undefined) return `“${key}” is missing`;
  if (value === '' || value === null) return `“${key}” is empty`;
  if (typeof value !== 'object') return `“${key}” cannot be ${JSON.stringify(value)}`;
  if (issue.code === 'custom') return 'this does not fit together';
  return Array.isArray(value)
    ? `“${key}” is a list of ${value.length}`
    : `“${key}” is a group of keys`;
}

function allowedBy(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'custom':
      return typeof value === 'object' ? issue.message : `it holds ${issue.message}`;
    case 'invalid_value':
      return suggest(typeof value === 'string' ? value : '', issue.values.map(String));
    case 'too_small':
    case 'too_big':
      return `it holds ${issue.message || bounds(issue)}`;
    case 'invalid_type': {
      const holds = [issue.message, EXPECTED[issue.expected]].filter(Boolean).join(': ');
      return `it holds ${holds}${quotes(issue.expected, value)}`;
    }
    default:
      return `it holds ${issue.message}`;
  }
}

/** Words that YAML takes for something else. */
function quotes(expected: string, value: unknown): string {
  if (expected !== 'string' || value === undefined || value === null) return '';
  return typeof value === 'object'
    ? ' (words that begin with [ or { need quotes around them)'
    : ' (put quotes around it)';
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list, each entry on a line that starts with “- ”',
  boolean: 'true or false',
  object: 'a group of keys',
  record: 'a group of keys',
};

function bounds(issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig): string {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const how = issue.code === 'too_small' ? 'at least' : 'at most';
  return `${issue.exact ? 'exactly' : how} ${limit}`;
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, part) => (at as Record<PropertyKey, unknown> | null | undefined)?.[part],
    value,
  );
}
