import type {TemplateResult} from 'lit';
import type {Finding} from './finding.js';

/** What came of a check, to be shown and passed on. It holds nothing that names a person. */
export interface Checked {
  /** The worst first. */
  readonly findings: readonly Finding[];
  /** What all of it comes to, in a sentence. */
  readonly verdict: string;
  /** How many of each there are. */
  readonly summary: string;
  /** All of it as plain text. */
  readonly report: string;
}

/** The same with a list of the findings, whose words and looks come with the check. */
export interface Shown extends Checked {
  readonly list: TemplateResult;
}

/** A check of the connection is over. */
export class CheckedEvent extends Event {
  static readonly eventName = 'nrr-checked';
  readonly checked: Checked;

  constructor(checked: Checked) {
    super(CheckedEvent.eventName, {bubbles: true, composed: true});
    this.checked = checked;
  }
}

declare global {
  interface HTMLElementEventMap {
    'nrr-checked': CheckedEvent;
  }
}
