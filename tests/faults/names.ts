/** What an edition calls what the tests look at; written from the specifications, apart from the source. */
export interface Names {
  readonly suspendData: string;
  readonly location: string;
  readonly exit: string;
  readonly sessionTime: string;
  readonly status: string;
  readonly mode: string;
  readonly credit: string;
  readonly learnerId: string;
  readonly learnerName: string;
  readonly passMark: string;
  readonly raw: string;
  /** A pattern for all scores of the course. */
  readonly scores: string;
  /** Status elements → their words, from the least to the best. */
  readonly ranks: Readonly<Record<string, readonly string[]>>;
}

export type EditionName = '1.2' | '2004';

const names12: Names = {
  suspendData: 'cmi.suspend_data',
  location: 'cmi.core.lesson_location',
  exit: 'cmi.core.exit',
  sessionTime: 'cmi.core.session_time',
  status: 'cmi.core.lesson_status',
  mode: 'cmi.core.lesson_mode',
  credit: 'cmi.core.credit',
  learnerId: 'cmi.core.student_id',
  learnerName: 'cmi.core.student_name',
  passMark: 'cmi.student_data.mastery_score',
  raw: 'cmi.core.score.raw',
  scores: 'cmi.core.score.*',
  ranks: {
    'cmi.core.lesson_status': [
      'not attempted',
      'browsed',
      'incomplete',
      'failed',
      'completed',
      'passed',
    ],
  },
};

const names2004: Names = {
  suspendData: 'cmi.suspend_data',
  location: 'cmi.location',
  exit: 'cmi.exit',
  sessionTime: 'cmi.session_time',
  status: 'cmi.completion_status',
  mode: 'cmi.mode',
  credit: 'cmi.credit',
  learnerId: 'cmi.learner_id',
  learnerName: 'cmi.learner_name',
  passMark: 'cmi.scaled_passing_score',
  raw: 'cmi.score.raw',
  scores: 'cmi.score.*',
  ranks: {
    'cmi.completion_status': ['unknown', 'not attempted', 'incomplete', 'completed'],
    'cmi.success_status': ['unknown', 'failed', 'passed'],
    'cmi.progress_measure': ['0', '1'],
  },
};

export const namesOf: Readonly<Record<EditionName, Names>> = {'1.2': names12, '2004': names2004};
