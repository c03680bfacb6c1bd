import type {z} from 'zod';
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
 * Checks a file against its schema. Unknown keys are reported and then left out, so that the rest
 * is still checked.
 */
export function checkSource<S extends z.ZodType>(
  file: YamlFile,
  schema: S,
  problems: Problems,
): Sourced<z.infer<S>> | undefined {
  const value = withoutUnknownKeys(file, schema, problems);
  const parsed = schema.safeParse(value, {error: () => ''});
  if (parsed.success) return {file, data: parsed.data};
  for (const issue of parsed.error.issues) report(issue, file, problems);
  return undefined;
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

function report(issue: z.core.$ZodIssue, file: YamlFile, problems: Problems): void {
  const value = valueAt(file.value, issue.path);
  const key = issue.path.findLast(part => typeof part === 'string') ?? 'the file';
  problems.add(file.at(issue.path), wrong(issue, key, value), allowedBy(issue, value));
}

function wrong(issue: z.core.$ZodIssue, key: string, value: unknown): string {
  if (value === undefined) return `“${key}” is missing`;
  if (issue.code === 'custom') return 'this cannot stand as it is';
  if (Array.isArray(value)) return `“${key}” has ${value.length} in its list`;
  if (value === '' || value === null) return `“${key}” is empty`;
  if (typeof value === 'object') return `“${key}” holds a group of keys`;
  return `“${key}” cannot be ${JSON.stringify(value)}`;
}

function allowedBy(issue: z.core.$ZodIssue, value: unknown): string {
  switch (issue.code) {
    case 'custom':
      return issue.message;
    case 'invalid_value':
      return suggest(typeof value === 'string' ? value : '', issue.values.map(String));
    case 'invalid_key':
      return issue.issues.map(({message}) => `it is ${message}`).join('; ');
    default:
      return `it holds ${issue.message || expected(issue)}`;
  }
}

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' || issue.code === 'too_big') return bounds(issue);
  return issue.code === 'invalid_type' ? (EXPECTED[issue.expected] ?? issue.expected) : issue.code;
}

const EXPECTED: Readonly<Record<string, string>> = {
  array: 'a list, each entry on a line that starts with “- ”',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  object: 'a group of keys',
  record: 'a group of keys',
  string: 'words; put quotes around a number',
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
