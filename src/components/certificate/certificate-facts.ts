import type {Review} from '../../course/region.js';
import type {School} from '../school.js';

/** What a certificate says beside the name. No score stands on it. */
export interface CertificateFacts {
  readonly course: string;
  readonly version: string;
  /** Its logo, with its name beside it. */
  readonly school?: Pick<School, 'logo' | 'schoolName'> | undefined;
  /** Of the course, where all of it was done; nothing where it was tested out of. */
  readonly minutes?: number | undefined;
  /** The day of the passing try, such as `2026-11-22`. */
  readonly day: string;
  readonly region: string;
  /** The oldest and the newest day or month in which a contact's page was seen. */
  readonly checked: readonly [oldest: string, newest: string];
  /** Whether the oldest is more than a year before the printing. */
  readonly stale: boolean;
  readonly reviews: readonly Review[];
  /** The plain line that stands until the region is reviewed; empty after. */
  readonly draft: string;
  readonly record: RecordKind;
}

/** Whether an LMS holds a record of it: one listens, none is there, or it opened the course without recording. */
export type RecordKind = 'lms' | 'none' | 'unrecorded';
