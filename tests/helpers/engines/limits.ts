import type {Engine} from './engines.mjs';

/** What one engine cannot do, so that one test cannot be held in it. */
export interface Limit {
  readonly engine: Engine;
  /** Where the test stands: a path from the repository's root. */
  readonly file: string;
  /** The test and the groups it stands in, joined by ` > `. */
  readonly test: string;
  /** For people: what it cannot do. */
  readonly why: string;
  /** How the test fails there. Failing in any other way is a failure, and so is passing. */
  readonly seen: RegExp;
}

const theme = 'tests/components/shell/display-choice.browser.ts';
const noDevice: Pick<Limit, 'engine' | 'file' | 'why' | 'seen'> = {
  engine: 'webkit',
  file: theme,
  why: "no way to change the device's colours while it runs",
  seen: /WebKit cannot emulate \(prefers-color-scheme: dark\)/,
};

/**
 * Every limit of an engine that tests run in. A test that stands here runs all the same: once its
 * engine can do it, the run fails until the line is gone.
 */
export const limits: readonly Limit[] = [
  {
    ...noDevice,
    test: 'the theme of the page > given "as my device", when the device turns dark, then the page follows',
  },
  {
    ...noDevice,
    test: 'the theme of the page > given a choice after "as my device", when the device turns dark, then the choice stays',
  },
];
