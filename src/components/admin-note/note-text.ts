import {t} from '../../i18n/record.js';

/** What a note for an administrator tells. There is no place in it for a name, a score or an answer. */
export interface NoteFacts {
  /** The course's title. */
  readonly course: string;
  readonly version: string;
  /** When this visit began. */
  readonly opened: Date;
  readonly now: Date;
  /** All steps of the course, in order. */
  readonly steps: readonly {readonly title: string; readonly done: boolean}[];
  /** When the LMS was last sent something in this visit. */
  readonly lastSent?: Date | undefined;
  /** In words, such as `SCORM 1.2`. */
  readonly edition: string;
  /** What tells this note from others, such as a short code of the attempt's id. */
  readonly noteNumber: string;
}

/** The note, as plain text: what was done and when, marked as no proof. */
export function adminNote(facts: NoteFacts): string {
  const {course, version, opened, now, steps, lastSent, edition, noteNumber} = facts;
  const words = t.record.note;
  const done = steps.filter(step => step.done);
  const open = steps.filter(step => !step.done);
  return [
    words.heading,
    words.notProof,
    '',
    words.course(course, version),
    words.edition(edition),
    words.number(noteNumber),
    words.opened(opened),
    lastSent ? words.lastSent(lastSent) : words.neverSent,
    words.made(now),
    '',
    words.done(done.length, steps.length),
    ...done.map(listed),
    ...(open.length > 0 ? ['', words.open, ...open.map(listed)] : []),
    '',
    words.without,
  ].join('\n');
}

function listed({title}: {readonly title: string}): string {
  return `- ${title}`;
}
