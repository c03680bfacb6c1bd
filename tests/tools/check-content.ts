import {checkContent} from '../../src/build/content/check-content.js';

/** Checks the content of this repository, and prints all that is wrong in it, or how long it takes. */
const {problems, warnings, report} = await checkContent(process.cwd());

for (const warning of warnings) console.log(`warning: ${warning}`);
for (const problem of problems) console.log(problem);
if (problems.length === 0) console.log(report);
process.exitCode = problems.length > 0 ? 1 : 0;
