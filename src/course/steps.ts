import {respond, untouched, type Attempt, type StepRecord} from './attempt.js';

/** How many checks are counted; a screen shows all the answers long before. */
export const CHECKS_KEPT = 3;

/** The learner opened a step: it is the place to come back to. */
export function visit(attempt: Attempt, stepId: string): Attempt {
  if (attempt.place === stepId && attempt.steps[stepId]) return attempt;
  const steps = {...attempt.steps, [stepId]: attempt.steps[stepId] ?? untouched};
  return {...attempt, place: stepId, steps, revision: attempt.revision + 1};
}

/** The step is done: read, finished, skipped or read as a summary. It is never undone. */
export function finish(attempt: Attempt, stepId: string): Attempt {
  return change(attempt, stepId, record => (record.done ? record : {...record, done: true}));
}

/**
 * The learner answered one field of an activity.
 * @param fieldId A letter: a message, a prompt.
 * @param optionId The chosen option's letter, `?` for a flag without a name, null to take the answer back.
 */
export function answer(
  attempt: Attempt,
  stepId: string,
  fieldId: string,
  optionId: string | null,
): Attempt {
  return change(attempt, stepId, record => {
    const response = respond(record.response, fieldId, optionId);
    return response === record.response ? record : {...record, response};
  });
}

/** The learner asked how they did. */
export function check(attempt: Attempt, stepId: string): Attempt {
  return change(attempt, stepId, record =>
    record.checks >= CHECKS_KEPT ? record : {...record, checks: record.checks + 1},
  );
}

/** A fresh start in one activity: no answers, no checks. What was done stays done. */
export function retry(attempt: Attempt, stepId: string): Attempt {
  return change(attempt, stepId, record =>
    record.checks === 0 && Object.keys(record.response).length === 0
      ? record
      : {...untouched, done: record.done},
  );
}

function change(
  attempt: Attempt,
  stepId: string,
  next: (record: StepRecord) => StepRecord,
): Attempt {
  const record = attempt.steps[stepId] ?? untouched;
  const changed = next(record);
  if (changed === record) return attempt;
  return {
    ...attempt,
    steps: {...attempt.steps, [stepId]: changed},
    revision: attempt.revision + 1,
  };
}
