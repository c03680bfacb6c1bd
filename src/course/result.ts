/** What the course says about an attempt, in words that no SCORM edition owns. */
export interface Result {
  readonly completion: 'incomplete' | 'completed';
  readonly success: 'unknown' | 'passed' | 'failed';
  /** 0 to 100, at most two decimals; absent until an assessment was submitted. */
  readonly score?: number;
}
