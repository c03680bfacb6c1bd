import type {Agenda} from '../agenda.js';
import type {Deck} from '../deck.js';

/** All that a printed page is made from. */
export interface PaperSource {
  readonly deck: Deck;
  readonly agenda: Agenda;
  /** When the workshop starts, in minutes after midnight; absent: times are counted from the beginning. */
  readonly start?: number | undefined;
  /** Who gets a certificate, as they were typed. */
  readonly names: readonly string[];
  /** Whether nothing may be smaller than 18 point. */
  readonly large: boolean;
  /** Such as `2026-11-22`. */
  readonly day: string;
}
