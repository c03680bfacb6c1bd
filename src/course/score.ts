import type {Attempt, TryScore} from './attempt.js';
import type {Course} from './course.js';
import {isDone, isRequired, stepsOf} from './progress.js';
import type {Result} from './result.js';

/**
 * What completes the course: `pass` the assessment; `visit` every step (done, skipped and summary-read are
 * one); or both.
 */
export type CompletionRule = 'pass' | 'visit' | 'pass-and-visit';

/** What is said of a try that did not pass: that the course is not complete yet, or that it was failed. */
export type FailRule = 'incomplete' | 'failed';

export interface Rules {
  /** 0 to 100. */
  readonly passMark: number;
  readonly completion: CompletionRule;
  /** Absent: `incomplete`. */
  readonly statusOnFail?: FailRule;
}

/**
 * What the course says about an attempt. The best submitted try counts; before the first there is no score.
 * A failed try leaves the course incomplete (under `visit` it may still be completed), with its score; that it
 * was failed is said only where the school wants it.
 */
export function resultOf(attempt: Attempt, course: Course, rules: Rules): Result {
  const best = attempt.assessments[course.assessment.id]?.best;
  const passed = best !== undefined && isPass(best, rules.passMark);
  const completion = isComplete(attempt, course, rules, passed) ? 'completed' : 'incomplete';
  if (!best) return {completion, success: 'unknown'};
  return {
    completion,
    success: passed ? 'passed' : rules.statusOnFail === 'failed' ? 'failed' : 'unknown',
    score: reportedScore(best, rules.passMark),
  };
}

/** Whether a try passes. It is judged by the score as reported, so that an LMS which goes by number agrees. */
export function isPass(score: TryScore, passMark: number): boolean {
  return !score.missedMustKnow && percentOf(score) >= passMark;
}

/** 0 to 100, at most two decimals. */
export function percentOf({correct, total}: TryScore): number {
  return total === 0 ? 0 : Math.round((correct * 10_000) / total) / 100;
}

/** How many right answers pass, of a number of items. */
export function neededToPass(total: number, passMark: number): number {
  let correct = 0;
  while (correct < total && !isPass({correct, total, day: 0}, passMark)) correct++;
  return correct;
}

/**
 * The better of two scores: one that missed no must-know, then the larger share, then more items, then
 * the earlier day. The first where they are alike.
 */
export function better(a: TryScore | undefined, b: TryScore | undefined): TryScore | undefined {
  if (!a || !b) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

function compare(a: TryScore, b: TryScore): number {
  return (
    Number(b.missedMustKnow ?? false) - Number(a.missedMustKnow ?? false) ||
    a.correct * b.total - b.correct * a.total ||
    a.total - b.total ||
    b.day - a.day
  );
}

function isComplete(attempt: Attempt, course: Course, rules: Rules, passed: boolean): boolean {
  const visited = () =>
    !course.rest && stepsOf(course).every(step => !isRequired(step) || isDone(attempt, step.id));
  switch (rules.completion) {
    case 'pass':
      return passed;
    case 'visit':
      return visited();
    case 'pass-and-visit':
      return passed && visited();
  }
}

/** A try that fails by a must-know stays below the pass mark, so that no LMS passes it by number. */
function reportedScore(score: TryScore, passMark: number): number {
  const percent = percentOf(score);
  return score.missedMustKnow ? Math.min(percent, justBelow(passMark)) : percent;
}

/** The largest score of two decimals below a pass mark; the mark is rounded first, since 1.1 × 100 is not 110. */
function justBelow(passMark: number): number {
  return Math.max(0, Math.ceil(Math.round(passMark * 10_000) / 100 - 1) / 100);
}
