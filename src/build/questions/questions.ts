import {runCommand} from '../run-command.js';
import {runQuestions} from './run-questions.js';

/* `npm run questions`: the questions of the course out to a table and to GIFT, and in again. */
runCommand(async () => {
  const {out, failed} = await runQuestions(process.cwd(), process.argv.slice(2));
  console.log(out);
  process.exitCode = failed ? 1 : 0;
});
