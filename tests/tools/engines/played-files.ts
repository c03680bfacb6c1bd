import type {Engine} from '../../helpers/engines/engines.mjs';

/** The played tests that run in every engine, from the repository's root. */
const playedFiles: readonly string[] = [
  'tests/played/embedded-lms.test.ts',
  'tests/played/finish.test.ts',
  'tests/played/modes.test.ts',
  'tests/played/printables.test.ts',
  'tests/played/recording.test.ts',
  'tests/played/resume.test.ts',
];

/** Two windows that speak to each other: what drives WebKit has one. */
const twoWindows = 'tests/played/workshop.test.ts';

/** The played tests that run in an engine, from the repository's root. */
export function playedIn(engine: Engine): readonly string[] {
  return engine === 'firefox' ? [...playedFiles, twoWindows] : playedFiles;
}
