import {CircleCheck, CircleDashed, CircleMinus, Eye} from 'lucide';
import {html, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import {icon} from '../icon.js';

/** `right`: as it should be. `off`: not this. `missed`: something was there and not seen. */
export type FeedbackKind = 'right' | 'off' | 'missed';

const icons = {right: CircleCheck, off: CircleMinus, missed: CircleDashed};

/**
 * Feedback under what it belongs to: an icon, the verdict in words, and why. A template and not an
 * element, so that it stands in the same root as its question. Needs `activityStyles`.
 */
export function feedback(kind: FeedbackKind, verdict: unknown, why?: unknown): TemplateResult {
  return html`<div class="feedback ${kind}">
    ${icon(icons[kind])}
    <div><b>${verdict}</b> ${why}</div>
  </div>`;
}

/** One line of a result: an icon and how many. Needs `activityStyles`. */
export function countLine(kind: FeedbackKind, words: string): TemplateResult {
  return html`<li class="count ${kind}">${icon(icons[kind])} ${words}</li>`;
}

/** What an adult nearby may notice without seeing a screen. Needs `activityStyles`. */
export function notice(words: unknown): TemplateResult {
  return html`<div class="feedback notice">
    ${icon(Eye)}
    <div><b>${t.activity.mayNotice}</b> ${words}</div>
  </div>`;
}
