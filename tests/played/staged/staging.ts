import type {EditionName} from '../../faults/names.js';

/** Where the course finds an API, or does not. */
export type Place =
  | 'parent'
  | 'nowhere'
  | 'own window'
  | 'six frames up'
  | 'another site'
  | 'opener'
  | 'opener’s parent'
  | 'top window’s opener'
  | 'opener’s document';

/** What stands there in place of the API, or beside it. */
export type Api = 'other edition' | 'both editions' | 'no functions' | 'throws when looked at';

/** What happens to the course's page before its own first script. */
export type Prank = 'parents in a circle' | 'six hundred parents' | 'no dialogs';

/** How an LMS page arranges things around the course: plain data, which travels in the page's address. */
export interface Staging {
  readonly edition: EditionName;
  /** What is committed is kept by the server under this name. */
  readonly attempt: string;
  /** A package that the server has; one that is named so has its own settings or headers. */
  readonly course?: string;
  readonly lms?: 'strict' | 'moodle';
  readonly place?: Place;
  readonly api?: Api;
  /** The API comes so many milliseconds after the course. */
  readonly lateMs?: number;
  /** It says "true" to a commit whatever became of its request, as many do. */
  readonly believes?: boolean;
  /** What the LMS does in the middle of a call. */
  readonly during?: 'takes the frame away at the end' | 'blocks requests while hidden';
  readonly frame?: {readonly sandbox?: string; readonly width?: string};
  readonly prank?: Prank;
  /** So many times as fast goes time on the course's page. */
  readonly hurry?: number;
}

/** The address of an LMS page that arranges this. */
export function addressOf(origin: string, staging: Staging): string {
  return `${origin}/lms/#${encodeURIComponent(JSON.stringify(staging))}`;
}

/** Reads what `addressOf` has put there. */
export function stagingIn({hash}: {readonly hash: string}): Staging {
  return JSON.parse(decodeURIComponent(hash.slice(1))) as Staging;
}

/** Where the server has the course of a staging; the attempt stands in it, so that each has its own files. */
export function coursePath(staging: Staging): string {
  const {attempt, course, edition, prank, hurry, place} = staging;
  const query = new URLSearchParams();
  if (place === 'own window') query.set('ownWindow', '');
  if (prank) query.set('prank', prank);
  if (hurry) query.set('hurry', String(hurry));
  return `/sco/${attempt}/${course ?? edition}/index.html?${query.toString()}`;
}
