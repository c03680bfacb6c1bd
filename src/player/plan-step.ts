/** The step that asks with which action the learner begins; stable for ever, as every step's id. */
export const planStep = 'two-actions';
