import {html, type TemplateResult} from 'lit';
import type {Quality, Reply} from '../../course/conversation.js';
import {say, type NameOf} from '../../course/words.js';
import {t} from '../../i18n/activity.js';
import {feedback, type FeedbackKind} from '../feedback/feedback.js';

/** What a reply of each quality looks like. */
export const looks: Readonly<Record<Quality, FeedbackKind>> = {
  helps: 'right',
  costs: 'missed',
  harms: 'off',
};

/** What a reply did for the child, and why. */
export function coachLine({quality, coach}: Reply, name: NameOf): TemplateResult {
  return feedback(looks[quality], t.activity.conversation.quality[quality], say(coach, name));
}

/** The coach's line, which can be folded away. */
export function whatCameOf(reply: Reply, name: NameOf): TemplateResult {
  return html`<details class="coach" open>
    <summary>${t.activity.conversation.coach}</summary>
    ${coachLine(reply, name)}
  </details>`;
}
