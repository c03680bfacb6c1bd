import type {CertificateFacts, RecordKind} from '../components/certificate/certificate-facts.js';
import type {School} from '../components/school.js';
import {isStale} from '../components/safeguarding-card/age.js';
import type {Attempt} from '../course/attempt.js';
import {certifiedMinutes} from '../course/certified-minutes.js';
import type {Course} from '../course/course.js';
import {dateOfDay} from '../course/day.js';
import {courseProgress} from '../course/progress.js';
import type {Region} from '../course/region.js';
import {resultOf, type Rules} from '../course/score.js';
import {draftLine} from '../i18n/en-nz/reviews.js';
import type {Launch} from '../lms/session.js';

/** What a certificate is made from. */
export interface Earned {
  readonly attempt: Attempt;
  readonly course: Course;
  readonly rules: Rules;
  readonly region: Region;
  readonly school?: School | undefined;
  /** In place of the course's own hours. */
  readonly certificateHours?: number | undefined;
  readonly record: RecordKind;
  readonly now: Date;
}

/** What the certificate says; nothing until the check is passed. Hours only where all steps are done, too. */
export function certificateFacts(earned: Earned): CertificateFacts | undefined {
  const {attempt, course, rules, region, school, certificateHours, record, now} = earned;
  const best = attempt.assessments[course.assessment.id]?.best;
  if (!best || resultOf(attempt, course, rules).success !== 'passed') return undefined;
  const {done, total} = courseProgress(attempt, course);
  const seen = region.contacts.map(contact => contact.seen).sort();
  return {
    course: course.title,
    version: course.version,
    school,
    minutes: done === total ? certifiedMinutes(course, certificateHours) : undefined,
    day: dateOfDay(best.day),
    region: region.name,
    checked: [seen[0] ?? '', seen.at(-1) ?? ''],
    stale: seen.some(each => isStale(each, now)),
    reviews: region.reviews,
    draft: draftLine(region),
    record,
  };
}

/** Opened to look back, an attempt was recorded before; opened to look around, or without credit, perhaps not. */
export function recordOf(tracked: boolean, {recorded, mode}: Launch): RecordKind {
  if (!tracked) return 'none';
  return recorded || mode === 'review' ? 'lms' : 'unrecorded';
}
