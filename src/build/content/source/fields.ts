import {z} from 'zod';

/**
 * Fields that the source format is made of. Each is given what it holds: an editor shows it, and an
 * error says it.
 */

/** Words that may carry inline Markdown and names of roles. Together with lines: what a translation replaces. */
export class SourceWords {
  readonly kind = 'words';
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** Words without any markup, such as a title. */
export class SourceLine {
  readonly kind = 'line';
  readonly text: string;
  /** True where its figures rest on a source that is named beside it. */
  readonly sourced: boolean;

  constructor(text: string, sourced = false) {
    this.text = text;
    this.sourced = sourced;
  }
}

/** A source that what stands beside it rests on; the learner sees its mark. */
export class SourceCited {
  readonly kind = 'cited';
  readonly id: string;

  constructor(id: string) {
    this.id = id;
  }
}

const filled = (holds: string) => z.string({error: holds}).min(1, {error: holds});

const shaped = (pattern: RegExp, holds: string) =>
  z.string({error: holds}).regex(pattern, {error: holds}).describe(holds);

export const words = (holds: string) =>
  filled(holds)
    .transform(text => new SourceWords(text))
    .describe(holds);

export const line = (holds: string) =>
  filled(holds)
    .transform(text => new SourceLine(text))
    .describe(holds);

/** A line whose figures rest on a source that is named beside it. */
export const sourcedLine = (holds: string) =>
  filled(holds)
    .transform(text => new SourceLine(text, true))
    .describe(holds);

/** Text that no learner reads as prose: publishers, names of languages. */
export const plain = (holds: string) => filled(holds).describe(holds);

/** An id that the author writes once and never changes. */
export const id = (holds: string) =>
  shaped(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, `${holds}, in small letters, digits and hyphens`);

export const cited = (holds: string) =>
  id(holds)
    .transform(sourceId => new SourceCited(sourceId))
    .describe(holds);

/** What a saved answer holds. A letter that was published is never used for anything else. */
export const letter = (holds: string) => shaped(/^[a-z]$/, `${holds}: one small letter, a to z`);

export const retired = (what: string) =>
  z
    .array(letter('a letter that was used'))
    .optional()
    .describe(`Letters of ${what} that were deleted after a release; they must not be used again`);

export const allowTerms = z
  .array(plain('a term of modules/terms.yaml'))
  .optional()
  .describe('Terms to avoid that this file may show, since it explains why to avoid them');

export const readingReason = plain('why a part of it may read at an age over 16').optional();

export const lengthReason = plain('why the right answer may be that much longer').optional();

export const address = (holds: string) =>
  shaped(/^https?:\/\/[^\s/]+\.\S+$/, `${holds}, from https:// on`);

/** `2026`, `2026-11` or `2026-11-22`, as far as `shortest` says, and on the calendar. */
export const date = (holds: string, shortest: 'year' | 'month' | 'day') => {
  const shape = {
    year: /^\d{4}(-\d\d(-\d\d)?)?$/,
    month: /^\d{4}-\d\d(-\d\d)?$/,
    day: /^\d{4}-\d\d-\d\d$/,
  }[shortest];
  const example = {
    year: '2026, 2026-11 or 2026-11-22',
    month: '2026-11 or 2026-11-22',
    day: '2026-11-22',
  };
  const said = `${holds}, such as ${example[shortest]}`;
  return shaped(shape, said).refine(onCalendar, {error: said});
};

function onCalendar(text: string): boolean {
  const [year = '', month = '01', day = '01'] = text.split('-');
  const parsed = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return (
    !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(`${year}-${month}-${day}`)
  );
}
