import assert from 'node:assert/strict';
import {appendFileSync} from 'node:fs';

/**
 * What the course may ask of an LMS and of the network at most, by what is counted. `npm test` prints
 * each beside its highest count, and fails where nobody counts it.
 */
export const countBudgets = {
  'LMS calls from launch to ready': 20,
  'commits from launch to ready': 1,
  'LMS calls for one answer': 6,
  'LMS calls for one with an interaction': 16,
  'LMS calls for a first try, outcomes only': 32,
  'LMS calls for a first try, answers too': 140,
  'LMS calls for a later try, outcomes only': 20,
  'LMS calls for a later try, answers too': 125,
  'outcomes asked about when it is opened again': 16,
  'commits in a scripted hour': 100,
  'interactions in one attempt': 75,
  'requests to another host': 0,
} as const;

export type CountBudget = keyof typeof countBudgets;

/** One count, as a line of the file that `NRR_BUDGETS` names. */
export interface Count {
  readonly name: CountBudget;
  readonly measured: number;
}

/** Asserts that a count is within its budget, and has `npm test` print it. */
export function withinBudget(name: CountBudget, measured: number): void {
  const file = process.env['NRR_BUDGETS'];
  const count: Count = {name, measured};
  if (file) appendFileSync(file, `${JSON.stringify(count)}\n`);
  const limit = countBudgets[name];
  assert.ok(measured <= limit, `${name}: ${measured}, and at most ${limit} is allowed`);
}
