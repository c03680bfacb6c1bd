import assert from 'node:assert/strict';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, it} from 'node:test';
import {countBudgets, withinBudget, type CountBudget} from '../helpers/budget.js';
import {budgetTable, countRows, isKept} from './budgets.js';

const before = process.env['NRR_BUDGETS'];
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'nrr-budgets-'));
  file = join(folder, 'budgets.jsonl');
  process.env['NRR_BUDGETS'] = file;
});
afterEach(async () => {
  if (before === undefined) delete process.env['NRR_BUDGETS'];
  else process.env['NRR_BUDGETS'] = before;
  await rm(folder, {recursive: true, force: true});
});

function countAll(): void {
  for (const name of Object.keys(countBudgets)) withinBudget(name as CountBudget, 0);
}

describe('budgets that are counted', () => {
  it('given counts by several tests, when put together, then the highest stands in the table', async () => {
    countAll();
    for (const calls of [12, 18, 11]) withinBudget('LMS calls from launch to ready', calls);
    const rows = await countRows(file);
    assert.match(budgetTable(rows), /^LMS calls from launch to ready +18 of +20 {2}ok$/m);
    assert(rows.every(isKept));
  });

  it('given a count over its budget, when a test counts it, then that test fails, and so does the table', async () => {
    countAll();
    assert.throws(() => withinBudget('commits in a scripted hour', 101), /101.*at most 100/);
    const rows = await countRows(file);
    assert.match(budgetTable(rows), /^commits in a scripted hour +101 of +100 {2}OVER$/m);
    assert(!rows.every(isKept));
  });

  it('given a budget that no test counts, when put together, then it is not kept', async () => {
    withinBudget('requests to another host', 0);
    const rows = await countRows(file);
    assert.deepEqual(
      rows.filter(isKept).map(({name}) => name),
      ['requests to another host'],
    );
    assert.match(budgetTable(rows), /^commits in a scripted hour +– of +100 {2}NOT MEASURED$/m);
  });

  it('given no test at all, when put together, then none is kept', async () => {
    assert(!(await countRows(file)).some(isKept));
  });
});
