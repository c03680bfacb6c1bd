import {journalKey} from '../lms/journal.js';
import type {LmsSession} from '../lms/session.js';
import type {Settings} from '../settings/settings-schema.js';
import {course} from './content.js';

/**
 * Where this device keeps which school a learner chose: beside the learner's journal, so that nobody who shares the
 * device sees another's. Nothing for a guest, or where the school wants nothing kept: the question is then put
 * at each visit.
 */
export function schoolKey({keepOnDevice}: Settings, session: LmsSession): string | undefined {
  if (!keepOnDevice) return undefined;
  const key = journalKey(course.id, session.readLaunch().learnerId);
  return key && `${key}.school`;
}
