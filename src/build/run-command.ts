import {BuildProblem} from './build-problem.js';

/**
 * Runs the work of a command. An error ends the process with code 1 at once, whatever else still
 * runs in it: the TypeScript plug-in of a bundle that failed watches files for ever.
 */
export function runCommand(work: () => Promise<void>): void {
  work().catch((error: unknown) => {
    process.stderr.write(`${wordsFor(error)}\n`, () => process.exit(1));
  });
}

/** The stack helps nobody where the message says what to put right; all else is a fault of the command. */
function wordsFor(error: unknown): string {
  if (error instanceof BuildProblem) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
