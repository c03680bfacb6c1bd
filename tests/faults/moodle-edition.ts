import type {MoodleOptions} from './moodle-options.js';
import type {StrictEdition} from './strict-edition.js';
import {row, type ElementRow} from './strict-element.js';
import {score12, upTo, type Form} from './strict-values.js';
import {strictEdition12} from './strict-scorm12.js';
import {strictEdition2004} from './strict-scorm2004.js';

/** What Moodle's two players do differently, from its `scorm_12.js` and `scorm_13.js`. */
export interface MoodleEdition {
  readonly strict: StrictEdition;
  /** 1.2 sends what differs from what it sent before; 2004 sends everything each time. */
  readonly sendsChangesOnly: boolean;
  /** 1.2 forgets the session before it saves, so that a failed end cannot be repeated. */
  readonly endsWhateverComesOfIt: boolean;
  /** 1.2 may begin again on the same page, and stumbles once interactions were saved. */
  readonly beginsAgain: boolean;
  /** What it changes in the values when the session ends. */
  readonly leave: (values: Record<string, string>, options: MoodleOptions) => void;
  /** How it reads a session time. */
  readonly readTime: (text: string) => number;
}

const incorrectType = 405;
const status = 'cmi.core.lesson_status';
const raw = 'cmi.core.score.raw';
const longText = upTo(64_000);

export const moodle12: MoodleEdition = {
  strict: {
    ...strictEdition12,
    rows: loosened(strictEdition12.rows, {
      'cmi.core.lesson_location': longText,
      'cmi.interactions.n.student_response': longText,
      'cmi.interactions.n.correct_responses.n.pattern': longText,
      'cmi.core.score.raw': score12,
    }),
  },
  sendsChangesOnly: true,
  endsWhateverComesOfIt: true,
  beginsAgain: true,
  leave: leave12,
  readTime: readTime12,
};

export const moodle2004: MoodleEdition = {
  strict: strictEdition2004,
  sendsChangesOnly: false,
  endsWhateverComesOfIt: false,
  beginsAgain: false,
  leave: leave2004,
  readTime: strictEdition2004.readTime,
};

/** Rows of which some take more. */
function loosened(
  rows: readonly ElementRow[],
  forms: Readonly<Record<string, Form>>,
): readonly ElementRow[] {
  return rows.map(each => {
    const form = forms[each.name];
    return form === undefined ? each : row(each.name, each.access, form, incorrectType);
  });
}

/** `StoreData` with its total time: untouched counts as completed, in browse mode too; a score decides. */
function leave12(
  values: Record<string, string>,
  {masteryScore, masteryOverride}: MoodleOptions,
): void {
  if (values[status] === 'not attempted') values[status] = 'completed';
  const counts =
    values['cmi.core.lesson_mode'] === 'normal' && values['cmi.core.credit'] === 'credit';
  const scored = (values[raw] ?? '') !== '' && masteryScore !== '';
  if (!counts || !scored || !masteryOverride) return;
  values[status] = Number(values[raw]) >= Number(masteryScore) ? 'passed' : 'failed';
}

/** A threshold in the manifest decides completion by the progress; success is left alone. */
function leave2004(values: Record<string, string>, {completionThreshold}: MoodleOptions): void {
  const progress = values['cmi.progress_measure'];
  if (completionThreshold === undefined || progress === undefined) return;
  const isEnough = Number(progress) >= completionThreshold;
  values['cmi.completion_status'] = isEnough ? 'completed' : 'incomplete';
}

/** `AddTime` reads what follows the point as a number of hundredths: `.5` is five of them. */
function readTime12(text: string): number {
  const [whole = '', hundredths = '0'] = text.split('.');
  const [hours = 0, minutes = 0, seconds = 0] = whole.split(':').map(Number);
  return ((hours * 60 + minutes) * 60 + seconds) * 1000 + Number(hundredths) * 10;
}
