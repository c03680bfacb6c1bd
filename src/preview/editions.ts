/** The editions that this LMS can be: the packages of SCORM 1.2, and of SCORM 2004 4th edition. */
export type LmsEdition = 'scorm12' | 'scorm2004';

export const lmsEditions: readonly LmsEdition[] = ['scorm12', 'scorm2004'];

/** How the LMS opens a course (SCORM 1.2 RTE §3.4.4 `lesson_mode`; SCORM 2004 RTE §4.2.11 `mode`). */
export type Mode = (typeof modes)[number];

export const modes = ['normal', 'review', 'browse'] as const;

/** An edition's names for what this LMS reads or writes itself. */
export interface EditionNames {
  /** Where a course looks for the API instance, as a property of a window above it. */
  readonly api: string;
  /** The API's functions. */
  readonly calls: {
    readonly initialize: string;
    readonly terminate: string;
    readonly getValue: string;
    readonly setValue: string;
    readonly commit: string;
    readonly getLastError: string;
    readonly getErrorString: string;
    readonly getDiagnostic: string;
  };
  readonly learnerId: string;
  readonly learnerName: string;
  readonly mode: string;
  readonly credit: string;
  readonly entry: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly totalTime: string;
  readonly suspendData: string;
  readonly location: string;
  /** Before the point of `raw`, `min`, `max` and, in 2004, `scaled`. */
  readonly score: string;
  /** The most characters of suspend data that the specification has every LMS take. */
  readonly longestSuspendData: number;
}

export const editionNames: Readonly<Record<LmsEdition, EditionNames>> = {
  scorm12: {
    api: 'API',
    calls: {
      initialize: 'LMSInitialize',
      terminate: 'LMSFinish',
      getValue: 'LMSGetValue',
      setValue: 'LMSSetValue',
      commit: 'LMSCommit',
      getLastError: 'LMSGetLastError',
      getErrorString: 'LMSGetErrorString',
      getDiagnostic: 'LMSGetDiagnostic',
    },
    learnerId: 'cmi.core.student_id',
    learnerName: 'cmi.core.student_name',
    mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit',
    entry: 'cmi.core.entry',
    exit: 'cmi.core.exit',
    sessionTime: 'cmi.core.session_time',
    totalTime: 'cmi.core.total_time',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.core.lesson_location',
    score: 'cmi.core.score',
    longestSuspendData: 4096,
  },
  scorm2004: {
    api: 'API_1484_11',
    calls: {
      initialize: 'Initialize',
      terminate: 'Terminate',
      getValue: 'GetValue',
      setValue: 'SetValue',
      commit: 'Commit',
      getLastError: 'GetLastError',
      getErrorString: 'GetErrorString',
      getDiagnostic: 'GetDiagnostic',
    },
    learnerId: 'cmi.learner_id',
    learnerName: 'cmi.learner_name',
    mode: 'cmi.mode',
    credit: 'cmi.credit',
    entry: 'cmi.entry',
    exit: 'cmi.exit',
    sessionTime: 'cmi.session_time',
    totalTime: 'cmi.total_time',
    suspendData: 'cmi.suspend_data',
    location: 'cmi.location',
    score: 'cmi.score',
    longestSuspendData: 64_000,
  },
};

/** SCORM 1.2's one status (RTE §3.4.4); 2004 has two. */
export const lessonStatus = 'cmi.core.lesson_status';
export const completionStatus = 'cmi.completion_status';
export const successStatus = 'cmi.success_status';
