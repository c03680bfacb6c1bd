import type {t} from '../i18n/flight-looking.js';

/** Fine; worth knowing; or a reason why the course would not work. */
export type Grade = 'fine' | 'note' | 'trouble';

export type FindingId = keyof (typeof t)['flight']['titles'];

/** What was seen, what it means, and what to do, where there is anything to do. */
export interface Said {
  readonly seen: string;
  /** One by one, where there is more than one to be told of. */
  readonly each?: readonly string[];
  readonly means: string;
  readonly todo?: string;
}

/** The result of one check. It holds nothing that names a person. */
export interface Finding {
  readonly id: FindingId;
  readonly grade: Grade;
  readonly said: Said;
}

export function fine(id: FindingId, said: Said): Finding {
  return {id, grade: 'fine', said};
}

export function note(id: FindingId, said: Said): Finding {
  return {id, grade: 'note', said};
}

export function trouble(id: FindingId, said: Said): Finding {
  return {id, grade: 'trouble', said};
}
