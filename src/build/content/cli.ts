import {checkContent} from './check-content.js';
import {writeJsonSchemas} from './source/json-schemas.js';

/**
 * Checks the content of the repository in the current folder: prints the report, or every problem, and
 * then exits with 1. With `--schemas` it first writes `modules/schema/`.
 */
if (process.argv.includes('--schemas')) await writeJsonSchemas(process.cwd());
const {problems, warnings, report} = await checkContent(process.cwd());
if (report) console.log(report);
for (const warning of warnings) console.warn(`warning: ${warning}`);
for (const problem of problems) console.error(problem);
if (problems.length > 0) {
  console.error(
    `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content`,
  );
  process.exitCode = 1;
}
