import {css} from 'lit';

/** Looks that the activities share: their frame, lists, results, `feedback()` and `notice()`. */
export const activityStyles = css`
  :host {
    max-width: var(--measure);
    container-type: inline-size;
  }
  .intro {
    margin-bottom: var(--space-5);
  }
  ol,
  .plain {
    list-style: none;
    padding: 0;
  }
  h2[tabindex] {
    width: fit-content;
  }
  .number {
    color: var(--ink-soft);
    font-weight: 400;
  }
  summary {
    min-height: 2.75rem;
    padding: var(--space-2) 0;
    color: var(--accent);
    cursor: pointer;
  }
  .result {
    margin-bottom: var(--space-5);
    padding: var(--space-4) var(--space-5);
    border: 1px solid var(--line-strong);
    border-radius: var(--radius);
    background: var(--surface);
  }
  .result > :last-child {
    margin-bottom: 0;
  }
  .feedback,
  .count {
    --hue: var(--off);
    display: flex;
    gap: var(--space-3);
  }
  .right {
    --hue: var(--good);
  }
  .notice {
    --hue: var(--notice);
  }
  .feedback {
    padding: var(--space-3) var(--space-4);
    border-inline-start: 4px solid var(--hue);
    border-radius: 0 var(--radius) var(--radius) 0;
    /* Forced colours show it. */
    outline: 1px solid transparent;
    background: var(--off-soft);
  }
  .feedback.right {
    background: var(--good-soft);
  }
  .feedback.notice {
    background: var(--notice-soft);
  }
  .feedback b,
  .feedback > .icon,
  .count > .icon {
    color: var(--hue);
  }
  .feedback > .icon,
  .count > .icon {
    margin-top: 0.175em;
  }
  .feedback p {
    margin: var(--space-2) 0 0;
  }
  @media print {
    li,
    .feedback {
      break-inside: avoid;
    }
  }
`;
