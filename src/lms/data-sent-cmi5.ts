import type {Kept} from './cmi5-session.js';
import type {Statement, StatementResult, Verb} from './cmi5-statements.js';

/** A request to the LMS, or to its store of statements and documents (LRS). */
export interface SentRequest {
  /** HTTP's. */
  readonly method: 'GET' | 'PUT' | 'POST';
  /** As xAPI names it below the endpoint; `fetch` is the launch's own address. */
  readonly resource: string;
  /** The id of the document, where it is one. */
  readonly document?: string;
  readonly holds: string;
  readonly when: string;
}

/** A statement, and what the course puts into it. */
export interface SentStatement {
  readonly verb: Verb;
  readonly when: string;
  /** Only with this in `settings.js`. */
  readonly setting?: string;
  /** What stands in `result`. */
  readonly result: readonly (keyof StatementResult)[];
}

/** A part of something, and what it holds. */
export interface SentPart {
  readonly part: string;
  readonly holds: string;
}

/** All that may pass between the cmi5 edition and an LMS. */
export interface Cmi5Sent {
  readonly edition: 'cmi5';
  readonly requests: readonly SentRequest[];
  readonly statements: readonly SentStatement[];
  /** What every statement has. */
  readonly statement: readonly SentPart[];
  /** What the course's own document holds. */
  readonly state: readonly SentPart[];
}

const opens = 'when the course opens';
const state = 'activities/state';

const statements: Readonly<Record<Verb, Omit<SentStatement, 'verb'>>> = {
  initialized: {when: opens, result: []},
  passed: {
    when: 'when the check is passed, once for each registration',
    result: ['score', 'success', 'duration'],
  },
  completed: {
    when: 'when the course is complete, once for each registration',
    result: ['completion', 'duration'],
  },
  failed: {
    when: 'when the course closes and the best try did not pass',
    setting: '"statusOnFail": "failed"',
    result: ['score', 'success', 'duration'],
  },
  terminated: {when: 'when the course closes', result: ['duration']},
};

const statement: Readonly<Record<keyof Statement, string>> = {
  id: 'a UUID: of passed and completed made from the registration, of others at random',
  actor: 'the learner, as the LMS named them at the launch',
  verb: 'what happened',
  object: 'the activity, as the LMS named it at the launch',
  result: 'see each verb',
  context: 'what the LMS gave for it at the launch, its registration, categories and pass mark',
  timestamp: 'when it was said',
};

const kept: Readonly<Record<keyof Kept, string>> = {
  suspendData: 'a code of what was done and answered, at most 2,000 characters',
  location: 'the step last open',
  passed: 'whether passed was said',
  completed: 'whether completed was said',
  failed: 'the score that was last said to have failed',
};

/**
 * Everything that the cmi5 edition may ask for or send.
 *
 * @param courseId Names the document in which the attempt is kept.
 */
export function cmi5Sent(courseId: string): Cmi5Sent {
  return {
    edition: 'cmi5',
    requests: [
      {method: 'POST', resource: 'fetch', holds: 'nothing: it asks for a token', when: opens},
      {
        method: 'GET',
        resource: state,
        document: 'LMS.LaunchData',
        holds: 'mode, pass mark, launch parameters, and where to go at the end',
        when: 'when the course opens, and to see whether what was sent has arrived',
      },
      {method: 'GET', resource: state, document: courseId, holds: 'the attempt', when: opens},
      {
        method: 'GET',
        resource: 'agents/profile',
        document: 'cmi5LearnerPreferences',
        holds: 'language and sound, which are not used',
        when: opens,
      },
      {
        method: 'PUT',
        resource: state,
        document: courseId,
        holds: 'the attempt',
        when: 'after the learner has done something',
      },
      {method: 'POST', resource: 'statements', holds: 'statements', when: 'as each of them says'},
    ],
    statements: Object.entries(statements).map(([verb, how]) => ({verb: verb as Verb, ...how})),
    statement: partsOf(statement),
    state: partsOf(kept),
  };
}

function partsOf(parts: Readonly<Record<string, string>>): readonly SentPart[] {
  return Object.entries(parts).map(([part, holds]) => ({part, holds}));
}
