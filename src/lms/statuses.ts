/** SCORM 1.2's statuses, from the least to the best: a status only ever moves to the right. */
export const lessonStatuses = [
  'not attempted',
  'browsed',
  'incomplete',
  'failed',
  'completed',
  'passed',
] as const;
export type LessonStatus = (typeof lessonStatuses)[number];

/** SCORM 2004's completion statuses, from the least to the best. */
export const completionStatuses = ['unknown', 'not attempted', 'incomplete', 'completed'] as const;
export type CompletionStatus = (typeof completionStatuses)[number];

/** SCORM 2004's success statuses, from the least to the best. */
export const successStatuses = ['unknown', 'failed', 'passed'] as const;
export type SuccessStatus = (typeof successStatuses)[number];

/** The status that an LMS wrote, whatever its case or its way with spaces. */
export function readStatus<Status extends string>(
  text: string,
  statuses: readonly Status[],
): Status | undefined {
  const plain = text.trim().toLowerCase().replaceAll('_', ' ');
  return statuses.find(status => status === plain);
}

/** Whether this status says more than the one held; every status says more than none. */
export function improves<Status extends string>(
  status: Status,
  held: Status | undefined,
  statuses: readonly Status[],
): boolean {
  return held === undefined || statuses.indexOf(status) > statuses.indexOf(held);
}
