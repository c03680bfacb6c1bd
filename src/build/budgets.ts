import {budgetTable, sizeBudgets} from './size-budgets.js';

/* Prints what the build in `dist/` measures beside what it may; exits 1 when something is over. */
const budgets = await sizeBudgets(process.cwd());
console.log(budgetTable(budgets));
if (budgets.some(({measured, limit}) => measured > limit)) process.exitCode = 1;
