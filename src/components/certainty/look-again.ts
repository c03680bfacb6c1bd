import {css, html, nothing, type TemplateResult} from 'lit';
import {t} from '../../i18n/activity.js';
import type {Certainty} from './certainty-event.js';

/** An answer that was not right. */
export interface LookAgain {
  /** The question's number as the screen shows it. */
  readonly number: number;
  /** The step to read again. */
  readonly review: string;
  /** Nothing where the learner did not say. */
  readonly certainty: Certainty | undefined;
}

/** Needs the class `look` around the list; nothing of what was said stands on paper. */
export const lookStyles = css`
  .look ul {
    padding-inline-start: var(--space-5);
  }
  .look li {
    padding: var(--space-1) 0;
    border: 0;
  }
  .look a {
    display: inline-block;
    padding: var(--space-1) 0;
  }
  @media print {
    .look {
      display: none;
    }
  }
`;

const order: readonly (Certainty | undefined)[] = ['high', 'medium', 'low', undefined];

/** The surest first: what somebody is sure of, they do not look up. */
function surestFirst(rows: readonly LookAgain[]): readonly LookAgain[] {
  const rank = ({certainty}: LookAgain) => order.indexOf(certainty);
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}

/**
 * The list of what is worth another look. The heading is the caller's.
 * @param titles Step id → title; there is no way to a step without one, which has left the course.
 */
export function lookAgain(
  rows: readonly LookAgain[],
  titles: Readonly<Record<string, string>>,
): TemplateResult {
  const {question, read} = t.activity.check;
  return html`<ul>
    ${surestFirst(rows).map(
      ({number, review, certainty}) =>
        html`<li>
          <b>${question(number)}</b>
          ${certainty === 'high' ? t.activity.certainty.sureAndOff : ''}
          ${wayTo(review, titles[review], title => read(number, title))}
        </li>`,
    )}
  </ul>`;
}

function wayTo(step: string, title: string | undefined, words: (title: string) => string) {
  if (title === undefined) return nothing;
  return html`<br /><a href=${`#/${step}`}>${words(title)}</a>`;
}
