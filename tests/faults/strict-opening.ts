import type {StrictEdition} from './strict-edition.js';
import type {AttemptRecord, StrictOptions} from './strict-options.js';

/** The values that a session begins with: fresh ones, what was kept, and what is the LMS's own to say. */
export function openingValues(
  {exit, sessionTime, resumes, fresh, own, isOver}: StrictEdition,
  {values, totalMs, sessions}: AttemptRecord,
  options: StrictOptions,
): Readonly<Record<string, string>> {
  const lastExit = values[exit] ?? '';
  const mode = options.mode ?? (isOver(values) ? 'review' : 'normal');
  const credit = options.credit ?? (mode === 'normal' ? 'credit' : 'no-credit');
  const kept = resumes(lastExit) ? {...values} : {};
  for (const name of [exit, sessionTime]) Reflect.deleteProperty(kept, name);
  const facts = {...options, lastExit, firstTime: sessions === 0, totalMs, mode, credit};
  return {...fresh, ...kept, ...own(facts)};
}
