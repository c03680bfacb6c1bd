import type {Settings} from '../../../src/settings/settings-schema.js';
import type {EditionName} from '../../faults/names.js';

/** What a learner has done by now. */
export interface Doing {
  /** Right answers of the best try that was handed in. */
  readonly right: number;
  readonly of: number;
  /** How many were handed in. */
  readonly tries: number;
  /** Whether every step is done. */
  readonly visited: boolean;
}

/** The course's own pass mark. */
const usualMark = 80;

type Rules = Pick<Settings, 'passMark' | 'completion' | 'statusOnFail'>;

export function scoreOf({right, of}: Doing): number {
  return (right / of) * 100;
}

export function passes(doing: Doing, {passMark = usualMark}: Rules): boolean {
  return scoreOf(doing) >= passMark;
}

/** Whether the settings say that this completes the course. */
function completes(doing: Doing, rules: Rules): boolean {
  const passed = passes(doing, rules);
  return {
    pass: passed,
    visit: doing.visited,
    'pass-and-visit': passed && doing.visited,
  }[rules.completion];
}

/**
 * What an LMS holds once a try was handed in, by docs/lms/recorded.md: written from its tables, apart from the source.
 */
export function expectedRecord(
  edition: EditionName,
  doing: Doing,
  rules: Rules,
): Readonly<Record<string, string>> {
  const score = scoreOf(doing);
  const shared = {raw: String(score), min: '0', max: '100'};
  if (edition === '1.2') {
    return {'cmi.core.lesson_status': status12(doing, rules), ...under('cmi.core.score', shared)};
  }
  return {
    'cmi.completion_status': completes(doing, rules) ? 'completed' : 'incomplete',
    'cmi.success_status': success(doing, rules),
    ...under('cmi.score', {...shared, scaled: String(score / 100)}),
  };
}

function status12(doing: Doing, rules: Rules): string {
  const complete = completes(doing, rules);
  if (complete) return passes(doing, rules) ? 'passed' : 'completed';
  // What was said of an earlier try is never lowered to `incomplete`.
  const failed = doing.tries > 1 || !passes(doing, rules);
  return failed ? rules.statusOnFail : 'incomplete';
}

/** `unknown` is what an LMS says by itself where nothing was set. */
function success(doing: Doing, rules: Rules): string {
  if (passes(doing, rules)) return 'passed';
  return rules.statusOnFail === 'failed' ? 'failed' : 'unknown';
}

function under(owner: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`${owner}.${name}`, value]),
  );
}
