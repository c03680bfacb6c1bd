import type {Course} from '../course/course.js';
import type {Rules} from '../course/score.js';
import type {DeviceStorage} from '../lms/environment.js';
import type {ExitOutcome} from '../lms/reporter-options.js';
import type {Reporter} from '../lms/reporter.js';
import type {Detail} from '../lms/session.js';
import type {SettingsProblem} from '../settings/checks.js';
import type {passMarkFrom} from '../settings/pass-mark.js';
import type {Settings} from '../settings/settings-schema.js';
import type {AttemptStore} from './attempt-store.js';
import type {Saving} from './saving.js';
import type {OpenedSession} from './session-start.js';

/** What the screens are given once the session stands. */
export interface PlayerModel {
  readonly course: Course;
  /** Resolves once the course is there with all its modules. Rejects where they cannot be fetched. */
  readonly whole: () => Promise<void>;
  readonly settings: Settings;
  readonly store: AttemptStore;
  readonly saving: Saving;
  readonly rules: Rules;
  /** The session and what is told of it in the technical details. */
  readonly visit: Visit;
  /** Whether an LMS listens at all. */
  readonly tracked: boolean;
  /** For the reader's own choices on this device; nothing about the learner. */
  readonly storage: DeviceStorage;
  readonly now: () => Date;
  /** Hands over what stands beside the result of a submitted try. */
  readonly record: (details: readonly Detail[]) => void;
  /** Sends what is left and ends the session. */
  readonly leave: () => Promise<ExitOutcome>;
  /** Ends the session although something could not be sent. */
  readonly leaveAnyway: () => void;
  /** Sends at once what could not be sent. */
  readonly tryAgain: () => void;
  /** Fetches and starts what is not needed before a lesson stands. Rejects where it cannot be fetched. */
  readonly keepUp: () => Promise<void>;
}

/** One opening of the course, as the person who looks after the LMS wants to know it. */
export interface Visit extends OpenedSession {
  /** When it began. */
  readonly opened: Date;
  readonly reporter: Reporter;
  readonly problems: readonly SettingsProblem[];
  /** The pass mark that counts, and where it came from. */
  readonly passMark: () => ReturnType<typeof passMarkFrom>;
}
