import type {z} from 'zod';
import {itemTypes} from '../../course/bank.js';
import type {check} from '../content/source/activity-schema.js';
import type {bank} from '../content/source/bank-schema.js';
import type {Place} from '../content/problem.js';
import type {Path} from '../content/source/yaml-file.js';

/** A question of the final assessment's bank, as its file holds it. */
export type BankItem = z.input<typeof bank>['items'][number];

/** A question of a module's check, whose file names no type. */
export type PracticeItem = z.input<typeof check>['items'][number] & {readonly type: 'practice'};

export type Item = BankItem | PracticeItem;

/** The types that a file of questions may name. */
export const types: readonly string[] = [...itemTypes, 'practice'];

/** A question as somebody else's file gives it: nothing of it has been checked. */
export type Draft = Readonly<Record<string, unknown>>;

/** A question that was read from a file, and where in that file each part of it stands. */
export interface Incoming {
  readonly draft: Draft;
  /** Where the value at a path inside the question stands. */
  readonly at: (path: Path) => Place;
}

/** The order of keys in a question and in its parts. */
const ORDER = [
  ...['id', 'type', 'outcome', 'mustKnow', 'region', 'stem', 'plain', 'says', 'review'],
  ...['chat', 'note', 'options', 'prompts', 'targets', 'steps'],
  ...['who', 'from', 'letter', 'text', 'answer', 'correct', 'marked', 'why'],
  ...['lengthReason', 'retired', 'retiredPrompts', 'retiredTargets'],
];

/** A value without what says nothing (`correct: false`, an empty list), its keys in their order. */
export function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clean);
  if (!isDraft(value)) return value;
  const entries = Object.entries(value).filter(([key, each]) => !saysNothing(key, each));
  const sorted = entries.sort(([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  return Object.fromEntries(sorted.map(([key, each]) => [key, clean(each)]));
}

function saysNothing(key: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return value === undefined || (key === 'correct' && value === false);
}

export function cleanItem(item: Draft): Draft {
  return clean(item) as Draft;
}

export function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether two cleaned values are the same. */
export function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The entries of a list in a question that may have none. */
export function entriesOf(item: Draft, key: string): readonly Draft[] {
  const list = item[key];
  return Array.isArray(list) ? list.filter(isDraft) : [];
}

/** Words of a question, or none where it has none. */
export function textOf(item: Draft, key: string): string {
  const value = item[key];
  return typeof value === 'string' ? value : '';
}

/** A value without one of its keys. */
export function without(draft: Draft, key: string): Draft {
  return Object.fromEntries(Object.entries(draft).filter(([each]) => each !== key));
}
