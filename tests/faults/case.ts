import type {CourseRun, Opening} from './course-run.js';
import type {Holds} from './holds.js';
import type {MoodleOptions} from './moodle-options.js';
import type {FaultSpec} from './named-faults.js';
import type {EditionName, Names} from './names.js';

/** What stands behind the API: ours from the specifications, one like Moodle's player, scorm-again. */
export type LmsName = 'strict' | 'moodle' | 'scorm-again';

/** One way in which recording may go wrong, and what must come of it. */
export interface FaultCase {
  /** A number of the list that this began with, or a letter and a number. */
  readonly id: string;
  /** What is staged, and what a learner has of it. */
  readonly title: string;
  /** Both without. */
  readonly editions?: readonly EditionName[];
  /** For what only this LMS does; without, it is played on the strict LMS and on scorm-again. */
  readonly lms?: 'strict' | 'moodle';
  /** LMSs on which it cannot hold, and why. */
  readonly notOn?: Partial<Readonly<Record<LmsName | `${LmsName} ${EditionName}`, string>>>;
  readonly options?: (names: Names) => Partial<MoodleOptions>;
  /** From the first call on. */
  readonly faults?: (names: Names) => readonly FaultSpec[];
  /** How it is opened first; nothing: by the walk itself. */
  readonly opening?: Opening | 'by the walk';
  /** What happens once the course is open. */
  readonly walk: (run: CourseRun) => Promise<void>;
  /** What the LMS holds afterwards. */
  readonly holds?: Partial<Holds> | ((edition: EditionName) => Partial<Holds>);
  /** What the learner was told last; `sent` may also be `saved`, where a probe proved it. */
  readonly tells?: string;
  /** Rules of the call order that give way here, each with its reason in the title. */
  readonly exempt?: readonly string[];
  /** What else must be so. */
  readonly and?: (run: CourseRun) => void;
}
