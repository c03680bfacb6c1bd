/** The played tests that run in every engine, from the repository's root. */
export const playedFiles: readonly string[] = [
  'tests/played/embedded-lms.test.ts',
  'tests/played/finish.test.ts',
  'tests/played/modes.test.ts',
  'tests/played/printables.test.ts',
  'tests/played/recording.test.ts',
  'tests/played/resume.test.ts',
];
