import type {EditionName, Names} from '../../faults/names.js';
import type {RealHolds} from './real-holds.js';
import type {Staged, StagedRun} from './staged-run.js';

/** One way in which recording may go wrong, staged around the built package in a browser. */
export interface StagedCase {
  /** As in the list of cases that the fault tests go by. */
  readonly id: string;
  readonly title: string;
  /** Both without. */
  readonly editions?: readonly EditionName[];
  /** How it is opened; `by hand`: by the case itself. */
  readonly staged?: ((names: Names, edition: EditionName) => Staged) | 'by hand';
  /** What the learner does and reads. */
  readonly plays: (run: StagedRun) => Promise<void>;
  /** What the LMS's server holds afterwards. */
  readonly holds?: Partial<RealHolds>;
  /** What the page's live region has said, all of it. */
  readonly announces?: readonly (string | RegExp)[];
  /** What browsers report that is no fault of the course. */
  readonly expected?: RegExp;
}
