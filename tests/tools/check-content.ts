import {checkContent} from '../../src/build/content/check-content.js';
import {readingReport} from '../../src/build/content/reading/reading-report.js';

/** Checks the content of this repository, and prints how hard it is to read and all that is wrong in it, or how long it takes. */
const {problems, warnings, reading, report} = await checkContent(process.cwd());

console.log(`${readingReport(reading)}\n`);
for (const warning of warnings) console.log(`warning: ${warning}`);
for (const problem of problems) console.log(problem);
if (problems.length === 0) console.log(report);
process.exitCode = problems.length > 0 ? 1 : 0;
