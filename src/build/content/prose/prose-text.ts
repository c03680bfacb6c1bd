import type {Place, Problems} from '../problem.js';
import type {TermMarks} from './mark-terms.js';
import type {AvoidedTerm} from './terms.js';

/** One text of the source, as an author wrote it. */
export interface ProseText {
  readonly text: string;
  /** `page`: blocks of Markdown. `words`: one paragraph with inline Markdown. `line`: no markup at all. */
  readonly kind: 'page' | 'words' | 'line';
  /** The place of the character at an offset. */
  at(offset: number): Place;
  /** Terms to avoid that may stand here. */
  readonly allowTerms: readonly string[];
  /** True where figures rest on a source by themselves, as a contact's hours do. */
  readonly sourced: boolean;
  /** The module's folder, such as `modules/how-offenders-operate`. */
  readonly folder: string;
  /** The terms of the glossary whose first use here is marked. */
  readonly terms?: TermMarks;
}

/** What prose is checked against. Where a list could not be read, nothing is checked against it. */
export interface ProseContext {
  /** Names of roles, such as `contact:police`. */
  readonly names: ReadonlySet<string> | undefined;
  readonly steps: ReadonlySet<string> | undefined;
  /** Step → its module's folder, of the modules that a school may leave out. */
  readonly dispensable: ReadonlyMap<string, string>;
  readonly sources: ReadonlySet<string> | undefined;
  readonly avoid: readonly AvoidedTerm[];
  readonly maori: readonly string[];
  /** Names such as “1737, need to talk?”, whose digits are no figures. */
  readonly contactNames: readonly string[];
  /** Paths of images. */
  readonly media: ReadonlySet<string>;
}

/** Reports a problem at an offset of one text. */
export type Report = (offset: number, what: string, allowed: string) => void;

export function reporter(text: ProseText, problems: Problems): Report {
  return (offset, what, allowed) => {
    problems.add(text.at(offset), what, allowed);
  };
}
