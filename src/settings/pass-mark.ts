/** Where a pass mark came from. */
export type PassMarkSource = 'lms' | 'launch-data' | 'settings' | 'course';

/** Pass marks from 0 to 100, as far as there are any. */
export interface PassMarks {
  /** The LMS's own: 2004's scaled passing score times 100, or 1.2's mastery score. */
  readonly lms?: number | undefined;
  readonly launchData?: number | undefined;
  readonly settings?: number | undefined;
  readonly course: number;
}

/** The pass mark that counts: the LMS's, else the launch data's, the settings', the course's. One out of range is none. */
export function passMarkFrom(marks: PassMarks): {
  readonly value: number;
  readonly from: PassMarkSource;
} {
  const {lms, launchData, settings, course} = marks;
  if (isMark(lms)) return {value: lms, from: 'lms'};
  if (isMark(launchData)) return {value: launchData, from: 'launch-data'};
  if (isMark(settings)) return {value: settings, from: 'settings'};
  return {value: course, from: 'course'};
}

/** The pass mark in an LMS's launch data, written as `passMark=75` (beside others: `a=b&passMark=75`). */
export function passMarkInLaunchData(launchData: string): number | undefined {
  const text = new URLSearchParams(launchData.trim()).get('passMark')?.trim();
  const mark = text ? Number(text) : undefined;
  return isMark(mark) ? mark : undefined;
}

function isMark(value: number | undefined): value is number {
  return value !== undefined && value >= 0 && value <= 100;
}
